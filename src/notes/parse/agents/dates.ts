import { months } from '../../../lexicon/en/months.ts';
import { is, isLower, textAt, type Words } from './words.ts';

const monthWords: ReadonlySet<string> = new Set(months.flat());

// on or about May 3, 1961 · between January 29 and February 1
// ^---------------------^   ^------------------^
/** The end of a date, with what leads to it; undefined where none stands. */
export function dateEnd(words: Words, from: number): number | undefined {
  let at = from;
  while (at - from < mostLeads && isLower(words, at, ...leads)) at++;
  const end = monthFirst(words, at) ?? dayFirst(words, at);
  // on the same date
  //             ^--^
  return end ?? (at > from && is(words, at - 1, 'date', 'day') ? at : undefined);
}

const mostLeads = 5;
const leads = [
  'on',
  'or',
  'about',
  'between',
  'circa',
  'dated',
  'the',
  'same',
  'date',
  'day',
  'from',
  'of',
  'morning',
  'afternoon',
  'evening',
  'early',
  'late',
];

function monthFirst(words: Words, from: number): number | undefined {
  if (!monthWords.has(textAt(words, from)) && !monthWords.has(`${textAt(words, from)}.`))
    return undefined;
  let at = is(words, from + 1, '.') ? from + 2 : from + 1;
  // A copy was sent to May
  if (!/^\d/u.test(textAt(words, at))) return undefined;
  while (/^(?:\d|[–-])/u.test(textAt(words, at)) || isYearBehind(words, at)) at++;
  return at;
}

function isYearBehind(words: Words, at: number): boolean {
  return is(words, at, ',') && isYear(words, at + 1);
}

function isYear(words: Words, at: number): boolean {
  return /^(?:1[789]|20)\d\d/u.test(textAt(words, at));
}

// 12 March 1962
function dayFirst(words: Words, at: number): number | undefined {
  if (!/^\d/u.test(textAt(words, at))) return undefined;
  const month = monthWords.has(textAt(words, at + 1)) ? at + 2 : at + 1;
  return isYear(words, month) ? month + 1 : month;
}
