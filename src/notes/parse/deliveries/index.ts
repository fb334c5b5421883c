import { pluralBodies } from '../../../lexicon/en/body-nouns.ts';
import { listEnders, manyOf, manyPosts, qualifiers } from '../../../lexicon/en/delivering.ts';
import { dateEnd } from '../agents/dates.ts';
import { list } from '../agents/list.ts';
import { stretch } from '../agents/name.ts';
import { bodiesOf } from '../agents/organizations.ts';
import { is, isCapital, textAt, type Words } from '../agents/words.ts';
import type { Stretch } from '../sentences.ts';
import { type Span, span } from '../span.ts';
import { tokens } from '../tokens.ts';
import { leadEnd, natureOf, recipientEnd, twoPosts } from './recipient.ts';
import type { State } from './state.ts';
import { embassies, samePlace, whereabouts } from './where.ts';
import { forAnother, forTheSame, qualifier } from './whom.ts';

export type Distribution = 'info' | 'copy';

/**
 * Reads a list of those that a text went to, one delivery each: posts and bodies that a telegram is
 * repeated to (`info`), or persons and bodies that copies go to (`copy`).
 *
 * @param end the end of the sentence or the next verb
 */
export function readDeliveries(
  text: string,
  start: number,
  end: number,
  distribution: Distribution,
): Span[] {
  const words = tokens(text, start, end);
  const found =
    distribution === 'copy'
      ? list(text, words.slice(0, routeStart(words)), 0, 'to').found
      : postsIn(text, words).map((name) => ({ name, nature: undefined }));
  return found.map(({ name, nature }) => {
    const type = natureOf(text.slice(name.start, name.end), nature);
    return span({ type: 'delivery', distribution }, name.start, name.end, [
      span({ type }, name.start, name.end),
    ]);
  });
}

// Sent to Johnson through S/S and Harriman · Sent to Nixon under an April 13 covering memorandum
//                 ^                                        ^
/** Where words about the way begin. */
function routeStart(words: Words): number {
  let at = 0;
  while (at < words.length && !is(words, at, 'through', 'under', 'via', 'by')) at++;
  return at;
}

function postsIn(text: string, words: Words): Stretch[] {
  const state: State = {
    text,
    words,
    found: [],
    separator: '',
    isQualified: false,
    isPlaced: false,
  };
  for (let at = 0; at < words.length;) {
    const next = item(state, at);
    if (next === undefined || next <= at) break;
    at = next;
  }
  return state.found;
}

/** Readers of what may stand in such a list; the first that knows a word takes it. */
const readers: readonly ((state: State, at: number) => number | undefined)[] = [
  separator,
  exception,
  withheld,
  samePlace,
  forTheSame,
  forAnother,
  count,
  leading,
  date,
  embassies,
  departments,
  whereabouts,
  recipient,
  qualifier,
];

function item(state: State, at: number): number | undefined {
  for (const reader of readers) {
    const next = reader(state, at);
    if (next !== undefined) return next;
  }
  return undefined;
}

function separator(state: State, at: number): number | undefined {
  const { words } = state;
  const isWell = is(words, at, 'as') && is(words, at + 1, 'well') && is(words, at + 2, 'as');
  if (!isWell && !is(words, at, ',', ';', 'and', '&')) return undefined;
  state.separator += isWell ? 'and' : textAt(words, at);
  return isWell ? at + 3 : at + 1;
}

function leading(state: State, at: number): number | undefined {
  const next = leadEnd(state.words, at);
  // Repeated to Lima for Noble and to the Department of Labor
  //                                ^^
  if (next !== undefined && is(state.words, at, 'to')) {
    if (/^\p{Ll}/u.test(textAt(state.words, next)) && item(state, next) === undefined)
      return undefined;
    state.isQualified = false;
  }
  return next;
}

// Repeated to Lima on May 3, but not: 7 AF
function date({ words }: State, at: number): number | undefined {
  const next = dateEnd(words, at);
  return next === at + 1 && isCapital(words[next]) ? undefined : next;
}

// all posts in Andea except Lima and Quito, and to Bonn
//                    ^-------------------^
function exception({ words }: State, at: number): number | undefined {
  if (!is(words, at, 'except', 'excluding')) return undefined;
  let end = at;
  while (end < words.length && !is(words, end, 'to', ';')) end++;
  return end;
}

// to [text not declassified] Lima for Vane
//    ^---------------------^
function withheld({ words }: State, at: number): number | undefined {
  if (!is(words, at, '[')) return undefined;
  const close = words.findIndex(({ text }, index) => index > at && text === ']');
  return close < 0 ? undefined : close + 1;
}

// Repeated to 18 posts in Europe, Lima, and Quito
//             ^------^
/** So many posts, which are not named. */
function count(state: State, at: number): number | undefined {
  const { words } = state;
  if (!/^\d+$/u.test(textAt(words, at))) return undefined;
  let end = at + 1;
  while (isCapital(words[end]) || manyOf.has(textAt(words, end))) end++;
  return manyPosts.has(textAt(words, end))
    ? add(state, [stretch(words, at, end + 1)], end + 1)
    : undefined;
}

// the Departments of the Army, the Navy, and the Air Force
//     ^--------------------------------------------------^
function departments(state: State, at: number): number | undefined {
  const { words } = state;
  if (!pluralBodies.has(textAt(words, at)) || !is(words, at + 1, 'of')) return undefined;
  const { found, next } = bodiesOf(words, is(words, at + 2, 'the') ? at + 3 : at + 2);
  if (found.length === 0) return undefined;
  return add(
    state,
    found.map(({ name }) => name),
    next,
  );
}

function recipient(state: State, at: number): number | undefined {
  const { words, text } = state;
  const end = recipientEnd(words, at);
  // Repeated to Lima; the Embassy asked that
  //                       ^-----^
  if (end === undefined || (state.separator.includes(';') && acts(words, end))) return undefined;
  const whole = stretch(words, at, end);
  return add(state, twoPosts(text, whole) ?? [whole], end);
}

function acts(words: Words, at: number): boolean {
  const text = textAt(words, at);
  if (!/^\p{Ll}/u.test(text) || is(words, at, 'and', 'except')) return false;
  return !qualifiers.has(text) && !listEnders.has(text) && leadEnd(words, at) === undefined;
}

function add(state: State, names: readonly Stretch[], next: number): number {
  state.found.push(...names);
  state.separator = '';
  state.isQualified = false;
  state.isPlaced = false;
  return next;
}
