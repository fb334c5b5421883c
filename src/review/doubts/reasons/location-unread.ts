import type { Find, Reason } from '../reason.ts';
import { isInside, placedOf } from '../view.ts';

/** What names a holding: an institution, "ibid.", a file with its number. */
const holding =
  /\b(?:[Ii]bid\b|(?:\p{Lu}[\p{L}.]+ ){1,3}(?:Library|Archives)\b|[Ll]ot \d\d|Library of Congress|Record Group \d|RG[ -]?\d|Box \d|FRC \d|Job \d|Department of State, \p{Lu}|(?:Central|Subject|Country|Office|Staff|Conference|Policy) Files?\b|\d{3}[A-Za-z]?\.\d{2,}\/\d+[–-]\d+)/gu;

/** Without one of these there is none. */
const hint =
  /[Ii]bid|Library|Archives|ot \d|Congress|R(?:ecord )?G|Box|FRC|Job|Files?\b|\d\.\d|State, /u;

// According to the covering note in the Hartley Library, it was not sent.
//                                       ^-------------^
/** A holding is named outside every location. */
export const locationUnread: Reason = {
  id: 'location-unread',
  find: ({ sentences }) =>
    sentences.flatMap((view): Find[] => {
      if (!view.isProse || !hint.test(view.text)) return [];
      const unread = [...view.text.matchAll(holding)].find(
        ({ index }) => !isInside(view, index, read),
      );
      if (unread === undefined) return [];
      const institution = /(?:Library|Archives)$/u.test(unread[0]);
      if (institution && placedOf(view, 'location').length > 0) return [];
      const start = unread.index;
      return [{ group: 'witness', view, start, end: start + unread[0].length, node: view.node }];
    }),
};

const read = new Set(['location', 'quotation', 'printing', 'reference', 'title'] as const);
