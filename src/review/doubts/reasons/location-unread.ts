import { matches } from '../../../lexicon/matches.ts';
import { holdingTitles } from '../../../lexicon/en/doubts-levels.ts';
import { anyOf } from '../../../lexicon/en/doubts.ts';
import { monthName } from '../../../lexicon/en/months.ts';
import type { Find, Reason } from '../reason.ts';
import { type View, isInside, placedOf } from '../view.ts';

/** What names a holding: an institution, "ibid.", a file with its number. */
const holding =
  /\b(?:[Ii]bid\b|(?:\p{Lu}[\p{L}.]+ ){1,3}(?:Library|Archives)\b|[Ll]ot \d\d|Library of Congress|Record Group \d|RG[ -]?\d|Box \d|FRC \d|Job \d|\d{3}[A-Za-z]?\.\d{2,}\/\d+[–-]\d+)/gu;

// the private Hartley Papers · the files of the Planning Staff
const titled = new RegExp(
  `\\b(?!Public Papers)(?:(?!(?:An?|The) )\\p{Lu}[\\p{L}.’'/&–-]+ )+(?:${anyOf(holdingTitles)})\\b(?! of \\p{Lu})|(?<!\\b[Nn]o )\\b(?:files|papers|records) of (?:the )?(?!(?:${monthName})\\b)\\p{Lu}`,
  'gu',
);

/** Without one of these there is none. */
const hint =
  /[Ii]bid|Library|Archives|ot \d|Congress|R(?:ecord )?G|Box|FRC|Job|[Ff]iles?\b|[Pp]apers|[Rr]ecords|Collection|Manuscripts|\d\.\d/u;

// According to the covering note in the Hartley Library, it was not sent.
//                                       ^-------------^
/** A holding is named outside every location. */
export const locationUnread: Reason = {
  id: 'location-unread',
  find: ({ sentences }) =>
    sentences.flatMap((view): Find[] => {
      if (!view.isProse || !hint.test(view.text)) return [];
      const unread = unreadOf(view, holding) ?? unreadOf(view, titled);
      if (unread === undefined) return [];
      const institution = /(?:Library|Archives)$/u.test(unread[0]);
      if (institution && placedOf(view, 'location').length > 0) return [];
      const start = unread.index;
      return [{ group: 'witness', view, start, end: start + unread[0].length, node: view.node }];
    }),
};

function unreadOf(view: View, pattern: RegExp): RegExpExecArray | undefined {
  return matches(view.text, pattern).find(({ index }) => !isInside(view, index, read));
}

const read = new Set(['location', 'quotation', 'printing', 'reference', 'title'] as const);
