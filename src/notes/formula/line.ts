import type { Stretch } from '../parse/sentences.ts';
import { type Day, daysIn, vagueDaysIn } from './dates.ts';
import { placeBefore } from './place.ts';
import { type Terms, lengthAt, markingsOnly } from './terms.ts';

/** What a line of the head says beside the title: `Cablegram 1025 CANBERRA, 29 November 1941`. */
export interface HeadLine {
  readonly kind?: string;
  readonly markings: readonly Stretch[];
  readonly status?: string;
  readonly day?: Day;
  readonly place?: Stretch;
  /** Whether anything but signs and numbers was found. */
  readonly told: boolean;
  /** Words in it that no rule reads. */
  readonly left?: string;
}

interface Reading {
  kind?: string;
  markings: Stretch[];
  status?: string;
  day?: Day;
  place?: Stretch;
  told: boolean;
}

/** Where a line says when, days and what stands for one, in order. */
interface Whens {
  readonly days: readonly Day[];
  readonly vague: readonly Stretch[];
}

/**
 * Reads a line of kind, number, marking, status, place and date, in any order.
 *
 * @returns undefined where anything else stands in it
 */
export function readLine(text: string, terms: Terms): HeadLine | undefined {
  if (text.length > longest) return undefined;
  const whens = whensOf(text);
  const reading: Reading = { markings: [], told: false };
  return readAll(text, 0, terms, whens, reading) === text.length ? reading : undefined;
}

const longest = 160;

/**
 * Reads what it can of a line that ends with a day and has words that no rule reads.
 *
 * @returns undefined where the line is no such line; what is left is to be reported
 */
export function readPartly(text: string, terms: Terms): HeadLine | undefined {
  const whens = whensOf(text);
  const when = [...whens.days, ...whens.vague].sort((a, b) => b.end - a.end)[0];
  if (text.length > longestPart || when === undefined || !isLast(text, when.end)) return undefined;
  const reading: Reading = { markings: [], told: true };
  const from = readAll(text, 0, terms, whens, reading);
  const [day] = whens.days.filter(({ start }) => start === when.start);
  const place = placeBefore(text, from, when.start);
  const end = place?.start ?? when.start;
  const markings = [...reading.markings, ...markingsBefore(text, from, end, terms)];
  const left = text.slice(from, end).trim();
  return { ...reading, markings, ...(day && { day }), ...(place && { place }), left };
}

// Despatched to Minister SECRET [Ottawa], January 9, 1957
//                        ^----^
function markingsBefore(text: string, from: number, end: number, terms: Terms): Stretch[] {
  for (const { index } of text.slice(from, end).matchAll(/(?<=^|\s)\p{Lu}/gu)) {
    const found = markingsOnly(terms, text, from + index, end);
    if (found !== undefined) return found;
  }
  return [];
}

const longestPart = 110;

/** Whether nothing but the time of the day stands behind an offset. */
function isLast(text: string, at: number): boolean {
  return /^[\s.,)\]]{0,9}(?:\d{1,2}[.:h ]{0,3}(?:\d\d)?)?[\s.]{0,3}(?:Uhr|hours|[ap]\.? ?m\.?|h\.?|noon)?[\s.)]{0,9}$/iu.test(
    text.slice(at),
  );
}

function whensOf(text: string): Whens {
  const days = daysIn(text);
  const vague = vagueDaysIn(text).filter(
    ({ start, end }) => !days.some((day) => day.start < end && start < day.end),
  );
  return { days, vague };
}

/** How far a line can be read. */
function readAll(text: string, from: number, terms: Terms, whens: Whens, reading: Reading): number {
  let at = from;
  while (at < text.length) {
    const length = step(text, at, terms, whens, reading);
    if (length === 0) break;
    at += length;
  }
  return at;
}

/** Reads what stands at an offset; its length, 0 for what such a line does not hold. */
function step(text: string, at: number, terms: Terms, whens: Whens, reading: Reading): number {
  return (
    when(at, whens, reading) ||
    signs(text, at, terms) ||
    words(text, at, terms, reading) ||
    place(text, at, terms, whens, reading) ||
    number(text, at)
  );
}

function when(at: number, { days, vague }: Whens, reading: Reading): number {
  const day = days.find(({ start }) => start === at);
  const found = day ?? vague.find(({ start }) => start === at);
  if (found === undefined) return 0;
  if (day !== undefined) reading.day ??= day;
  reading.told = true;
  return found.end - at;
}

const clock =
  /^(?:Aufgabe|Ankunft|Eingang|Uhr|Received|Sent|Dated?|um|hours|hrs|h|GMT|Z|noon|midnight|midi|minuit|[ap]\.? ?m\.?|unnumbered|un-numbered|no number|ohne Nummer|sans numéro|by (?:telephone|post|wireless)|Sitzung vom|Séance du)(?!\p{L})[:.]?/iu;

const weekday =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le|den|the)(?!\p{L})/iu;

function signs(text: string, at: number, { languages }: Terms): number {
  const rest = text.slice(at);
  return (
    /^(?:[\s.,;:()–—-]+|\[\d{1,3}\])/u.exec(rest)?.[0].length ??
    languages.map(({ kindLetter }) => kindLetter?.exec(rest)?.[0].length).find((one) => one) ??
    clock.exec(rest)?.[0].length ??
    weekday.exec(rest)?.[0].length ??
    0
  );
}

// CANBERRA, 29 November 1941 · [Ottawa], June 15, 1961 · In Council December 5th. 1780
// ^------^                     ^------^
function place(
  text: string,
  at: number,
  terms: Terms,
  { days, vague }: Whens,
  reading: Reading,
): number {
  const next = [...days, ...vague]
    .filter(({ start }) => start > at)
    .sort((a, b) => a.start - b.start)[0];
  if (next === undefined || reading.place !== undefined) return 0;
  const before = text.slice(at, next.start);
  const council = /^In (?:Council|Convention|Congress|Committee)[,. ]+$/u.exec(before);
  if (council !== null) return council[0].length;
  const found = placeBefore(text, at, next.start);
  if (found?.start !== at || isKind(text.slice(found.start, found.end), terms)) return 0;
  reading.place = found;
  reading.told = true;
  return next.start - at;
}

/** Czechoslovak Foreign Ministry Memorandum, 5 February 1957 names no place. */
function isKind(words: string, terms: Terms): boolean {
  const last = words.lastIndexOf(' ') + 1;
  return last + lengthAt(terms.kind, words, last) === words.length;
}

function words(text: string, at: number, terms: Terms, reading: Reading): number {
  const marking = lengthAt(terms.marking, text, at);
  const kind = lengthAt(terms.kind, text, at);
  const status = lengthAt(terms.status, text, at);
  const most = Math.max(marking, kind, status);
  if (most === 0) return 0;
  reading.told = true;
  if (marking === most) reading.markings.push({ start: at, end: at + most });
  else if (status === most) reading.status ??= text.slice(at, at + most);
  else reading.kind ??= text.slice(at, at + most);
  return most;
}

// Nr. 188 · No. 9132 · 1025 · 114-1/527/63 · C.P. (45) 168 · E-1234 · nos 10506 à 10516 · 204-321.36 POL
function number(text: string, at: number): number {
  const found =
    /^(?:(?:Nos?|Nr|N°|nos?|n°|Tgb|Az|AZ|Zl|Ref|Tel)[.:]? ?){0,2}(?:\p{Lu}\p{L}*(?!\p{L})[.–-]? ?){0,3}\(?\d[\p{L}\d./()–:-]*(?: (?:à|bis|to|et|und|and) \d[\d.]*)?(?!\p{L})/u.exec(
      text.slice(at),
    )?.[0].length ?? 0;
  if (found === 0) return 0;
  return found + (/^ \p{Lu}{2,8}(?= *$)/u.exec(text.slice(at + found))?.[0].length ?? 0);
}
