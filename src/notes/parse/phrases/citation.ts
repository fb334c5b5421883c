import type { Vocabulary } from '../../../conventions/index.ts';
import type { CalendarDate } from '../../../tree.ts';
import { aside, bracketed, type Read, skipped } from './citation-asides.ts';
import { type DateFields, datesIn } from './calendar.ts';
import { type Span, span } from '../span.ts';
import { seriesTitle } from '../../../lexicon/en/works.ts';
import { arabic, pageList, pageScopes } from './pages.ts';
import type { Stretch } from '../sentences.ts';
import { isIbid } from './ibid.ts';
import { readTitle } from './title.ts';

/** A citation of a publication or of a volume of the series. */
export interface Citation extends Stretch {
  /** Author, title, edition, date and scopes, in order. */
  parts: Span[];
  /** Whether it names this series, or gives a volume or document without any title. */
  ofSeries: boolean;
}

type Element = (
  text: string,
  at: number,
  limit: number,
  parts: readonly Span[],
) => Span[] | undefined;

/** What may follow a title, in the order in which it is tried. */
const elements: readonly Element[] = [
  (text, at) =>
    scope(
      /[Vv]ol(?:ume|umes|s)?\.? ?((?:[IVXLC]+|\d+|[A-Z][-–]\d+)(?: ?[-–] ?(?:[IVXLC]+|\d+))?)\b/uy,
      'volume',
      text,
      at,
    ),
  (text, at) => numbered(text, at),
  (text, at, _limit, parts) => bareVolume(text, at, parts),
  (text, at) => bookScope(text, at),
  (text, at) => scope(/(?:[Pp]art|[Pp]t\.) (\d+|[IVX]+|One|Two)\b/uy, 'part', text, at),
  (text, at) => scope(/(?:[Nn]os?\.|Issues?) (\d+(?:[-–]\d+)?)\b/uy, 'issue', text, at),
  (text, at, limit, parts) => pages(text.slice(0, limit), at, parts),
  (text, at) =>
    scope(
      /(?:Documents?|Doc\.|No\.) (\d+[a-z]?(?: ?[-–] ?\d+[a-z]?)?)(?![\d/])/uy,
      'document',
      text,
      at,
    ),
  (text, at) => edition(text, at),
  (text, at, limit) => datePart(text, at, limit),
  (text, at, _limit, parts) => frame(text, at, parts),
  (text, at, limit, parts) => namedVolume(text, at, limit, parts),
];

/**
 * Reads a citation that begins at an offset, title first or author first.
 *
 * @param certain whether the words before say that a publication follows ("printed in"); without
 *   them an unknown title needs a page or a volume behind it
 * @param italics what the source sets in italics, as titles are
 */
export function readCitation(
  vocabulary: Vocabulary,
  text: string,
  start: number,
  limit: number,
  certain: boolean,
  italics: readonly Stretch[] = [],
): Citation | undefined {
  const head =
    repeatedWork(text, start) ??
    seriesVolume(text, start) ??
    readTitle(vocabulary, text, start, limit, certain, italics);
  if (head === undefined) return undefined;
  const parts = [...head];
  let end = parts.at(-1)?.end ?? start;
  for (;;) {
    const next = nextElement(text, end, limit, parts);
    if (next === undefined) break;
    parts.push(...next.drafts);
    end = next.end;
  }
  return { start, end, parts, ofSeries: isOfSeries(text, parts) };
}

/** A volume without a title is one of this series; "ibid." is the work before. */
function isOfSeries(text: string, parts: readonly Span[]): boolean {
  const title = parts.find(({ node }) => node.type === 'title' || node.type === 'ibid');
  if (title === undefined) return true;
  return title.node.type === 'title' && seriesTitle.test(text.slice(title.start, title.end));
}

function nextElement(
  text: string,
  end: number,
  limit: number,
  parts: readonly Span[],
): Read | undefined {
  const separator = separatorAt.exec(text.slice(end, limit))?.[0] ?? '';
  if (separator === '') return undefined;
  if (separator === ' (') return bracketed(text, end, limit, parts);
  const beside = aside(text, end);
  if (beside !== undefined && beside.end <= limit) return beside;
  return elementAt(text, end + separator.length, limit, parts) ?? skipped(text, end, limit);
}

const separatorAt = /^(?:, |: |—| \((?=[^)]*\d{4}\)|\p{Lu}[^()]*\), )| on (?=\p{Lu})| )?/u;

function elementAt(
  text: string,
  at: number,
  limit: number,
  parts: readonly Span[],
): Read | undefined {
  for (const element of elements) {
    const drafts = element(text, at, limit, parts);
    const last = drafts?.at(-1);
    if (drafts !== undefined && last !== undefined && last.end <= limit)
      return { drafts, end: last.end };
  }
  return undefined;
}

// See Warden, The Long Spring, p. 12, and ibid., p. 15.
//                                         ^---^
function repeatedWork(text: string, start: number): Span[] | undefined {
  if (!isIbid(text, start)) return undefined;
  const end = start + (text.startsWith('.', start + 4) ? 5 : 4);
  return [span({ type: 'ibid' }, start, end)];
}

// vol. XV, pp. 215-222
// ^-----^
function seriesVolume(text: string, start: number): Span[] | undefined {
  return /^vol(?:ume|umes|s)?\b/iu.test(text.slice(start))
    ? elements[0]?.(text, start, text.length, [])
    : undefined;
}

function scope(
  pattern: RegExp,
  unit: 'volume' | 'part' | 'issue' | 'document',
  text: string,
  at: number,
): Span[] | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match?.[1] === undefined) return undefined;
  const n = unit === 'document' ? match[1].replace(/ ?[-–] ?/u, '-') : arabic(match[1]);
  return [span({ type: 'scope', unit, n }, at, at + match[0].length)];
}

// Harbour Studies, 45(3):23–45
//                  ^---------^
function numbered(text: string, at: number): Span[] | undefined {
  const match = /^(?<volume>\d{1,3}) ?\((?<issue>\d{1,3}(?:[-–]\d+)?)\): ?(?=\d)/u.exec(
    text.slice(at),
  );
  const { volume, issue } = match?.groups ?? {};
  if (match === null || volume === undefined || issue === undefined) return undefined;
  const first = at + match[0].indexOf('(') + 1;
  const pages = at + match[0].length;
  const length =
    /^\d+(?:[-–]\d+)?(?:, ?\d+(?:[-–]\d+)?)*/u.exec(text.slice(pages))?.[0].length ?? 0;
  return [
    span({ type: 'scope', unit: 'volume', n: volume }, at, at + volume.length),
    span({ type: 'scope', unit: 'issue', n: issue }, first, first + issue.length),
    ...pageScopes(text, pages, pages + length),
  ];
}

// (London, 1962), II, 15
//                 ^----^
function bareVolume(text: string, at: number, parts: readonly Span[]): Span[] | undefined {
  const issued = /^(?<volume>[IVXLC]+)(?=, [Nn]o\. \d)/u.exec(text.slice(at))?.groups?.volume;
  if (issued !== undefined) {
    return [span({ type: 'scope', unit: 'volume', n: arabic(issued) }, at, at + issued.length)];
  }
  const match = /^(?<volume>[IVXLC]+), (?=\d+(?:[-–]\d+)?(?:[.;)]|$))/u.exec(text.slice(at));
  const volume = match?.groups?.volume;
  if (match === null || volume === undefined) return undefined;
  if (!parts.some(({ node }) => node.type === 'date')) return undefined;
  const pages = at + match[0].length;
  const length = /^\d+(?:[-–]\d+)?/u.exec(text.slice(pages))?.[0].length ?? 0;
  return [
    span({ type: 'scope', unit: 'volume', n: arabic(volume) }, at, at + volume.length),
    ...pageScopes(text, pages, pages + length),
  ];
}

function bookScope(text: string, at: number): Span[] | undefined {
  const match = /^Book (?:\d+|[IVX]+)\b/u.exec(text.slice(at));
  return match === null
    ? undefined
    : [span({ type: 'scope', unit: 'volume', n: match[0] }, at, at + match[0].length)];
}

function pages(text: string, at: number, parts: readonly Span[]): Span[] | undefined {
  // Public Papers of the Presidents of the United States: Dwight Carter, 1959, 212-217.
  //                                                                            ^-----^
  const bare = /^\d{1,4}[-–]\d{1,4}(?=[.;)]|$)/u.exec(text.slice(at));
  if (bare !== null && parts.some(({ node }) => node.type === 'date')) {
    return pageScopes(text, at, at + bare[0].length);
  }
  pageList.lastIndex = at;
  const match = pageList.exec(text);
  return match === null ? undefined : pageScopes(text, at, at + match[0].length);
}

function edition(text: string, at: number): Span[] | undefined {
  const match =
    /^(?:\p{Lu}\p{L}+ (?:Edition|Issue|Number)|(?:\d(?:st|nd|rd|th)|rev\.|[Rr]evised) ed(?:\.|ition))/u.exec(
      text.slice(at),
    );
  return match === null
    ? undefined
    : [span({ type: 'editionStatement' }, at, at + match[0].length)];
}

/** An issue of a month came out on some day of it. */
function issue(fields: DateFields): Partial<CalendarDate> {
  const { when } = fields;
  return when !== undefined && /^\d{4}-\d\d$/u.test(when)
    ? { notBefore: when, notAfter: when }
    : fields;
}

// July 2, 1962 · October 1967 · Spring 1992 · 1962 · 1955–1957
function datePart(text: string, at: number, limit: number): Span[] | undefined {
  const words = text.slice(at, limit);
  const day = datesIn(words.slice(0, 40), at)[0];
  if (day?.start === at) return [span({ type: 'date', ...issue(day.fields) }, at, day.end)];
  const season = /^(?:Spring|Summer|Autumn|Fall|Winter) (\d{4})(?:[/–-]\d{2,4})?\b/u.exec(words);
  const years = season ?? /^((?:19|20)\d\d)(?:[-–](\d{2,4}))?(?![\d\p{L}/])/u.exec(words);
  if (years?.[1] === undefined) return undefined;
  const to =
    season === null && years[2] !== undefined
      ? years[1].slice(0, 4 - years[2].length) + years[2]
      : undefined;
  const fields = to === undefined ? { when: years[1] } : { from: years[1], to };
  return [span({ type: 'date', ...fields }, at, at + years[0].length)];
}

// Foreign Relations, 1961-1963, Burma, 1961-1962.
//                               ^--------------^
function namedVolume(
  text: string,
  at: number,
  limit: number,
  parts: readonly Span[],
): Span[] | undefined {
  const ofSeries = parts.some(
    ({ node, start, end }) => node.type === 'title' && seriesTitle.test(text.slice(start, end)),
  );
  const numbered = parts.some(({ node }) => node.type === 'scope');
  if (!ofSeries || numbered || !parts.some(({ node }) => node.type === 'date')) return undefined;
  const name = /^\p{Lu}[\p{L} ]+, (?:19|20)\d\d(?:[-–]\d{2,4})?(?=[.;,)]|$)/u.exec(
    text.slice(at, limit),
  )?.[0];
  if (name === undefined) return undefined;
  return [span({ type: 'scope', unit: 'volume', n: name }, at, at + name.length)];
}

// Declassified Documents, 1979, 41C
//                               ^-^
function frame(text: string, at: number, parts: readonly Span[]): Span[] | undefined {
  const title = parts.find((part) => part.node.type === 'title');
  if (title === undefined || !text.startsWith('Declassified', title.start)) return undefined;
  const match = /^\d+ ?[A-Z]?(?![\d/\p{L}])/u.exec(text.slice(at));
  return match === null
    ? undefined
    : [
        span(
          { type: 'scope', unit: 'page', from: match[0], to: match[0] },
          at,
          at + match[0].length,
        ),
      ];
}
