import type { Vocabulary } from '../../conventions/index.ts';
import type { Span } from './span.ts';
import type { Enclosure } from './enclosures.ts';
import type { Stretch } from './sentences.ts';

/** What is known of a note before it is read. */
export interface Surroundings {
  /** What the convention of the edition names. */
  readonly vocabulary: Vocabulary;
  /** The kind of document, in lower case: `action memorandum`; empty where it is not known. */
  readonly kind: string;
  /** Whether the head says that it is a telegram, an airgram or the like. */
  readonly telegraphic: boolean;
  /** Surnames that the heads of the edition give in parentheses or behind a title. */
  readonly persons: ReadonlySet<string>;
  /** What is set in italics, as titles are; offsets are those of the reading. */
  readonly italics?: readonly Stretch[];
}

/** A note as the grammar sees it. */
export interface NoteText extends Surroundings {
  readonly text: string;
  readonly sentences: readonly Stretch[];
  readonly enclosures: readonly Enclosure[];
  /** What stands at its head: where the text lies, and under what marking. */
  readonly opening: Opening;
}

export interface Opening {
  /** The base location, without "Source:" and the stop behind it; absent where the note has none. */
  readonly location?: Stretch;
  /** Each classification line, as its terms. */
  readonly classification: readonly (readonly Stretch[])[];
}

/** What a citation names: a place where something is kept, or a publication. */
export type Cited = 'place' | 'work';

/** One sentence of a note, as the constructs get it. */
export interface Passage extends Stretch {
  readonly note: NoteText;
  /** Which sentence of the note. */
  readonly index: number;
  /** What the sentences before cited last: "ibid." repeats a work only behind a work. */
  readonly lastCited: Cited | undefined;
  /** What constructs before have read in it, in order. */
  readonly claimed: readonly Span[];
}

/** The words of a passage. */
export function wording(passage: Passage): string {
  return passage.note.text.slice(passage.start, passage.end);
}

/** The words of the sentence before, empty for the first. */
export function wordingBefore(passage: Passage): string {
  const before = passage.note.sentences[passage.index - 1];
  return before === undefined ? '' : passage.note.text.slice(before.start, before.end);
}

/** What was cited last before an offset of a passage. */
export function citedBefore({ claimed, lastCited }: Passage, at: number): Cited | undefined {
  return cited(claimed.filter(({ start }) => start < at)) ?? lastCited;
}

/** What the last citation among finds names. */
export function cited(finds: readonly Span[]): Cited | undefined {
  return finds
    .flatMap(({ node }): Cited[] => {
      if (node.type === 'location') return ['place'];
      const isWork = node.type === 'printing' || (node.type === 'reference' && node.to === 'work');
      return isWork ? ['work'] : [];
    })
    .at(-1);
}
