import type { Stretch } from '../parse/sentences.ts';

const name = "\\p{Lu}[\\p{L}’'.-]*(?![\\p{L}’'.-])";
const small =
  '(?:St|Ft|Mt)\\.|de|del|di|la|le|am|an der|upon|on|en|aan|sur|the|of|at|near|from|in|im|bei|two|three|four|five|six|eight|ten|twelve|Miles';
const run = `(?:(?:${small}|${name}) ){0,8}${name}`;
/** A number stands before the name of a street alone: 10 Downing Street. */
const house =
  '(?:\\d{1,3} (?=[^,]*\\b(?:Street|STREET|Square|SQUARE|Road|ROAD|Gate|GATE|Place|PLACE|rue)\\b))?';
const days =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|\\p{Ll}+di|dimanche)';
const behind = `(?: ?\\([^()]*\\))?[,.:]?(?: \\d{1,2}[.:]\\d\\d ?(?:[ap]\\.? ?m\\.?)?,)?(?: ${days},?)?(?: (?:le|the|den|am|dated|,))? ?`;
const whole = new RegExp(
  `^(?<name>\\[?${house}(?!${days}\\b)${run}(?:, (?!${days}\\b)${run}){0,2}\\]?)${behind}$`,
  'u',
);

// Rome, Easter Monday, 18 April 1938
const feast = new RegExp(
  `,? (?:(?:Easter|Whit|Good|Ash|Palm) )?(?:${days})$|,? (?:Christmas|New Year’s) (?:Day|Eve)$`,
  'u',
);

// CANBERRA, 29 November 1941 · [Ottawa], June 15, 1961 · Head Quarters, Cambridge, July 4th 1775
// ^------^                     ^------^                  ^----------------------^
/** The name of a place between an offset and a date. */
export function placeBefore(text: string, from: number, date: number): Stretch | undefined {
  const words = text.slice(from, date);
  for (const { index } of words.matchAll(/(?<![^\s(])(?=[\p{Lu}[]|\d{1,3} \p{Lu})/gu)) {
    const found = whole
      .exec(words.slice(index))
      ?.groups?.name?.replace(feast, '')
      .replace(/[ .,]+$/u, '');
    if (found === undefined || !/\p{Lu}/u.test(found)) continue;
    return { start: from + index, end: from + index + found.length };
  }
  return undefined;
}
