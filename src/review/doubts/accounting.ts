import { makingWords } from '../../lexicon/en/doubts-making.ts';
import { anyOf, textWords } from '../../lexicon/en/doubts.ts';
import { bodyWords, officeWords } from '../../lexicon/en/offices.ts';
import { monthNumber } from '../../lexicon/en/months.ts';
import type { Sentence, SentenceKind } from '../../tree.ts';
import type { FactWord } from './fact-words.ts';
import { type View, holdsAny, placedOf } from './view.ts';

/** Why a word that could carry a fact carries none, though nothing is read in it. */
export interface Rule {
  readonly id: string;
  readonly accountsFor: (word: FactWord, view: View<Sentence>) => boolean;
}

/** Kinds of sentences that tell of the matter, and of other texts, in prose. */
const ofMatter: ReadonlySet<SentenceKind> = new Set([
  'attachment',
  'copies',
  'marginalia',
  'meeting',
  'printed',
  'provenance',
  'reference',
  'remark',
]);

/** What a text is called, but not `Vane Papers`, which are a holding. */
const document = new RegExp(
  `\\b(?:${anyOf(textWords)}|Airgram|Cahto|Circular|Despatch|Letter|Memorandum|Message|Polto|Report|Secto|Telegram|Tosec|NIE|NSC|SNIE)\\b`,
  'u',
);
const part =
  /\b(?:Annex|Appendix|Attachment|Enclosure|Figure|Item|Page|Part|Section|Tab|Table)s?\b/u;
const verb = new RegExp(
  `^(?:${anyOf(Object.keys(makingWords))}|filed|kept|printed|published)$`,
  'iu',
);
const lead =
  /^(?:Cabled|Passed|Pouched|Received|Relayed|Repeated|Retyped|Reviewed|Routed|See|Source|Typed)$/u;
const named: ReadonlySet<string> = new Set(['agency', 'delivery']);
const precedence = /^(?:Flash|Immediate|Niact|Operational|Priority|Routine)$/iu;

/** Each rule by which a word that nothing is read in carries no fact; the first that fits accounts for it. */
export const rules: readonly Rule[] = [
  {
    // It is written large because a sentence begins.
    id: 'opening',
    accountsFor: ({ word, start }, { text }) =>
      !/\d/u.test(word) && /^\W*$/u.test(text.slice(0, start)),
  },
  {
    // A verb leads to what is read behind it; where nothing is, agent-missing looks at it.
    id: 'verb',
    accountsFor: ({ word }) =>
      verb.test(word) || lead.test(word) || /^[Cc]op(?:y|ies)$/u.test(word),
  },
  {
    // What is told of the meeting, of the matter, of attachments and other texts is no fact of this one.
    id: 'matter',
    accountsFor: (_, { node }) => ofMatter.has(node.kind),
  },
  {
    // telegram 763 · (Tedul 5 to Lima; ibid.) · 501.AA/3–2648: Telegram
    id: 'document-named',
    accountsFor: ({ start, end }, { text }) =>
      (text.startsWith('(') && text.slice(end).includes(';')) ||
      document.test(text.slice(Math.max(0, start - 60), end + 30)) ||
      part.test(text.slice(Math.max(0, start - 12), end)),
  },
  {
    // Malcolm Toon, Country Director, Soviet Union Affairs: what somebody is, beside the name
    id: 'title',
    accountsFor: ({ word, start, end }, view) =>
      holdsAny(view, ['agency', 'delivery', 'person', 'body']) &&
      (officeWords.has(word.replace(/[’'].*$/u, '')) ||
        titled.test(view.text.slice(Math.max(0, start - 70), end + 40))),
  },
  {
    // Repeated to USDOCOSouth (Naples) · Drafted by Vane, IO/UNP: what is said of a name behind it
    id: 'apposition',
    accountsFor: ({ start, end }, view) => {
      const before = view.placed.filter(
        ({ node, end: at }) => named.has(node.type) && at <= start && at > start - 40,
      );
      const name = before.at(-1);
      if (name === undefined) return false;
      const gap = view.text.slice(name.end, start);
      return (
        /^ \([^)]*$/u.test(gap) ||
        (/^, $/u.test(gap) && /^(?:\p{Lu}+[/–-])+\p{Lu}+[;.,]?$/u.test(view.text.slice(start, end)))
      );
    },
  },
  {
    // who accompanied Harriman to the Soviet Union
    id: 'relative',
    accountsFor: ({ start }, { text }) => /,? (?:who|which) [^;.]*$/u.test(text.slice(0, start)),
  },
  {
    // Sent to Lima, Quito, and Bogota and repeated to Paris: those whom the telegram is for
    id: 'recipients',
    accountsFor: ({ start }, { text }) =>
      /^(?:Sent|Transmitted) (?:for action )?to [^;]*$/u.test(text.slice(0, start)) &&
      /(?:\band|;|,) (?:pouched|repeated) /u.test(text.slice(start)),
  },
  {
    // Copies were sent to Vane (IO): who had a copy is described and not counted
    id: 'copies',
    accountsFor: (_, view) => {
      const deliveries = placedOf(view, 'delivery');
      return deliveries.length > 0 && deliveries.every(({ node }) => node.distribution === 'copy');
    },
  },
  {
    // for the Secretary · in the Department · to London · of EUR
    id: 'complement',
    accountsFor: ({ start }, { text }) =>
      /\b(?:as|at|for|from|in|of|on|through|to|under|via|with) (?:the |an? )?(?:\p{Lu}[\p{L}.’'-]* |and |of |the |for |\d+,? )*$/u.test(
        text.slice(Math.max(0, start - 80), start),
      ),
  },
  {
    // The rights of a publication that a document was taken from.
    id: 'copyright',
    accountsFor: (_, { text }) => /^(?:Copyright|Used by permission)\b/u.test(text),
  },
  {
    // May · Priority: when and how fast something was sent
    id: 'date',
    accountsFor: ({ word }) => monthNumber(word) !== undefined || precedence.test(word),
  },
];

const titled = new RegExp(`${bodyWords.source}|\\b(?:${anyOf(officeWords)})s?\\b`, 'u');

/** The words that no rule accounts for. */
export function unaccounted(words: readonly FactWord[], view: View<Sentence>): FactWord[] {
  return words.filter((word) => !rules.some(({ accountsFor }) => accountsFor(word, view)));
}
