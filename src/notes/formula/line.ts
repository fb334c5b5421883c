import type { Stretch } from '../parse/sentences.ts';
import { type Day, daysIn } from './dates.ts';
import { type Terms, lengthAt } from './terms.ts';

/** What a line of the head says beside the title: `Cablegram 1025 CANBERRA, 29 November 1941`. */
export interface HeadLine {
  readonly kind?: string;
  readonly markings: readonly Stretch[];
  readonly status?: string;
  readonly day?: Day;
  readonly place?: Stretch;
}

interface Reading {
  kind?: string;
  markings: Stretch[];
  status?: string;
  day?: Day;
  place?: Stretch;
  /** Whether anything but signs and numbers was found. */
  told: boolean;
}

/**
 * Reads a line of kind, number, marking, status, place and date, in any order.
 *
 * @returns undefined where anything else stands in it
 */
export function readLine(text: string, terms: Terms): HeadLine | undefined {
  if (text.length > longest) return undefined;
  const days = daysIn(text);
  const reading: Reading = { markings: [], told: false };
  let at = 0;
  while (at < text.length) {
    const length = step(text, at, terms, days, reading);
    if (length === 0) return undefined;
    at += length;
  }
  return reading.told ? reading : undefined;
}

const longest = 160;

/** Reads what stands at an offset; its length, 0 for what such a line does not hold. */
function step(
  text: string,
  at: number,
  terms: Terms,
  days: readonly Day[],
  reading: Reading,
): number {
  const day = days.find(({ start }) => start === at);
  if (day !== undefined) {
    reading.day ??= day;
    reading.told = true;
    return day.end - at;
  }
  return (
    signs(text, at) ||
    words(text, at, terms, reading) ||
    place(text, at, days, reading) ||
    number(text, at)
  );
}

function signs(text: string, at: number): number {
  const rest = text.slice(at);
  return (
    /^(?:[\s.,;:()–—-]+|\[\d{1,3}\]|[TLD]\.(?= ))/u.exec(rest)?.[0].length ??
    /^(?:Aufgabe|Ankunft|Eingang|Uhr|Received|Sent|Dated|um|h|GMT|Z|noon|midnight|midi|minuit|[ap]\.? ?m\.?)(?!\p{L})[:.]?/iu.exec(
      rest,
    )?.[0].length ??
    0
  );
}

// CANBERRA, 29 November 1941 · [Ottawa], June 15, 1961 · In Council December 5th. 1780
// ^------^                     ^------^
function place(text: string, at: number, days: readonly Day[], reading: Reading): number {
  const day = days.find(({ start }) => start > at);
  if (day === undefined || reading.place !== undefined) return 0;
  const words = text.slice(at, day.start);
  const council = /^In (?:Council|Convention|Congress|Committee)[,. ]+$/u.exec(words);
  if (council !== null) return council[0].length;
  const match =
    /^(?<name>\[?(?:(?:St|Ft|Mt)\. |(?:de|del|di|la|le|am|an der|upon|on|en|aan|sur|the) |\p{Lu}[\p{L}’'.-]*(?![\p{L}’'.-]) ?){1,5}\]?)(?: ?\([^()]*\))?,?(?: (?:le|the|den|am|,))? ?$/u.exec(
      words,
    );
  const name = match?.groups?.name?.replace(/[ .]+$/u, '');
  if (match === null || name === undefined || !/\p{Lu}/u.test(name)) return 0;
  reading.place = { start: at, end: at + name.length };
  reading.told = true;
  return match[0].length;
}

function words(text: string, at: number, terms: Terms, reading: Reading): number {
  const marking = lengthAt(terms.marking, text, at);
  const kind = lengthAt(terms.kind, text, at);
  const status = lengthAt(terms.status, text, at);
  const most = Math.max(marking, kind, status);
  if (most === 0) return 0;
  reading.told = true;
  if (marking === most) reading.markings.push({ start: at, end: at + most });
  else if (kind === most) reading.kind ??= text.slice(at, at + most);
  else reading.status ??= text.slice(at, at + most);
  return most;
}

// Nr. 188 · No. 9132 · 1025 · 114-1/527/63 · C.P. (45) 168 · St.S. 161/63 · nos 10506 à 10516 · 21.00
function number(text: string, at: number): number {
  return (
    /^(?:(?:Nos?|Nr|N°|nos?|n°|Tgb|Az|AZ|Zl|Ref)[.:]? ?)?(?:\p{Lu}\p{L}*(?!\p{L})\.? ?){0,3}\(?\d[\p{L}\d./()–:-]*(?: (?:à|bis|to|et|und|and) \d[\d.]*)?(?!\p{L})/u.exec(
      text.slice(at),
    )?.[0].length ?? 0
  );
}
