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
  `(?<![\\d–-])(?<open>${bracket})(?<day>\\d{1,2})(?:st|nd|rd|th|d|er|º|ème)?\\.? (?:of )?(?<month>${month})\\.?,?\\]? ${year}(?!\\d|[–?])\\]?`,
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

/** The complete days of a text in order; what looks like one and cannot be is passed over. */
export function daysIn(text: string): Day[] {
  return [dayFirst, monthFirst, inFigures]
    .flatMap((pattern) => [...text.matchAll(pattern)])
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
