import { matches } from '../../../lexicon/matches.ts';
import { monthName } from '../../../lexicon/en/months.ts';
import type { Head } from '../../../tree.ts';
import type { Find, Reason } from '../reason.ts';
import { type View, isInside, placedOf } from '../view.ts';

/** `March 5, 1962`, `3 May 1956`; the year of `Development Plan, 1958` is no date of the text. */
const day = new RegExp(
  `\\b(?:(?:${monthName})(?!\\p{L})\\.? \\d{1,2}(?!\\d)|\\d{1,2} (?:${monthName})(?!\\p{L})),?(?: \\d{4})?`,
  'gu',
);

// Memorandum of Discussion, Washington, August 16 and August 17, 1956
//                                       ^-------^
/** A day in a head that is in no date, while a text has one date or one span. */
export const dateUnsure: Reason = {
  id: 'date-unsure',
  find: ({ head }) => (head === undefined ? [] : leftIn(head)),
};

function leftIn(view: View<Head>): Find[] {
  if (!hasMonth.test(view.text)) return [];
  const left = matches(view.text, day).find(({ index }) => !isInside(view, index, dated));
  if (left === undefined || placedOf(view, 'correspondent').some(holds(left.index))) return [];
  const start = left.index;
  return [{ group: 'date', view, start, end: start + left[0].length, node: view.node }];
}

const holds = (at: number) => (placed: { start: number; end: number }) =>
  placed.start <= at && at < placed.end;

const hasMonth = new RegExp(`\\b(?:${monthName})(?!\\p{L})`, 'u');
const dated = new Set(['date'] as const);
