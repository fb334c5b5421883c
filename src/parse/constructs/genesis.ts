import type { Construct } from '../construct.ts';
import { actionsOf, genesisVerb as verb, manner } from '../lexicon/genesis.ts';
import { monthName } from '../lexicon/months.ts';
import { agencies, type Clause } from '../phrases/agencies.ts';
import { type Passage, wording } from '../passage.ts';

const day = `(?: on (?:or about )?(?:${monthName}) \\d{1,2})`;

// Drafted and approved by Vane · cleared in draft with · signed for Hollis by · concurred in by
// ^----------------------^      ^--------------------^
const action = new RegExp(
  `\\b(?<verbs>${verb}(?:(?:,| and|, and|/)\\s?${verb})*)(?: (?:for|from) (?:the )?\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)*| in(?= by\\b))?(?:${manner}|${day}| for (?:this|the) \\p{Ll}+)*,? (?<link>by|with|in|at|from|of)(?: draft by| the|,)? (?!\\p{Lu}\\p{L}+[’']s? (?:request|instructions?|direction)\\b)`,
  'giu',
);

/** Subjects of passive prose that mean the text printed here. */
const aboutThisText =
  /\b(?:[Tt]h(?:e|is) (?:source text|telegram|memorandum|message|letter|paper|report|document|instruction|airgram|despatch|transcript|estimate|record|minutes|note|draft|conversation|study|text|summary)\b|[Tt]hese (?:notes|minutes)\b|[Ii]t was|this copy)/u;

// Drafted by Davis; cleared by Kohler, Beam (ACDA), and Bromley Smith at the White House; and approved by Vane.
//            ^----------------^
export const genesis: Construct = {
  name: 'genesis',
  kind: 'drafting',
  cue: new RegExp(`^(?:${verb})\\b`, 'iu'),
  read(passage) {
    const words = wording(passage);
    return clauses(passage, words).flatMap((clause) => agencies(passage.note.text, clause));
  },
};

function clauses(passage: Passage, words: string): Clause[] {
  const matches = [...words.matchAll(action)];
  const opened = new RegExp(`^\\(?${verb}\\b`, 'iu').test(words);
  const first = matches[0];
  if (first === undefined) return [];
  if (!opened && !tellsOfThisText(words.slice(0, first.index))) return [];
  return matches.map((match, index) => {
    const start = passage.start + match.index + match[0].length;
    const next = matches[index + 1];
    const end = next === undefined ? passage.end : passage.start + next.index;
    return {
      actions: actionsOf(match.groups?.verbs ?? ''),
      link: match.groups?.link ?? '',
      start,
      end: clauseEnd(passage, start, end),
    };
  });
}

/** Looks at the clause that has the verb: `indicating that the text had been cleared by` */
function tellsOfThisText(before: string): boolean {
  const clause = before.slice(Math.max(before.lastIndexOf(' that '), before.lastIndexOf('; '), 0));
  return (
    aboutThisText.test(clause) &&
    !/\b(?:reply|attached|covering|enclosed|separate|second|earlier|previous|similar|another (?!copy)|not)\b/u.test(
      clause,
    )
  );
}

/** The list ends before the next verb, at the end of the sentence, or where prose goes on. */
function clauseEnd(passage: Passage, start: number, end: number): number {
  const words = passage.note.text.slice(start, end);
  const stop =
    /(?:,? (?:and|was|were|which|had been|has been|but|then))* ?$|\.[)\]]*$/u.exec(words)?.index ??
    words.length;
  const prose =
    / (?:for use|following|after|before|during|because|based|under|pursuant|prior to|but|using|from notes|subject to|except|that|as (?:a|the|an))\b|; (?:see|a|an|no|it|the (?!\p{Lu}))\b|; \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)* (?:signed|approved|initialed|sent|concurred)\b|; \p{Lu}[^;,]* (?:was|were) /u.exec(
      words,
    );
  return start + Math.min(stop, prose?.index ?? words.length);
}
