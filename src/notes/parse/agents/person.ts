import { givenNames } from '../../../lexicon/en/given-names.ts';
import { posts } from '../../../lexicon/en/posts.ts';
import { countriesOfTwoWords } from '../../../lexicon/en/region-words.ts';
import { openTitles, smallTitles } from '../../../lexicon/en/titles.ts';
import {
  bare,
  is,
  isCapital,
  isGeneration,
  isInitial,
  isName,
  isOfBody,
  isTitle,
  type Words,
} from './words.ts';

/** Words from one to before another. */
export interface Run {
  start: number;
  end: number;
}

/**
 * The words of a person’s name at the end of a run, or a run that is one: `Edgar L. Vane`, `Under
 * Secretary of State Vane`.
 */
export function personIn(words: Words, from: number, end: number): Run | undefined {
  let start = end;
  while (start > from && (isName(words, start - 1) || isJunior(words, start - 1))) start--;
  if (end - start > longest || !words.slice(start, end).some(mayBeSurname)) return undefined;
  if (start === from) return { start, end };
  return titledBefore(words, from, start) ? withinPlaces(words, start, end) : undefined;
}

/** More words than any name has. */
const longest = 7;

function mayBeSurname(word: Words[number]): boolean {
  return isCapital(word) && !isInitial(word) && !isGeneration(word);
}

// Edgar Vane, Jr.
//           ^---^
function isJunior(words: Words, at: number): boolean {
  if (is(words, at, ',')) return isGeneration(words[at + 1]);
  return isGeneration(words[at]) && is(words, at - 1, ',');
}

/** Whether a title stands before the name: `Department of State Bulletin` is nobody. */
function titledBefore(words: Words, from: number, start: number): boolean {
  for (let at = from; at < start; at++) {
    if (isTitle(words, at) || smallTitles.has(words[at]?.text ?? '')) return true;
  }
  return false;
}

/** Whether a title or a body has words in a run. */
export function isOffice(words: Words, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    if (isTitle(words, at) || isOfBody(words, at)) return true;
  }
  return false;
}

/** The name at the end of words that may begin with those of a place or a matter. */
function withinPlaces(words: Words, start: number, end: number): Run | undefined {
  const before = words[start - 1];
  if (before !== undefined && isTitle(words, start - 1) && !openTitles.has(bare(before))) {
    return { start, end };
  }
  const first = nameStart(words, start, end);
  if (first !== undefined) return { start: first, end };
  // Ambassador to Norland Vane · Office of Andean Affairs Jo Ames
  //                       ^--^                            ^-----^
  const isPlaced = is(words, start - 1, 'to', 'in', 'at', 'of', 'for', 'the', ',', 'and');
  if (!isPlaced) return { start: end - start > 2 ? end - 2 : start, end };
  return end - start < 2 || isPlace(words, start, end) ? undefined : { start: end - 1, end };
}

/** Where a name begins that has an initial or a common given name. */
function nameStart(words: Words, start: number, end: number): number | undefined {
  for (let at = start; at < end; at++) {
    if (isInitial(words[at])) return Math.max(start, at - 1);
    if (at < end - 1 && givenNames.has(words[at]?.text ?? '')) return at;
  }
  return undefined;
}

function isPlace(words: Words, start: number, end: number): boolean {
  const whole = words
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');
  return posts.has(whole) || countriesOfTwoWords.has(whole);
}
