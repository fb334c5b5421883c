import { matches } from '../../../lexicon/matches.ts';
import { monthName, monthNumber } from '../../../lexicon/en/months.ts';
import type { CalendarDate } from '../../../tree.ts';
import type { Stretch } from '../sentences.ts';

/** The fields of a date as TEI writes them (att.datable; ISO 8601). */
export type DateFields = Pick<CalendarDate, 'when' | 'from' | 'to'>;

export interface DateFound extends Stretch {
  fields: DateFields;
}

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Documents are older than printing, and years are written out. */
const year = '(?:1[4-9]|20)\\d\\d';
const ordinal = '(?:st|nd|rd|th|d\\b)?';

// October 21 · March 12, 1962 · May 22–26 · June 30–July 2, 1955 · December 30, 1961–January 2, 1962
const monthFirst = new RegExp(
  `(?=\\p{Lu})(?<![\\p{L}\\d/.-])(?<month>${monthName}) (?:(?<day>\\d{1,2})${ordinal}(?! ?(?:[ap]\\. ?m\\.|:\\d))(?:(?:, (?<startYear>${year})(?= ?[-–] ?(?:${monthName}) \\d{1,2}, ${year}))? ?[-–] ?(?:(?<endMonth>${monthName}) )?(?<endDay>\\d{1,2})(?!\\d|:))?(?:, (?<year>${year})|(?<=th|st|[nr]d)\\.? (?<oldYear>${year}))?|(?<bareYear>${year})(?![-–]\\d))(?![\\d/])`,
  'gu',
);

const anyMonth = new RegExp(monthName, 'u');

// February, 1972 · May–June 1962
const monthsOnly = new RegExp(
  `(?=\\p{Lu})(?<![\\p{L}\\d/.-])(?<month>${monthName})(?:, (?<bareYear>${year})| ?[-–] ?(?<endMonth>${monthName}),? (?<year>${year}))(?![-–]?\\d|/)`,
  'gu',
);

// 12 March 1962 · 5th. December 1780 · 3–5 May 1962 · 30 May–2 June 1962
const dayFirst = new RegExp(
  `(?=\\d)(?<![\\p{L}\\d/.:-])(?:(?<startDay>\\d{1,2})(?: (?<startMonth>${monthName}))? ?[-–] ?)?(?<day>\\d{1,2})${ordinal}\\.? (?<month>${monthName}),? (?<year>${year})(?!\\d)`,
  'gu',
);

/**
 * Finds the dates of a text; offsets are those of the text plus `offset`. Words that look like a
 * date and cannot be one (30 February, May 26–22) are passed over whole.
 */
export function datesIn(text: string, offset = 0): DateFound[] {
  if (!/\d/u.test(text) || !anyMonth.test(text)) return [];
  return [dayFirst, monthFirst, monthsOnly]
    .flatMap((form) => matches(text, form))
    .map((match) => {
      const start = offset + match.index;
      return { start, end: start + match[0].length, fields: dateFields(match.groups ?? {}) };
    })
    .sort((a, b) => a.start - b.start)
    .filter((date, index, all) => index === 0 || date.start >= (all[index - 1]?.end ?? 0))
    .filter((date): date is DateFound => date.fields !== undefined);
}

type Groups = Partial<Record<string, string>>;

function dateFields(groups: Groups): DateFields | undefined {
  const month = monthNumber(groups.month ?? '');
  if (month === undefined) return undefined;
  if (groups.day === undefined) return wholeMonths(groups, month);
  return groups.startDay === undefined ? daysFrom(groups, month) : daysUpTo(groups, month);
}

function wholeMonths({ bareYear, year, endMonth }: Groups, month: number): DateFields | undefined {
  const end = monthNumber(endMonth ?? '');
  if (end === undefined) return { when: `${bareYear ?? year ?? '-'}-${two(month)}` };
  const first = isOverNewYear(month, end) ? yearBefore(year) : year;
  return between(`${first ?? '-'}-${two(month)}`, `${year ?? '-'}-${two(end)}`, false);
}

/** The day is the first, and another may follow. */
function daysFrom(groups: Groups, month: number): DateFields | undefined {
  const { day, endDay, endMonth, startYear } = groups;
  const year = groups.year ?? groups.oldYear;
  const end = monthNumber(endMonth ?? '') ?? month;
  const over = startYear === undefined && isOverNewYear(month, end);
  const from = isoDay(startYear ?? (over ? yearBefore(year) : year), month, Number(day));
  if (from === undefined) return undefined;
  if (endDay === undefined) return { when: from };
  return between(from, isoDay(year, end, Number(endDay)), over);
}

/** The day is the last, and another stands before it. */
function daysUpTo(groups: Groups, end: number): DateFields | undefined {
  const { startDay, startMonth, day, year } = groups;
  const month = monthNumber(startMonth ?? '') ?? end;
  const over = isOverNewYear(month, end);
  const from = isoDay(over ? yearBefore(year) : year, month, Number(startDay));
  return from === undefined ? undefined : between(from, isoDay(year, end, Number(day)), over);
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

function between(from: string, to: string | undefined, over: boolean): DateFields | undefined {
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
