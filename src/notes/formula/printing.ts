import { type Span, span } from '../parse/span.ts';
import type { Terms } from './terms.ts';

/** Where a title ends: before a volume, a page, an editor, a place of publication. */
const behindTitle =
  /(?:, | \()(?=(?:vols?\.|t\.|tome|Bd\.|Band|pp?\.|S\.|[Nn]o\.|Nr\.|Jg\.|Heft|hg\.|hrsg\.|ed\.|eds\.|[ivxlc]+[,)]|[IVXLC]+[,)] ?\d|\d(?!\d{3} \()|[^()]*\d{4}\)))|, with |[.;](?=\s|$)|, (?=\p{Lu}\p{L}+ (?:am Main )?\d{4})/u;

// Gedruckt in: Hartmann, Tagesnotizen 1951–1953, S. 211 · Published in Born 1969, pp. 44–45 · W & S 47
/** A publication of the text in a unit: its author, title and date. */
export function printing(text: string, start: number, end: number, terms: Terms): Span | undefined {
  const words = text.slice(start, end);
  const at = terms.languages.flatMap(({ printed }) => {
    const match = printed.exec(words);
    return match === null ? [] : [match.index + match[0].length];
  })[0];
  const from = at === undefined ? known(text, start, terms) : start + at;
  return from === undefined ? undefined : printingAt(text, from, end, terms);
}

/** The publication that is named at an offset. */
export function printingAt(
  text: string,
  from: number,
  end: number,
  terms: Terms,
): Span | undefined {
  const words = text.slice(from, end);
  const { author, title } = parts(text, from, end, terms);
  if (title.end <= title.start) return undefined;
  const date = dateBehind(text, title, end);
  const limit = date?.end ?? title.end;
  const all = [...(author ? [author] : []), title, ...(date ? [date] : [])];
  return span({ type: 'printing', extent: extent(words) }, from, limit, all);
}

function known(text: string, start: number, { vocabulary }: Terms): number | undefined {
  return knownTitle(text, start, Object.values(vocabulary.works.titleOf)) > 0 ? start : undefined;
}

function extent(words: string): 'full' | 'part' {
  return /\(extracts?\)|in part|extraits?|Auszug|auszugsweise/iu.test(words) ? 'part' : 'full';
}

function parts(text: string, from: number, end: number, { vocabulary }: Terms) {
  const length = knownTitle(text, from, Object.values(vocabulary.works.titleOf));
  if (length > 0) return { title: titleSpan(from, length) };
  const words = text.slice(from, end);
  const author = authorOf(words);
  const behind = author === undefined ? 0 : author.length + 2;
  const rest = words.slice(behind);
  const size = behindTitle.exec(rest)?.index ?? rest.replace(/[\s.]+$/u, '').length;
  const title = titleSpan(from + behind, size);
  return author === undefined
    ? { title }
    : { author: span({ type: 'author' }, from, from + author.length), title };
}

function titleSpan(start: number, length: number): Span {
  return span({ type: 'title', level: 'm' }, start, start + length);
}

function knownTitle(text: string, at: number, titles: readonly RegExp[]): number {
  for (const title of titles) {
    title.lastIndex = at;
    const match = title.exec(text);
    if (match !== null) return match[0].length;
  }
  return 0;
}

// Hugo von Hofmannsthal, Arthur Schnitzler: Briefwechsel · Hartmann, Tagesnotizen
// ^--------------------------------------^                ^------^
function authorOf(words: string): string | undefined {
  const lead =
    /^(?<author>\p{Lu}[\p{L} ,./’'–-]{3,80}?): (?=\p{Lu})/u.exec(words) ??
    /^(?<author>\p{Lu}[\p{L} .’'-]{3,60}?, (?:comp\. and )?(?:eds?|hg|Hg|Hrsg)\.), (?=\p{Lu})/u.exec(
      words,
    ) ??
    authorBeforeBook.exec(words) ??
    /^(?<author>(?:\p{Lu}[\p{L}’'-]+, ){0,3}\p{Lu}[\p{L}’'-]+,? (?:and|und|et|&) \p{Lu}[\p{L}’'-]+), (?=\p{Lu}\p{L})/u.exec(
      words,
    ) ??
    /^(?<author>\p{Lu}[\p{L}’'-]+), (?=\p{Lu}\p{L})/u.exec(words);
  return lead?.groups?.author;
}

/** A year in brackets or behind the place of publication. */
function dateBehind(text: string, title: Span, end: number): Span | undefined {
  const match = /^(?: \([^()]*?|, [^();]*?)(?<year>1[5-9]\d\d|20\d\d)(?=[),.]|$)/u.exec(
    text.slice(title.end, end),
  );
  const year = match?.groups?.year;
  if (match === null || year === undefined) return undefined;
  const at = title.end + match[0].length - year.length;
  return span({ type: 'date', when: year }, at, at + year.length);
}

// Andrzej Vane, Tajne Dokumenty (London: Aneks, 1998)
const authorBeforeBook =
  /^(?<author>(?:(?!Foreign|Soviet|Public|State|Collected)\p{Lu}[\p{L}.’'-]+ ){1,3}(?!Policy|Relations|Documents|Papers|Letters|Works|Writings|History|Archives)\p{Lu}[\p{L}’'-]+), (?=\p{Lu}[^,()]* \()/u;
