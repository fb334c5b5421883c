import { datesIn } from '../phrases/calendar.ts';
import type { Construct } from '../construct.ts';
import { span } from '../span.ts';
import { kindsOfText } from '../../../lexicon/en/kinds-of-text.ts';
import { sameText } from '../../../lexicon/en/other-texts.ts';
import { edges, notations, ways } from '../../../lexicon/en/reports.ts';
import { handing } from '../../../lexicon/en/sending-verbs.ts';
import { phrases } from '../../../lexicon/phrase.ts';
import { wording } from '../passage.ts';

/** Kinds of text that are handed to somebody: a speech is delivered otherwise, and a reply is another text. */
const { spoken, answer, ...handed } = kindsOfText;
const texts = Object.values(handed).flat();
const every = [...texts, ...spoken, ...answer];

const phrase = phrases({
  TEXT: texts,
  ANY: every,
  SAME: [...sameText],
  THIS_TEXT: ['{this|the} (SAME) TEXT'],
  DELIVERED: handing,
  NOTATION: notations.map((noun) => `${noun}(s)`),
  WRITTEN: ways,
  EDGE: edges,
  REPORTS: [
    'indicate',
    'indicates',
    'read',
    'reads',
    'say',
    'says',
    'show',
    'shows',
    'state',
    'states',
  ],
});

/** That the text was delivered, handed over or received. */
const delivered = phrase`DELIVERED THIS_TEXT | THIS_TEXT {was|had been} DELIVERED | ^delivered | ^{released|published} by`;

/** That something was written or stamped on the text. */
const written = phrase`^ {a|an|the|two|several|another|this} … WRITTEN NOTATION | ^WRITTEN NOTATION | ^ {a|an|two|several|three} NOTATION … {on|at|in|REPORTS} | ^ the NOTATION {on|at|in} the {EDGE|ANY} | ^ the NOTATION REPORTS | ^{at|on|in} the EDGE | ^ {the ANY|it} (also) {is|was|bears|has} … {marked|stamped|initialed|labeled|inscribed|endorsed} | ^ {the ANY|it} (also) {bears|has} … the {WRITTEN|following}`;

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
