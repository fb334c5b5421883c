import type { Head } from '../../../tree.ts';
import type { Find, Reason } from '../reason.ts';
import { type View, placedOf } from '../view.ts';

/** `on the Island of Vanga, `: where something was, right before the date */
const where =
  /\b(?:at|in|on(?= the Island)) (?:the )?(?<place>(?!\p{L}+’s )\p{Lu}[\p{L}.’'-]*(?: (?:of )?\p{Lu}[\p{L}.’'-]*){0,3})(?:, \p{Lu}\p{L}+)?, $/u;
/** `Embassy in France`: where an office is */
const office =
  /\b(?:Affairs|Ambassador|Attaché|Chargé|Commissioner|Consul|Consulate|Delegate|Delegation|Embass(?:ies|y)|General|Legation|Minister|Mission|Officer|Representative|Section|Staff)\b[^,]*$/u;

// Memorandum of Conversation Between Orne and Vane on the Island of Vanga, November 6, 1955
//                                                         ^-------------^
/** A head with a date has words for a place before it, and no place is read. */
export const placeUnsure: Reason = {
  id: 'place-unsure',
  find: ({ head }) => (head === undefined ? [] : unreadIn(head)),
};

function unreadIn(view: View<Head>): Find[] {
  const [date] = placedOf(view, 'date');
  if (date === undefined || placedOf(view, 'place').length > 0) return [];
  const before = view.text.slice(0, date.start);
  const found = where.exec(before);
  const place = found?.groups?.place;
  if (found === null || place === undefined || office.test(before.slice(0, found.index))) return [];
  const start = found.index + found[0].indexOf(place);
  return [{ group: 'place', view, start, end: start + place.length, node: view.node }];
}
