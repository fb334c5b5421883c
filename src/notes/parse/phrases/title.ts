import { matches } from '../../../lexicon/matches.ts';
import type { Vocabulary } from '../../../conventions/index.ts';
import type { Stretch } from '../sentences.ts';
import { italicTitle } from './italic-title.ts';
import {
  authorBefore,
  authorDraft,
  noTitle,
  page,
  small,
  strongEvidence,
  word,
} from './title-words.ts';
import { type Span, span } from '../span.ts';

/** Words that may be a title, and what must follow it. */
function titleWords(before: string): RegExp {
  const part = `${word}(?:(?:: | )(?:${small}|${word}|&)(?![.]\\s))*`;
  // Ames, The Sea, My Life (London, 1962)
  //       ^-------------^
  const imprintBehind = ' \\([^()]*\\d{4}\\)';
  return new RegExp(
    `^(?!${before})(?<title>(?:L’)?(?:${part}(?:, ${part}){1,2}(?=${imprintBehind})|${part}))(?=(?<behind>,? \\([^)]*\\d{4}\\)| \\(\\p{Lu}\\p{L}+\\), | on \\p{Lu}\\p{Ll}+ \\d|, (?:${page}|[Vv]ol|Book|(?:1[6-9]|20)\\d\\d|Special Edition|${word} \\d{1,2}, \\d{4}|\\d{1,2} ${word} \\d{4}|${word} \\d{4}))|[.;,)]|$)`,
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
      return span({ type: 'title', level }, at, at + match[0].length);
    }
  }
  return undefined;
}

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
  const rest = text.slice(start + title.length, limit);
  const evident = strongEvidence.test(rest) || (authored && pagesAhead.test(rest));
  const announced = certain && (authored || behind !== undefined);
  if (!evident && !announced) return undefined;
  return span({ type: 'title', level: 'm' }, start, start + title.length);
}

// Source: Hearings Before the Committee on Foreign Relations, United States Senate (Washington, 1972), pp. 393-398
//         ^----------------------------------------------------------------------^
function longTitle(text: string, start: number, limit: number): Span | undefined {
  const match = imprinted.exec(text.slice(start, limit));
  if (match === null || authorBefore.test(match[0])) return undefined;
  return span({ type: 'title', level: 'm' }, start, start + match[0].length);
}

const imprinted = new RegExp(`^\\p{Lu}[^().]{10,250}(?= \\([^()]*\\d{4}\\), ${page})`, 'u');
