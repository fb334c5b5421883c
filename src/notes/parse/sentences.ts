import { matches } from '../../lexicon/matches.ts';
import { startsWithMarking } from './phrases/markings.ts';
import type { Vocabulary } from '../../conventions/index.ts';
import { around, type Enclosure, enclosures, isWholeNote } from './enclosures.ts';
import { leading, trailing } from '../../lexicon/en/abbreviations.ts';
import { openers } from '../../lexicon/en/openers.ts';
import { beforeFileNumber, holdingEnd, titleOfFile } from '../../lexicon/en/holdings.ts';
import { doesWithText, smallOpeners } from '../../lexicon/en/verbs.ts';
import { paragraphSeparator } from './repaired-text.ts';

/** What is looked at before a stop: more than any word, less than a long note. */
const longestWord = 80;

/** A stretch of the reading; `end` is exclusive and stands before the white space. */
export interface Stretch {
  start: number;
  end: number;
}

/** Cuts a text into sentences; white space between them belongs to none. */
export function sentences(vocabulary: Vocabulary, text: string): Stretch[] {
  let offset = 0;
  return text.split(paragraphSeparator).flatMap((paragraph) => {
    const from = offset;
    offset += paragraph.length + 1;
    return sentencesOf(vocabulary, paragraph).map(({ start, end }) => ({
      start: from + start,
      end: from + end,
    }));
  });
}

function sentencesOf(vocabulary: Vocabulary, text: string): Stretch[] {
  const pairs = enclosures(text);
  const found: Stretch[] = [];
  let start = 0;
  for (const end of ends(text)) {
    if (end <= start || !isBorder(vocabulary, text, pairs, start, end)) continue;
    found.push({ start, end });
    start = end + (/^ */u.exec(text.slice(end))?.[0].length ?? 0);
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}

/** Offsets behind which a sentence might end: after a stop and what closes with it. */
function ends(text: string): number[] {
  return matches(text, end).map((match) => match.index + match[0].length);
}

const end = new RegExp(
  `(?=[.?!”)\\] ])(?:${[
    `(?:[.?!]["”’)\\]]*|[”)\\]])(?= +["“‘([]?[\\p{Lu}\\d]| +\\()`,
    // Cleared by Noble Repeated to Lima.
    //                  ^
    `(?<=\\p{Ll}{3})(?= (?:Also (?:repeated|sent)|Repeated) to \\p{Lu}| Also (?:printed|published|reprinted|reproduced) )`,
    // Budget Files. a carbon went to Ames.
    //             ^
    `(?<=${holdingEnd})\\.(?= ${smallOpeners})`,
  ].join('|')})`,
  'gu',
);

function isBorder(
  vocabulary: Vocabulary,
  text: string,
  pairs: readonly Enclosure[],
  start: number,
  end: number,
): boolean {
  const inside = around(pairs, end).filter((pair) => pair.close >= end);
  if (inside.some((pair) => !isWholeNote(text, pair))) return false;
  const rest = text.slice(end).trimStart();
  const from = Math.max(start, end - longestWord);
  const stop = /[.?!](?=["”’)\]]*$)/u.exec(text.slice(from, end));
  if (stop === null) return closesParenthesis(text, pairs, start, end) || isOpened(rest);
  if (stop[0] !== '.') return true;
  const before = text.slice(from, from + stop.index);
  return !isLetteredPage(before, rest) && endsAtPeriod(vocabulary, before, rest);
}

// … 3 pages longer. (Ibid.) Another copy
//                   ^-----^
function closesParenthesis(
  text: string,
  pairs: readonly Enclosure[],
  start: number,
  end: number,
): boolean {
  return (
    text.charAt(start) === '(' &&
    pairs.some((pair) => pair.open === start && pair.close === end - 1)
  );
}

// Cleared by Noble Repeated to Lima.
//                  ^------------^
/** Without a stop only a clear beginning makes a new sentence. */
function isOpened(rest: string): boolean {
  return /^(?:\(Ibid|(?:Also (?:repeated|sent)|Repeated) to \p{Lu}|Also (?:printed|published|reprinted|reproduced) )/u.test(
    rest,
  );
}

/** Whether the period behind `before` ends a sentence, when `rest` follows. */
// New York Times, May 3, 1962, p. A19
//                              ^----^
function isLetteredPage(before: string, rest: string): boolean {
  return /\bpp?$/u.test(before) && /^[A-Z]-?\d/u.test(rest);
}

function endsAtPeriod(vocabulary: Vocabulary, before: string, rest: string): boolean {
  const word = /(?<=([\p{L}\p{N}.’'&/-]+))$/u.exec(before)?.[1] ?? '';
  if (beforeFileNumber.test(before) && titleOfFile.test(rest)) {
    return isClearBeginning(vocabulary, rest);
  }
  if (/^\d+$/u.test(word) || word === '') return true;
  // Sec. 5 · Vol. I · Mr. Kohler
  //    ^        ^       ^
  if (leading.has(word) && !isClearBeginning(vocabulary, rest)) return false;
  if (/^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/u.test(word)) {
    return !/^["“(]?\d/u.test(rest);
  }
  // Vol. I. Secret
  //       ^
  if (/\bVols?\. [IVXLC]+$/u.test(before)) return true;
  return !mayGoOn(word) || isEndOfShort(vocabulary, before, word, rest);
}

// George H.W. Bush · U.S. Delegation · VIET S. Secret · at 10 a.m. on
//        ^            ^                     ^                ^
function mayGoOn(word: string): boolean {
  return (
    /^\p{Lu}$|^(?:\p{Lu}\.)+\p{Lu}$|^\p{L}\p{Ll}{1,2}\p{Lu}$/u.test(word) || trailing.has(word)
  );
}

function isEndOfShort(vocabulary: Vocabulary, before: string, word: string, rest: string): boolean {
  // Drafted by Edgar L. Read and approved by
  //                   ^
  if (/\p{Lu}\p{Ll}+ \p{Lu}$/u.test(before) && surnameAhead.test(rest)) return false;
  return (
    isClearBeginning(vocabulary, rest) ||
    isQuotedAfterTime(word, rest) ||
    (behindOffices.test(before) && doesWithText.test(rest))
  );
}

// cleared in A/BF and P. Vane approved the report
//                      ^
/** Symbols of offices, the last of which is a letter as an initial is. */
const behindOffices = /\b(?:in|by|with) (?:\p{Lu}[\p{Lu}/]*(?:, and|,| and) )+\p{Lu}$/u;

/** A word that stands alone before a sign or another clause opens no sentence. */
const surnameAhead = /^\p{Lu}\p{Ll}+(?:[.,;)]| \(\p{Lu}[\p{Lu}/]*\)| (?:and|of|on|in) |$)/u;

// Received at 10:12 a.m. “Omega” was the …
//                      ^
function isQuotedAfterTime(word: string, rest: string): boolean {
  return /^[ap]\.m$/u.test(word) && /^["“]\p{Lu}/u.test(rest);
}

/** A word that opens sentences, a marking, or a parenthesis that is a sentence. */
export function isClearBeginning(vocabulary: Vocabulary, rest: string): boolean {
  const word = /^["“‘([]*([\p{L}-]+)/u.exec(rest)?.[1] ?? '';
  return (
    /^\((?:[Ii]bid|See|Department|National|\p{Lu}\p{L}+ Library)/u.test(rest) ||
    openers.has(word) ||
    startsWithMarking(vocabulary, rest)
  );
}
