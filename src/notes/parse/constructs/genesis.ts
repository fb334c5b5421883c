import type { Construct } from '../construct.ts';
import { isQuoted } from '../enclosures.ts';
import {
  aboutThisText,
  actionsOf,
  beforeGenesis,
  genesisVerb as verb,
  genesisVerbList as verbs,
  kindOfText,
  manner,
  ofAnotherText,
  routed,
  thisText,
} from '../../../lexicon/en/genesis.ts';
import { monthName } from '../../../lexicon/en/months.ts';
import { agencies } from '../phrases/agencies.ts';
import type { Clause } from '../phrases/agency-asides.ts';
import { clauseEnd } from '../phrases/genesis-clause.ts';
import { type Passage, wording } from '../passage.ts';

const day = `(?:,? (?:on )?(?:or about )?(?:${monthName}) \\d{1,2}(?:, \\d{4})?(?!\\d))`;
const forWhom = '(?: (?:for|from) (?:the )?\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)*)';

// Drafted and approved by Vane · cleared in draft with · signed for Hollis by · concurred in by
// ^----------------------^      ^--------------------^
const action = new RegExp(
  `\\b(?<verbs>${verbs})(?:${forWhom}| in(?= by\\b))?(?:${manner}|${day}| for (?:(?:this|the) )?\\p{Ll}+(?: and \\p{Ll}+)?)*,? (?<link>[Bb]y|with|in|at|(?<=[Cc](?:learance|oncurrence)s?${manner}? )(?:from|of))(?: draft by| the|,)? (?!\\p{Lu}\\p{L}+[’']s? (?:request|instructions?|direction)\\b)`,
  'gu',
);

const opening = new RegExp(`^\\(?${beforeGenesis}${verb}\\b`, 'u');

// Drafted by Davis; cleared by Kohler, Beam (ACDA), and Bromley Smith at the White House; and approved by Vane.
//            ^----------------^
export const genesis: Construct = {
  name: 'genesis',
  kind: 'drafting',
  cue: new RegExp(`^${beforeGenesis}${verb}\\b`, 'u'),
  read(passage) {
    const words = wording(passage);
    return clauses(passage, words).flatMap((clause) => agencies(passage.note.text, clause));
  },
};

function clauses(passage: Passage, words: string): Clause[] {
  const matches = [...words.matchAll(action)];
  const quoted = (at: number) => isQuoted(passage.note.enclosures, passage.start + at);
  const first = matches.findIndex(({ index }, at) =>
    quoted(index)
      ? ofThisInQuotation.test(words.slice(0, index))
      : tellsOfThisText(words, index, at === 0),
  );
  if (first < 0) return [];
  return matches.slice(first).map((match, index, all) => {
    const start = passage.start + match.index + match[0].length;
    const next = all[index + 1];
    const end = next === undefined ? passage.end : passage.start + next.index;
    return {
      actions: actionsOf(match.groups?.verbs ?? ''),
      link: match.groups?.link ?? '',
      start,
      end: clauseEnd(passage.note.text, start, end),
    };
  });
}

// A note on the first page reads: “This memorandum was prepared by …”
//                                                       ^
const ofThisInQuotation = new RegExp(`“${thisText}(?:, [^,.]+,)? was $`, 'u');

/**
 * Whether a verb at an offset tells of the making of the text printed here.
 *
 * @param isFirst whether no such verb stands before it: a further one needs a clause of its own
 */
function tellsOfThisText(words: string, at: number, isFirst: boolean): boolean {
  if (opening.test(words)) return true;
  const before = words.slice(0, at);
  // Sent through Hartley and initialed by Vane
  //                     ^---^
  if (routed.test(words) && /(?:\band|\bbut|[,;]) (?:\p{Ll}+ly )?$/u.test(before)) return true;
  return (isFirst || finite.test(before)) && namesThisText(before);
}

const finite = / (?:had been|has been|is|was|were) (?:\p{Ll}+ )?$/u;

/** Looks at the clause that has the verb: `indicating that the text had been cleared by` */
function namesThisText(before: string): boolean {
  const clause = before
    .slice(Math.max(before.lastIndexOf(' that '), before.lastIndexOf('; '), 0))
    .replace(accordingTo, '');
  return aboutThisText.test(clause) && !ofAnotherText.test(clause) && !ofNoun.test(clause);
}

// The telegram was sent with a note approved by Orne, but not: It is a note approved by Orne
//                            ^----^
const ofNoun = new RegExp(
  `(?<!\\b(?:is|was) )\\b(?:an?|another|three|two) (?:[\\p{L}-]+ )?${kindOfText}s?,? $`,
  'u',
);

// According to a covering memorandum by Vane, May 3, this paper was drafted by Orne
// ^-------------------------------------------------^
const accordingTo = /^According to [^“]+?, (?=(?:it|these|this)\b|the \p{Ll})/u;
