import { monthName } from '../../lexicon/en/months.ts';

const inDates = new RegExp(
  `\\b(?:${monthName})(?!\\p{L})|\\b(?:and|Beginning|from|of|through|thru|to)\\b`,
  'gu',
);

/** `103.93/221`, `601. 9811/8–2460`, `384 (July–Dec) 1965`: numbers of files that look like dates. */
const file = /\d{3}\. ?\d|^\d{3}(?!\d)/u;

/** Whether words are a date or a span of dates and nothing else: `1969–71`, `Beginning March 30, 1969`. */
export function isDate(words: string): boolean {
  return (
    /\d/u.test(words) &&
    !file.test(words) &&
    !/^\d{1,3}$/u.test(words) &&
    !/\p{L}/u.test(words.replace(inDates, ''))
  );
}
