import { datesIn } from '../phrases/calendar.ts';
import type { Construct } from '../construct.ts';
import { span } from '../span.ts';
import { wording } from '../passage.ts';

const thisText =
  '(?:this|the) (?:\\w+ )?(?:letter|message|note|telegram|memorandum|paper|aide-mémoire|document|communication|statement|text|original)';

/** That the text was delivered, handed over or received. */
const delivered = new RegExp(
  `\\b(?:delivered|handed|gave|presented|passed|transmitted|conveyed) ${thisText}\\b|\\b${thisText} (?:was|had been) (?:delivered|handed|given|presented|conveyed|transmitted)\\b|^Delivered\\b|^(?:Released|Published) by\\b`,
  'iu',
);

const notation =
  '(?:notes?|notations?|stamps?|comments?|marginalia|marginal notes?|initials|inscription|handwriting|checkmark|postscript)';
const manner =
  '(?:handwritten|typewritten|typed|stamped|marginal|printed|penciled|parenthetical|attached)';

/** That something was written or stamped on the text. */
const written = new RegExp(
  [
    `^(?:An?|The|Two|Several|Another|This)?(?: ?\\p{L}+)? ?${manner} ${notation}\\b`,
    `^${manner} ${notation}\\b`,
    `^(?:An?|The|Two|Several) ${notation}(?: \\p{L}+){0,4} (?:on|at|in|reads?|indicates?)\\b`,
    `^(?:At|On|In) the (?:top|bottom|upper|lower|end|left|right|margin|cover|first page)\\b`,
    `^(?:The (?:source text|memorandum|document|paper|letter|telegram)|It) (?:also )?(?:is|was|bears|has) (?:\\p{L}+ )?(?:marked|stamped|initialed|labeled|inscribed|the (?:handwritten|typed|stamped|following))\\b`,
  ].join('|'),
  'iu',
);

// Soviet Charge d’Affaires Smirnovsky delivered this letter to the Department of State on February 22; for a memorandum …
// ^-----------------------------------------------------------------------------------------------^
export const provenance: Construct = {
  name: 'provenance',
  kind: 'provenance',
  cue: delivered,
  read(passage) {
    const words = wording(passage);
    const found = delivered.exec(words);
    if (found === null || words.startsWith('(')) return [];
    const end = clauseEnd(words, found.index);
    const when = datesIn(words.slice(0, end))[0]?.fields.when;
    return [
      span(
        { type: 'statement', topic: 'provenance', ...(when === undefined ? {} : { when }) },
        passage.start,
        passage.start + end,
      ),
    ];
  },
};

// A handwritten note on the source text reads: “Secretary Saw”.
// ^----------------------------------------------------------^
export const marginalia: Construct = {
  name: 'marginalia',
  kind: 'marginalia',
  cue: written,
  read(passage) {
    const words = wording(passage);
    if (!written.test(words)) return [];
    return [
      span(
        { type: 'statement', topic: 'additions' },
        passage.start,
        passage.start + clauseEnd(words, words.length),
      ),
    ];
  },
};

/** What another copy tells: of the text, by the drafting information that it alone bears. */
const told =
  /^(?:According to (?:another|an?) copy\b|(?:Another|An?) (?:\p{Lu}[\p{L} ]+ )?copy (?:of (?:this|the) \w+ )?(?:indicates|states|shows|says)\b|On (?:another|an?|the \p{Lu}[\p{L} ]+) copy\b)/u;

// According to another copy, this telegram was drafted by Orne on April 9. (Ibid., Conference Files …)
// ^---------------------------------------------------------------------^
export const origin: Construct = {
  name: 'origin',
  read(passage) {
    const words = wording(passage);
    if (!told.test(words)) return [];
    const end = passage.start + clauseEnd(words, words.length);
    return [span({ type: 'statement', topic: 'origin' }, passage.start, end)];
  },
};

/** The end of a clause: before the next semicolon, without the stop of the sentence. */
function clauseEnd(words: string, from: number): number {
  const semicolon = words.indexOf('; ', from);
  return semicolon < 0 ? words.replace(/[.]$/u, '').length : semicolon;
}
