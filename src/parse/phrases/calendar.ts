import { monthName, monthNumber } from '../lexicon/months.ts';
import type { CalendarDate } from '../../nodes.ts';
import type { Stretch } from '../sentences.ts';

/** The fields of a date as TEI writes them (att.datable; ISO 8601). */
export type DateFields = Pick<CalendarDate, 'when' | 'from' | 'to'>;

export interface DateFound extends Stretch {
  fields: DateFields;
}

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

// October 21 · March 12, 1962 · May 22–26 · June 30–July 2, 1955 · April 1962
const monthFirst = new RegExp(
  `(?<![\\p{L}\\d/.-])(?<month>${monthName}) (?:(?<day>\\d{1,2})(?:st|nd|rd|th|d\\b)?(?! ?(?:[ap]\\. ?m\\.|:\\d))(?: ?[-–] ?(?:(?<endMonth>${monthName}) )?(?<endDay>\\d{1,2})(?!\\d|:))?(?:, (?<year>(?:19|20)\\d\\d))?|(?<bareYear>(?:19|20)\\d\\d)(?![-–]\\d))(?![\\d/])`,
  'gu',
);

// 12 March 1962
const dayFirst = new RegExp(
  `(?<![\\p{L}\\d/.:-])(?<day>\\d{1,2}) (?<month>${monthName}),? (?<year>(?:19|20)\\d\\d)(?!\\d)`,
  'gu',
);

/** Finds the dates of a text; offsets are those of the text plus `offset`. */
export function datesIn(text: string, offset = 0): DateFound[] {
  return [...text.matchAll(dayFirst), ...text.matchAll(monthFirst)]
    .flatMap((match) => {
      const fields = dateFields(match.groups ?? {});
      if (fields === undefined) return [];
      const start = offset + match.index;
      return [{ start, end: start + match[0].length, fields }];
    })
    .sort((a, b) => a.start - b.start)
    .filter((date, index, all) => index === 0 || date.start >= (all[index - 1]?.end ?? 0));
}

function dateFields(groups: Partial<Record<string, string>>): DateFields | undefined {
  const { day, endDay, endMonth, bareYear } = groups;
  const month = monthNumber(groups.month ?? '');
  if (month === undefined) return undefined;
  const year = bareYear ?? groups.year;
  if (day === undefined) return { when: `${year ?? '-'}-${two(month)}` };
  const start = isoDay(year, month, Number(day));
  if (start === undefined) return undefined;
  if (endDay === undefined) return { when: start };
  const end = isoDay(year, monthNumber(endMonth ?? '') ?? month, Number(endDay));
  return end === undefined ? undefined : { from: start, to: end };
}

/** `1962-03-12`, or `--03-12` without a year; undefined for a day that no such month has. */
export function isoDay(year: string | undefined, month: number, day: number): string | undefined {
  if (day < 1 || day > (daysInMonth[month - 1] ?? 0)) return undefined;
  return `${year ?? '-'}-${two(month)}-${two(day)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
