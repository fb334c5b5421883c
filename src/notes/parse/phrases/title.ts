import { matches } from '../../../lexicon/matches.ts';
import type { Vocabulary } from '../../../conventions/index.ts';
import { seriesTitle } from '../../../lexicon/en/works.ts';
import type { Stretch } from '../sentences.ts';
import { italicTitle } from './italic-title.ts';
import { authorDraft } from './author.ts';
import {
  authorBefore,
  months,
  noTitle,
  page,
  small,
  strongEvidence,
  word,
  years,
} from '../../../lexicon/en/title-words.ts';
import { type Span, span } from '../span.ts';

/** Words that may be a title, and what must follow it. */
function titleWords(before: string): RegExp {
  // Memoirs: 1950–1963 · The Papers & Diaries of a Year
  const part = `${word}(?:(?:: | )(?:${small}|${word}|&|(?<=: )${years})(?![.]\\s))*`;
  // Ames, The Sea, My Life (London, 1962)
  //       ^-------------^
  const imprintBehind = ` (?:\\([^()]*\\d{4}\\)|\\(\\p{Lu}[^()]*\\))`;
  return new RegExp(
    `^(?!${before})(?<title>(?:L’)?(?:${part}(?:, ${part}){1,2}(?=${imprintBehind})|${part}))(?=(?<behind>,? \\([^)]*\\d{4}\\)| \\(\\p{Lu}[^()]*\\), | on \\p{Lu}\\p{Ll}+ \\d|, (?:${page}|[Vv]ol|Book|[Nn]os?\\. ?\\d|Issue \\d|[IVXLC]+, [Nn]o|(?:Spring|Summer|Autumn|Fall|Winter) \\d|Special|(?:1[6-9]|20)\\d\\d|${word} \\d{1,2}, \\d{4}|\\d{1,2} ${word} \\d{4}|${word} \\d{4}))|[.;,)]|$)`,
    'u',
  );
}

/** Behind "see" a preposition begins no title; behind "printed in" or an author it does. */
const anyTitle = titleWords(`(?:In|At|For|On|From)\\b|${noTitle}`);
const announcedTitle = titleWords(noTitle);

const pagesAhead = new RegExp(`^[^.;()]{0,80}, ${page}`, 'u');

/**
 * Reads the head of a citation: a title of the list or a new one, with its author before it.
 *
 * @param certain whether the words before say that a publication follows; without them an unknown
 *   title needs a page, a volume or an imprint behind it
 * @param italics what the source sets in italics, as titles are
 */
export function readTitle(
  vocabulary: Vocabulary,
  text: string,
  start: number,
  limit: number,
  certain: boolean,
  italics: readonly Stretch[] = [],
): Span[] | undefined {
  const direct = listed(vocabulary, text, start, limit);
  if (direct !== undefined) return [direct];
  const marked = italicTitle(text, start, limit, certain, italics);
  if (marked !== undefined) return marked;
  const authored = behindAuthor(vocabulary, text, start, limit, certain);
  if (authored !== undefined) return authored;
  const title =
    (certain ? longTitle(text, start, limit) : undefined) ??
    unlisted(text, start, limit, certain, false);
  return title === undefined ? undefined : [title];
}

/** A title with its author before it. */
function behindAuthor(
  vocabulary: Vocabulary,
  text: string,
  start: number,
  limit: number,
  certain: boolean,
): Span[] | undefined {
  const author = authorBefore.exec(text.slice(start, limit))?.[0];
  if (author === undefined) return undefined;
  const behind = start + author.length;
  const title =
    listed(vocabulary, text, behind, limit) ?? unlisted(text, behind, limit, certain, true);
  return title === undefined ? undefined : [authorDraft(start, author), title];
}

/** A title of the list that stands at an offset. */
export function listed(
  vocabulary: Vocabulary,
  text: string,
  at: number,
  limit: number,
): Span | undefined {
  for (const level of ['m', 'j'] as const) {
    const title = vocabulary.works.titleOf[level];
    title.lastIndex = at;
    const match = title.exec(text);
    if (match !== null && at + match[0].length <= limit) {
      return withYears(text, span({ type: 'title', level }, at, at + match[0].length), limit);
    }
  }
  return undefined;
}

// Documents on Disarmament, 1945–1959, vol. I · Ames, Witness to the Years, 1929–1969, p. 3
//                         ^---------^                                     ^---------^
/** A title with the years that it covers; those of this series say of which time its documents are. */
function withYears(text: string, title: Span, limit: number): Span {
  if (seriesTitle.test(text.slice(title.start, title.end))) return title;
  const behind = rangeBehind.exec(text.slice(title.end, limit))?.[0] ?? '';
  return { ...title, end: title.end + behind.length };
}

const rangeBehind = new RegExp(`^, ${years}(?=[,;.)]| \\(|$)`, 'u');

/** Every title of the list in a stretch: `a report in the Washington Post`. */
export function titlesIn(vocabulary: Vocabulary, text: string, start: number, end: number): Span[] {
  return matches(text.slice(start, end), vocabulary.works.any).flatMap(
    ({ index }) => listed(vocabulary, text, start + index, end) ?? [],
  );
}

// Claflin, The President Wants To Know, pp. 146-147
//          ^-------------------------^
function unlisted(
  text: string,
  start: number,
  limit: number,
  certain: boolean,
  authored: boolean,
): Span | undefined {
  const form = authored || certain ? announcedTitle : anyTitle;
  const { title, behind } = form.exec(text.slice(start, limit))?.groups ?? {};
  if (title === undefined) return undefined;
  const announced = certain && (authored || behind !== undefined);
  if (!announced && !isEvident(text.slice(start + title.length, limit), authored)) return undefined;
  const length = authored ? wholeLength(text.slice(start, limit), title) : title.length;
  return withYears(text, span({ type: 'title', level: 'm' }, start, start + length), limit);
}

// Ames, The Sea, My Life, p. 3
//       ^--------------^
/** Behind an author all words before the pages are the title. */
function wholeLength(words: string, title: string): number {
  return Math.max(title.length, commaTitle.exec(words)?.[0].length ?? 0);
}

/** Whether what stands behind words shows that they are a title. */
function isEvident(rest: string, authored: boolean): boolean {
  return strongEvidence.test(rest) || (authored && pagesAhead.test(rest));
}

const commaTitle = new RegExp(
  `^${word}(?:(?:,|:)? (?:${small}|${word}|&))*(?=, (?:${page}|[Vv]ol))(?<!, (?:${months}))`,
  'u',
);

// Source: Hearings Before the Committee on Foreign Relations, United States Senate (Washington, 1972), pp. 393-398
//         ^----------------------------------------------------------------------^
function longTitle(text: string, start: number, limit: number): Span | undefined {
  const match = imprinted.exec(text.slice(start, limit));
  if (match === null || authorBefore.test(match[0])) return undefined;
  return span({ type: 'title', level: 'm' }, start, start + match[0].length);
}

const imprinted = new RegExp(`^\\p{Lu}[^().]{10,250}(?= \\([^()]*\\d{4}\\), ${page})`, 'u');
