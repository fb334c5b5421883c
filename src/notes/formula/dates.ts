import { matches } from '../../lexicon/matches.ts';
import { german } from '../../lexicon/de/language.ts';
import { english } from '../../lexicon/en/language.ts';
import { french } from '../../lexicon/fr/language.ts';
import { isoDay } from '../parse/phrases/calendar.ts';
import type { Stretch } from '../parse/sentences.ts';

/** A complete day at a place in a text. */
export interface Day extends Stretch {
  readonly when: string;
}

const numbers = new Map(
  [english, german, french].flatMap(({ months }) =>
    months.flatMap((names, index) =>
      names.map((name): [string, number] => [name.toLowerCase(), index + 1]),
    ),
  ),
);
const month = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|');
const year = '(?<year>1[4-9]\\d\\d|20\\d\\d)';
const bracket = '[\\[(]?';

// 17 July 1940 · 1er avril 1949 · 12. März 1968 · 8 Mch. 1781 · [1 January] 1805
const dayFirst = new RegExp(
  `(?<![\\d–-])(?<open>${bracket})(?<day>\\d{1,2})(?:st|nd|rd|th|d|er|º|ème)?[.:]? (?:of )?(?<month>${month})\\.?,?\\]? ${year}(?!\\d|[–?])\\]?`,
  'giu',
);
// June 15, 1961 · December 5th. 1780
const monthFirst = new RegExp(
  `(?<![\\p{L}])(?<open>${bracket})(?<month>${month})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th|d)?[.,]*\\]?,? ${year}(?!\\d|[–?])\\]?`,
  'giu',
);
// 2. 8. 1889 · 02.08.1889
const inFigures = new RegExp(
  `(?<![\\d.–-])(?<open>${bracket})(?<day>\\d{1,2})\\. ?(?<figure>\\d{1,2})\\. ?${year}(?!\\d|[–?])\\]?`,
  'gu',
);

/** What makes of a day one between others: `[nach dem 3. Juni 1856]`. */
const about =
  /(?:^|[ [(])(?:nach|vor|um|ab|bis|after|before|by|ca?\.|circa|about|avant|après|vers|ante|post|between|zwischen|entre)(?: dem| den| le| the)? ?[[(]?$/iu;

/** The complete days of a text in order; what looks like one and cannot be is passed over. */
export function daysIn(text: string): Day[] {
  return [dayFirst, monthFirst, inFigures]
    .flatMap((pattern) => matches(text, pattern))
    .filter(({ index }) => !about.test(text.slice(0, index)))
    .flatMap((match): Day[] => {
      const { day, month: name = '', figure, year: of } = match.groups ?? {};
      const number = figure === undefined ? numbers.get(name.toLowerCase()) : Number(figure);
      const isMonth = number !== undefined && number > 0 && number < 13;
      const when = isMonth ? isoDay(of, number, Number(day)) : undefined;
      const end = match.index + match[0].length;
      return when === undefined ? [] : [{ start: match.index, end, when }];
    })
    .sort((a, b) => a.start - b.start);
}

// undated [April 1975] · [February 1950] · November 1924 · Aug. 20. 11.
const unknownDay = new RegExp(
  `(?<![\\p{L}])(?:(?:undated|no date|n\\. ?d\\.|o\\. ?D\\.|ohne Datum|undatiert|sans date|s\\. ?d\\.)(?:,? \\[[^\\]]*\\])?|${bracket}(?:\\d{1,2}(?:st|nd|rd|th)?[.–-] ?)?(?:${month})\\.? (?:${year.replace('?<year>', '?:')}|\\d{1,2}(?:st|nd|rd|th|d)?[.,]{0,2} \\d\\d\\.?$)[\\])]?|\\[\\d{4}\\])`,
  'giu',
);

/** Where a text says when and tells no complete day: `undated`, `[February 1950]`. */
export function vagueDaysIn(text: string): Stretch[] {
  return [...text.matchAll(unknownDay)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}
