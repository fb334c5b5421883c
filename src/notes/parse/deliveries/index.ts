import { pluralBodies } from '../../../lexicon/en/body-nouns.ts';
import {
  listEnders,
  manyOf,
  manyPosts,
  pluralPosts,
  qualifiers,
} from '../../../lexicon/en/delivering.ts';
import { posts, states } from '../../../lexicon/en/posts.ts';
import { dateEnd } from '../agents/dates.ts';
import { list } from '../agents/list.ts';
import { bracketEnd, stretch } from '../agents/name.ts';
import { bodiesOf } from '../agents/organizations.ts';
import { is, isCapital, isSymbol, textAt, type Words } from '../agents/words.ts';
import type { Stretch } from '../sentences.ts';
import { type Span, span } from '../span.ts';
import { tokens } from '../tokens.ts';
import { leadEnd, natureOf, recipientEnd } from './recipient.ts';

export type Distribution = 'info' | 'copy';

/** What is known while a list of posts is read from left to right. */
interface State {
  readonly text: string;
  readonly words: Words;
  readonly found: Stretch[];
  /** Signs between the last recipient and this word. */
  separator: string;
  /** The last has "for X": what follows "and" may be for it too. */
  isQualified: boolean;
}

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
  const state: State = { text, words, found: [], separator: '', isQualified: false };
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
  forTheSame,
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
  if (!is(state.words, at, ',', ';', 'and', '&')) return undefined;
  state.separator += textAt(state.words, at);
  return at + 1;
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

// Repeated to Madrid for NOC and FOC. · Repeated to Paris for Winslade and the Embassy.
//                                ^-^                                       ^---------^
/** Whoever the last is for too; a post or a command is a recipient of its own. */
function forTheSame(state: State, at: number): number | undefined {
  const { words, text, separator: signs, isQualified } = state;
  if (signs !== 'and' || !isQualified) return undefined;
  const first = is(words, at, 'the') ? at + 1 : at;
  const end = isCapital(words[first]) ? (recipientEnd(words, first) ?? first) : first;
  const { start, end: to } = stretch(words, first, end);
  const isOwn = posts.has(text.slice(start, to)) || isCommand(textAt(words, first));
  const isEmbassy = first > at && is(words, first, 'Embassy', 'Mission', 'Consulate', 'Ambassador');
  if (end === first || isOwn || (first > at && !isEmbassy)) return undefined;
  state.separator = '';
  return end;
}

/** `CINCPAC`, `COMUSMACV`, `USUN`: commands and missions that telegrams are addressed to. */
function isCommand(word: string): boolean {
  return /^(?:CINC|COM\p{Lu}{2}|USUN|USDOCO)/u.test(word);
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

// the Embassies at Lima, Quito, and Bonn
//     ^----------^
function embassies({ words }: State, at: number): number | undefined {
  const isPlural = pluralPosts.has(textAt(words, at)) && is(words, at + 1, 'at', 'in');
  return isPlural && isCapital(words[at + 2]) && !isSymbol(words, at + 2) ? at + 2 : undefined;
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

// the Second Fleet, Norfolk, Virginia
//                   ^---------------^
/** Where the last recipient is. */
function whereabouts(
  { words, text, found, separator: signs }: State,
  at: number,
): number | undefined {
  if (signs !== ',' || found.length === 0 || !isCapital(words[at])) return undefined;
  const end = recipientEnd(words, at) ?? at;
  // Commander in Chief, Alaska, Elmendorf Air Force Base, Alaska; Commander …
  const isAddress = words.filter(({ text: sign }) => sign === ';').length > 1;
  if (isAddress || isState(text, words, at, end)) return end;
  const state = is(words, end, ',') ? (recipientEnd(words, end + 1) ?? end) : end;
  return state > end && isState(text, words, end + 1, state) ? state : undefined;
}

function isState(text: string, words: Words, from: number, to: number): boolean {
  const { start, end } = stretch(words, from, to);
  return states.has(text.slice(start, end));
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

// Repeated to Lima, Quito Bonn, and Rome.
//                   ^---^ ^--^
function twoPosts(text: string, { start, end }: Stretch): Stretch[] | undefined {
  const words = text.slice(start, end);
  if (posts.has(words)) return undefined;
  for (let space = words.indexOf(' '); space > 0; space = words.indexOf(' ', space + 1)) {
    if (!posts.has(words.slice(0, space)) || !posts.has(words.slice(space + 1))) continue;
    return [
      { start, end: start + space },
      { start: start + space + 1, end },
    ];
  }
  return undefined;
}

function add(state: State, names: readonly Stretch[], next: number): number {
  state.found.push(...names);
  state.separator = '';
  state.isQualified = false;
  return next;
}

// Paris for USRO · Lima as telegram 220 · Moscow (also for the Consulate) · USUN in New York
//       ^------^        ^-------------^          ^----------------------^        ^---------^
function qualifier(state: State, at: number): number | undefined {
  const { words } = state;
  const text = textAt(words, at);
  if (!qualifiers.has(text) || listEnders.has(text)) return undefined;
  let end = bracketEnd(words, at) ?? at + 1;
  while (end < words.length && !endsQualifier(words, end)) end = bracketEnd(words, end) ?? end + 1;
  state.isQualified ||= words.slice(at, end).some(({ lower }) => lower === 'for');
  return end;
}

function endsQualifier(words: Words, at: number): boolean {
  return is(words, at, ',', ';', 'and', 'except') || listEnders.has(textAt(words, at));
}
