import { monthName } from '../../../lexicon/en/months.ts';
import {
  authorBefore,
  citationBehind,
  strongEvidence,
  vesselBefore,
} from '../../../lexicon/en/title-words.ts';
import type { Stretch } from '../sentences.ts';
import { type Span, span } from '../span.ts';
import { authorDraft } from './author.ts';

/** An author stands so near before a title. */
const longestAuthor = 80;

/** A day behind it says that it is a newspaper or a journal. */
const day = new RegExp(
  `^,? (?:\\(\\p{L}+\\), )?(?:(?:${monthName}) \\d|\\d{1,2} (?:${monthName}))`,
  'u',
);

// see Ames, The Sea [in German]
// ^-^
const cue = /\b(?:[Ss]ee(?: also)?|[Cc]f\.|[Cc]ompare|in) $/u;

const stops = /[\s,;:.]+$/u;

// Relations with Norland, 1945–1967, Book 2
//                       ^---------^
const years = /^, (?:1[6-9]|20)\d\d[-–]\d{2,4}/u;

/** A title begins with a capital, or with a sign before it. */
const opensTitle = /^(?![Ii]bid)\P{Ll}/u;

// Published in Ames, The Rape of the Sea: The Harbour Factor, 1947–1967, p. 7.
//                    ^----------------------------------------------^
/**
 * A title that the source sets in italics, with its author before it: it reaches as far as the italics,
 * whatever stops are in it.
 *
 * @param certain whether the words before say that a publication follows; without them a page, a date
 *   or a word that points at it has to say so, for ships and emphasis are in italics too
 */
export function italicTitle(
  text: string,
  start: number,
  limit: number,
  certain: boolean,
  italics: readonly Stretch[],
): Span[] | undefined {
  const found = titleIn(text, start, limit, italics);
  if (found === undefined) return undefined;
  const behind = text.slice(found.end, limit);
  const before = text.slice(Math.max(start - 12, 0), start);
  if (!certain && !isCited(before, behind, found.author !== undefined)) return undefined;
  const level = day.test(behind) ? 'j' : 'm';
  const title = span({ type: 'title', level }, found.start, found.end);
  return found.author === undefined ? [title] : [authorDraft(start, found.author), title];
}

/** The first words in italics, where nothing stands before them but an author. */
function titleIn(text: string, start: number, limit: number, italics: readonly Stretch[]) {
  const found = italics.find((each) => each.start >= start && each.end <= limit);
  if (found === undefined || found.start - start > longestAuthor) return undefined;
  const before = text.slice(start, found.start);
  const author = before === '' ? undefined : before;
  if (author !== undefined && authorBefore.exec(before)?.[0] !== before) return undefined;
  const words = text.slice(found.start, found.end).replace(stops, '');
  if (!opensTitle.test(words)) return undefined;
  const end = found.start + words.length;
  const range = years.exec(text.slice(end, limit))?.[0].length ?? 0;
  return { start: found.start, end: end + range, author };
}

function isCited(before: string, behind: string, hasAuthor: boolean): boolean {
  const isVessel = vesselBefore.test(before);
  return (
    strongEvidence.test(behind) ||
    (citationBehind.test(behind) && !isVessel) ||
    (hasAuthor && cue.test(before))
  );
}
