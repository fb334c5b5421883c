/** The words of a language in heads and notes; a language is a file of this form. */
export interface Language {
  /** Names of the months and their abbreviations, old ones too, by number. */
  readonly months: readonly (readonly string[])[];
  /** What a document may be called; the longest that fits is taken. */
  readonly kinds: readonly string[];
  /** A letter that stands for a kind in front of its number: `T. nos 12 à 14`. */
  readonly kindLetter?: RegExp;
  /** The plural of a kind, where its end tells it: `Telegrams`. */
  readonly plural?: (kind: string) => string;
  /** Where the kind ends: `from`, `by`, `of`. */
  readonly behindKind: RegExp;
  /** Between a kind and its sender: `from the`. */
  readonly from: RegExp;
  /** Between sender and recipient, each of a form that is tried in turn; has the flag `g`. */
  readonly to: readonly RegExp[];
  /** Words before a name that are no part of it: `the`. */
  readonly articles: RegExp;
  /** What ends in such a word goes on behind "to": `Minister to the United States`. */
  readonly titleWithTo: RegExp;
  /** A meeting in a place: `Gespräch … in Paris`. */
  readonly meetingIn: RegExp;
  /** Words that lead to another copy, and its role. */
  readonly copies: readonly { readonly role: 'copy' | 'draft' | 'related'; readonly cue: RegExp }[];
  /** Words that lead to a publication of the text. */
  readonly printed: RegExp;
  /** Words that lead to who made the text; the group `who` holds the name. */
  readonly made: readonly {
    readonly action: 'drafted' | 'initialed' | 'signed' | 'cleared';
    readonly cue: RegExp;
  }[];
  /** Abbreviations that end no sentence. */
  readonly abbreviations: readonly string[];
  /** Words of making and telling: what begins with one is no location. */
  readonly prose: RegExp;
}
