import type { Certainty } from '../../tree.ts';
import { weekday } from '../../lexicon/en/months.ts';
import { isTown } from '../../lexicon/en/places.ts';
import { type DateFound, datesIn } from './phrases/calendar.ts';
import { timesIn } from './phrases/clock.ts';
import { endOfWords, leadsToPlace, placeBefore } from './phrases/place-of-writing.ts';
import type { Stretch } from './sentences.ts';
import { type Span, span } from './span.ts';

export interface HeadDateline {
  readonly dateline: Span<{ type: 'dateline' }>;
  /** Where it begins, with the house and the comma before it: the words of the head end here. */
  readonly start: number;
}

/**
 * Reads the place and the date of a document at the end of its head.
 *
 * Memorandum of Conversation, White House, Washington, March 5, 1962, 3 p.m.
 *                                          ^-------------------------------^
 *
 * @returns undefined where the head ends with something else
 */
export function datelineOfHead(head: string): HeadDateline | undefined {
  const dateline = readDateline(head, false);
  if (dateline !== undefined) return { dateline, start: endOfWords(head.slice(0, dateline.start)) };
  const event = dateOfEvent(head);
  return event && { dateline: event, start: head.length };
}

/** A dateline is short, also with the name of a house in it. */
const longestDateline = 120;

/** Reads a paragraph that is a dateline and nothing else: `[Ottawa], June 15, 1961` */
export function datelineOfParagraph(paragraph: string): HeadDateline['dateline'] | undefined {
  if (paragraph.length > longestDateline) return undefined;
  const found = readDateline(paragraph, true);
  if (found === undefined || !leadsToPlace(paragraph.slice(0, found.start))) return undefined;
  return found;
}

function readDateline(text: string, alone: boolean): HeadDateline['dateline'] | undefined {
  const date = lastDate(text);
  if (date === undefined) return undefined;
  const times = timesIn(text);
  const start = beginning(text, date, times);
  const before = text.slice(0, start);
  if (!alone && !isCutOff(before)) return undefined;
  if (date.fields.from !== undefined && ofOtherEvent.test(before)) return undefined;
  const place = placeBefore(before, alone);
  const parts = [
    ...(place === undefined ? [] : [place]),
    ...dateSpan(text, date),
    ...times
      .filter((time) => time.start >= start)
      .map(({ when, ...at }) => span({ type: 'time', when }, at.start, at.end)),
  ].sort((a, b) => a.start - b.start);
  const first = place?.start ?? start;
  return span({ type: 'dateline' }, first, Math.max(date.end, parts.at(-1)?.end ?? 0), parts);
}

/** Position Paper Prepared for the Geneva Conference, July 18–23, 1955: the days of the conference. */
const ofOtherEvent =
  /^(?!.*\b(?:Conversations?|Discussions?|Minutes|Notes|Record|Summary|Transcript)\b).*\b(?:Conference|Convention|Meetings?|Session|Summit|Talks|Trip|Visit), $/u;

/** Whether a comma or the like stands before the date, or a place: `Washington June 26, 1957` */
function isCutOff(before: string): boolean {
  const town = /, (\p{Lu}[\p{L} ]+) $/u.exec(before)?.[1];
  return /[,;.—–:]\]?$/u.test(before.trimEnd()) || toldOf.test(before) || isTown(town ?? '');
}

// Press Release Issued at Washington September 22, 1948
//               ^------------------^
const toldOf = /\b(?:[Dd]ated|[Hh]eld|[Ii]ssued|[Ss]igned)(?: (?:at|in) [^,]+)? $/u;

/** A date or "undated", as the last thing of a text but for times of day. */
interface Dating extends Stretch {
  readonly fields: DateFound['fields'];
  readonly certainty?: Certainty;
}

function lastDate(text: string): Dating | undefined {
  const undated = /\b[Uu]ndated\b/u.exec(text);
  const dates = (/[[\]]/u.test(text) ? datesInBrackets(text) : datesIn(text)).filter(({ fields }) =>
    hasYear(fields.when ?? fields.from ?? ''),
  );
  const found = dates.findLast(({ end }) => isTail(text.slice(end)));
  if (found !== undefined) return found;
  if (undated === null) return undefined;
  const end = undated.index + undated[0].length;
  return isTail(text.slice(end)) ? { start: undated.index, end, fields: {} } : undefined;
}

function datesInBrackets(text: string): Dating[] {
  const { plain, at } = withoutBrackets(text);
  return datesIn(plain).map((date) => bracketed(text, at, date));
}

function hasYear(iso: string): boolean {
  return /^\d{4}/u.test(iso);
}

/** What may stand behind the date of a document: times, the session of the day, a date in figures. */
function isTail(rest: string): boolean {
  const times = timesIn(rest);
  const words = times.reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    rest,
  );
  return tail.test(words);
}

const tail = new RegExp(
  `^(?:[\\s,.;:?—–\\]\\[-]|\\(\\d+/\\d+/\\d+\\)|${weekday}|(?:[Ll]ocal|[Ss]tandard|[Ww]ashington) time|(?:to|until|and)\\b|[\\dl:.]{1,5} ?[ap][.-] ?m\\.?|\\d{3,4}Z\\b|[A-Z]{1,2}[SD]T|GMT|[AP]M\\b|(?:[Mm]orning|[Aa]fternoon|[Ee]vening|[Nn]ight)(?: [Ss]ession)?|[Cc]ontinued)*$`,
  'u',
);

/** Where the words of the dateline begin that say when: a weekday or a time may stand before the date. */
function beginning(text: string, date: Dating, times: readonly Stretch[]): number {
  const opened = lead.exec(text.slice(0, date.start));
  let start = opened === null ? date.start : opened.index;
  for (;;) {
    const before = text.slice(0, start);
    const day = weekdayBefore.exec(before)?.index;
    const time = times.find(
      ({ end }) => end < start && /^(?:,| on)? ?$/u.test(text.slice(end, start)),
    );
    const next = day ?? time?.start;
    if (next === undefined) return start;
    start = next;
  }
}

const lead =
  /(?:\b(?:[Aa]bout|[Aa]fter|[Aa]nte|[Bb]efore|[Cc]a?\.|[Cc]irca|[Dd]ated|[Nn]ot (?:after|before)|[Oo]n|[Pp]ost|[Pp]robably) ?)*\[?$/u;

const weekdayBefore = new RegExp(
  `(?:${weekday})(?: (?:[Mm]orning|[Aa]fternoon|[Ee]vening))?,? ?$`,
  'u',
);

function dateSpan(text: string, { start, end, fields, certainty }: Dating): Span[] {
  if (fields.when === undefined && fields.from === undefined) return [];
  const before = text.slice(0, start);
  const limit = openLimit(before, fields);
  const doubt = roughly.test(before) ? 'low' : certainty;
  return [
    span(
      { type: 'date', ...limit, ...(doubt === undefined ? {} : { certainty: doubt }) },
      start,
      end,
    ),
  ];
}

// Lima, circa May 3, 1862
const roughly = /\b(?:[Aa]bout|[Cc]a?\.|[Cc]irca|[Pp]robably) ?\[?$/u;

// before May 5, 1781 · after May 5, 1781
function openLimit(
  before: string,
  { when, ...range }: DateFound['fields'],
): DateFound['fields'] & { notBefore?: string; notAfter?: string } {
  if (when === undefined) return range;
  if (/\b(?:[Aa]nte|[Bb]efore|[Nn]ot after) \[?$/u.test(before)) return { notAfter: when };
  if (/\b(?:[Aa]fter|[Pp]ost|[Nn]ot before) \[?$/u.test(before)) return { notBefore: when };
  return { when };
}

/** A text without its square brackets, and where each character of it stood. */
function withoutBrackets(text: string): { plain: string; at: number[] } {
  const at = Array.from({ length: text.length }, (_, index) => index).filter(
    (index) => !'[]'.includes(text.charAt(index)),
  );
  return { plain: at.map((index) => text.charAt(index)).join(''), at };
}

// [1 January] 1805 · [May 3?, 1962]
/** A date with the brackets that cut into it; what editors supply is not certain. */
function bracketed(text: string, at: readonly number[], { start, end, fields }: DateFound): Dating {
  let [from, to] = [at[start] ?? 0, (at[end - 1] ?? 0) + 1];
  const words = text.slice(from, to);
  const [opens, closes] = [words.lastIndexOf('['), words.lastIndexOf(']')];
  if (closes >= 0 && (opens < 0 || words.indexOf(']') < words.indexOf('[')))
    from = text.lastIndexOf('[', from);
  if (opens > closes) to = text.indexOf(']', to) + 1 || to;
  const inside = text.slice(0, from).lastIndexOf('[') > text.slice(0, from).lastIndexOf(']');
  const supplied = inside || /[[\]]/u.test(text.slice(from, to));
  if (!supplied) return { start: from, end: to, fields };
  const asked = text.slice(from, text.indexOf(']', to - 1) + 1 || to).includes('?');
  return { start: from, end: to, fields, certainty: asked ? 'low' : 'medium' };
}

// Record of 1 November 1962 Dinner Conversation Between …
//           ^-------------^
/** The day of what a record tells of, where it is the only date of the head. */
function dateOfEvent(head: string): HeadDateline['dateline'] | undefined {
  const dates = datesIn(head).filter(({ fields }) => /^\d{4}-\d\d-\d\d$/u.test(fields.when ?? ''));
  const [date] = dates;
  if (date === undefined || dates.length > 1 || !record.test(head)) return undefined;
  const day = span({ type: 'date', ...date.fields, certainty: 'medium' }, date.start, date.end);
  return span({ type: 'dateline' }, date.start, date.end, [day]);
}

const record =
  /^(?:\p{Lu}\p{L}+ ){0,3}(?:Memorand(?:um|a)|Minutes|Notes?|Protocol|Record|Report|Stenogram|Summary|Transcript)\b[^,()]*\b(?:[Cc]onversations?|[Cc]onference|[Dd]iscussions?|[Mm]eeting|[Ss]ession|[Tt]alks?)\b/u;
