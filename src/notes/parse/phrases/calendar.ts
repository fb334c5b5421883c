import { monthName, monthNumber } from '../../../lexicon/en/months.ts';
import type { CalendarDate } from '../../../tree.ts';
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

/**
 * Finds the dates of a text; offsets are those of the text plus `offset`. Words that look like a
 * date and cannot be one (30 February, May 26–22) are passed over whole.
 */
export function datesIn(text: string, offset = 0): DateFound[] {
  return [...text.matchAll(dayFirst), ...text.matchAll(monthFirst)]
    .map((match) => {
      const start = offset + match.index;
      return { start, end: start + match[0].length, fields: dateFields(match.groups ?? {}) };
    })
    .sort((a, b) => a.start - b.start)
    .filter((date, index, all) => index === 0 || date.start >= (all[index - 1]?.end ?? 0))
    .filter((date): date is DateFound => date.fields !== undefined);
}

function dateFields(groups: Partial<Record<string, string>>): DateFields | undefined {
  const { day, endDay, endMonth, bareYear } = groups;
  const month = monthNumber(groups.month ?? '');
  const year = bareYear ?? groups.year;
  if (month === undefined) return undefined;
  if (day === undefined) return { when: `${year ?? '-'}-${two(month)}` };
  const end = monthNumber(endMonth ?? '') ?? month;
  const first = isOverNewYear(month, end) ? yearBefore(year) : year;
  const from = isoDay(first, month, Number(day));
  if (from === undefined) return undefined;
  if (endDay === undefined) return { when: from };
  return span(from, isoDay(year, end, Number(endDay)), isOverNewYear(month, end));
}

// December 29–January 2, 1956
//          ^--------^
/** Such a span is short; one of almost a year would name both years. */
function isOverNewYear(month: number, end: number): boolean {
  return end < month && end + 12 - month <= 6;
}

/** The year behind a span is that of its end. */
function yearBefore(year: string | undefined): string | undefined {
  return year === undefined ? undefined : String(Number(year) - 1);
}

function span(from: string, to: string | undefined, over: boolean): DateFields | undefined {
  return to === undefined || (to < from && !over) ? undefined : { from, to };
}

/** `1962-03-12`, or `--03-12` without a year; undefined for a day that no such month has. */
export function isoDay(year: string | undefined, month: number, day: number): string | undefined {
  const isLeap = year === undefined || new Date(Date.UTC(Number(year), 1, 29)).getUTCDate() === 29;
  const last = month === 2 && !isLeap ? 28 : (daysInMonth[month - 1] ?? 0);
  return day < 1 || day > last ? undefined : `${year ?? '-'}-${two(month)}-${two(day)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
