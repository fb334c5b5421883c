import { monthName } from '../../../lexicon/en/months.ts';
import { isTown } from '../../../lexicon/en/places.ts';
import { type Span, span } from '../span.ts';
import { datesIn } from './calendar.ts';

/** Parts of a citation, and where it goes on. */
export interface Read {
  drafts: Span[];
  end: number;
}

/** What stands in brackets behind a title: a day, a place and year of print, a series, a town. */
export function bracketed(
  text: string,
  end: number,
  limit: number,
  parts: readonly Span[],
): Read | undefined {
  return dateInBrackets(text, end, limit) ?? imprint(text, end, limit, parts) ?? bracket(text, end);
}

// Bulletin (March 19, 1962), p. 465
//           ^------------^
function dateInBrackets(text: string, end: number, limit: number) {
  const close = text.indexOf(')', end);
  const [day] = close < 0 || close > limit ? [] : datesIn(text.slice(end + 2, close), end + 2);
  if (day?.start !== end + 2 || day.end !== close) return undefined;
  return { drafts: [span({ type: 'date', ...day.fields }, day.start, day.end)], end: close + 1 };
}

// The Times (London), May 3, 1962 · Executive Sessions (Historical Series), vol. X
//           ^------^                                   ^-----------------^
function bracket(text: string, end: number) {
  const words = /^ \(\p{Lu}[^()]*\)(?=, )/u.exec(text.slice(end))?.[0];
  return words === undefined ? undefined : { drafts: [] as Span[], end: end + words.length };
}

// The Economist, London, March 3, 1962 · Hearings, 86th Congress, 1st Session, pp. 12–13
//                ^----^                            ^-----------------------^
export function aside(text: string, end: number) {
  const words =
    /^, (?<town>\p{Lu}[\p{L} ]+)(?=, (?:\p{Lu}\p{Ll}+ \d|\d))|^(?:, \d+(?:st|nd|rd|th|d) (?:Cong(?:ress|\.)|[Ss]ess(?:ion|\.)))+(?=, )/u.exec(
      text.slice(end),
    );
  const isAside = words !== null && (words.groups?.town === undefined || isTown(words.groups.town));
  return isAside ? { drafts: [] as Span[], end: end + words[0].length } : undefined;
}

// Using Ships (Washington, D.C.: National Hydrography and Ocean Administration, 1988), pp. 31–32
//            ^---------------------------------------------------------------------^
function imprint(text: string, end: number, limit: number, parts: readonly Span[]) {
  const match = /^ \([^()]*?(\d{4})\)/u.exec(text.slice(end, limit));
  if (match?.[1] === undefined) return undefined;
  const close = end + match[0].length;
  const year = close - 1 - match[1].length;
  const dated = parts.some((part) => part.node.type === 'date');
  return {
    drafts: dated ? [] : [span({ type: 'date', when: match[1] }, year, year + 4)],
    end: close,
  };
}

// Foreign Relations, 1969-1976, volume IV, Foreign Assistance, Trade Policies, 1969-1972, Document 380
//                                        ^---------------------------------------------^
export function skipped(text: string, end: number, limit: number) {
  const match = nameOfVolume.exec(text.slice(end, limit));
  return match === null ? undefined : { drafts: [] as Span[], end: end + match[0].length };
}

const nameOfVolume = new RegExp(
  `^(?:, |: )\\p{Lu}[\\p{L}’'; ,:–-]*?(?:, (?:(?:${monthName}) )?(?:19|20)\\d\\d(?:[-–](?:(?:${monthName}) )?\\d{2,4})?)?(?=, (?:pp?\\. \\d|Documents? \\d|[Pp]art)| \\([^)]*\\d{4}\\))`,
  'u',
);
