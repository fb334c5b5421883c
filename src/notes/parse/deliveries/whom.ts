import { listEnders, qualifiers } from '../../../lexicon/en/delivering.ts';
import { command, isPost } from '../../../lexicon/en/posts.ts';
import { bracketEnd, stretch } from '../agents/name.ts';
import { isOffice } from '../agents/person.ts';
import { is, isCapital, isLower, isName, isSymbol, textAt, type Words } from '../agents/words.ts';
import { recipientEnd, twoPosts } from './recipient.ts';
import type { State } from './state.ts';
import { isState, partEnd } from './where.ts';

// Repeated to Madrid for NOC and FOC. · Repeated to Paris for Winslade and the Embassy.
//                                ^-^                                       ^---------^
/** Whoever the last is for too; a post or a command is a recipient of its own. */
export function forTheSame(state: State, at: number): number | undefined {
  const { words, text, separator: signs, isQualified } = state;
  if (signs !== 'and' || !isQualified) return undefined;
  const first = is(words, at, 'the') ? at + 1 : at;
  const end = isCapital(words[first]) ? (recipientEnd(words, first) ?? first) : first;
  const { start, end: to } = stretch(words, first, end);
  const isOwn = isPost(text.slice(start, to)) || command.test(textAt(words, first));
  const isEmbassy = first > at && is(words, first, 'Embassy', 'Mission', 'Consulate', 'Ambassador');
  if (end === first || isOwn || (first > at && !isEmbassy)) return undefined;
  state.separator = '';
  return end;
}

// Repeated to Paris for Harrow, Vane, and Orne · CINCPAC for POLAD, Vane, and Orne; and Lima
//                               ^--^      ^--^                      ^--^      ^--^
/** A further person whom the last is for: a name that is no post. */
export function forAnother(state: State, at: number): number | undefined {
  const { words, text, separator: signs, isQualified } = state;
  if (!isQualified || signs.includes(';')) return undefined;
  if (!inSemicolons(words) && !isLastOfPersons(words, at)) return undefined;
  const end = isCapital(words[at]) ? (recipientEnd(words, at) ?? at) : at;
  if (end === at || isPlace(text, words, at, end) || !isPersonal(words, at, end)) return undefined;
  state.separator = '';
  return end;
}

function isPlace(text: string, words: Words, from: number, to: number): boolean {
  const name = stretch(words, from, to);
  if (isSymbol(words, from) || isOffice(words, from, to)) return true;
  const isKnown = isPost(text.slice(name.start, name.end)) || isState(text, words, from, to);
  return isKnown || twoPosts(text, name) !== undefined;
}

/** Whether the last word before a list of names, or the person before it, is one: `for Harrow, Vane` */
function isPersonal(words: Words, from: number, to: number): boolean {
  let before = from - 1;
  while (is(words, before, ',', 'and')) before--;
  const isNamed =
    isName(words, before) || is(words, before, 'POLAD', 'Polad', 'PolAd', 'Ambassador');
  return isNamed && words.slice(from, to).every((_, index) => isName(words, from + index));
}

// Paris for USRO · Lima as telegram 220 · Moscow (also for the Consulate) · USUN in New York
//       ^------^        ^-------------^          ^----------------------^        ^---------^
export function qualifier(state: State, at: number): number | undefined {
  const { words } = state;
  const text = textAt(words, at);
  if (!qualifiers.has(text) || listEnders.has(text)) return undefined;
  let end = bracketEnd(words, at) ?? at + 1;
  while (end < words.length && !endsQualifier(words, end)) end = bracketEnd(words, end) ?? end + 1;
  state.isQualified ||= words
    .slice(at, end)
    .some((_, index) => isLower(words, at + index, 'for', 'eyes'));
  const place = is(words, at + 1, 'the') ? at + 2 : at + 1;
  state.isPlaced = is(words, at, 'in') && partEnd(state.text, words, place) !== undefined;
  return end;
}

function endsQualifier(words: Words, at: number): boolean {
  return is(words, at, ',', ';', 'and', 'except') || listEnders.has(textAt(words, at));
}

function inSemicolons(words: Words): boolean {
  return words.some((_, at) => {
    const next = is(words, at + 1, 'and') ? at + 2 : at + 1;
    return is(words, at, ';') && isCapital(words[next]);
  });
}

// sent to CINCPAC exclusive for Vane, Harrow, Orne, and Kern
//                                     ^-------------------^
/** Whether nothing but names of persons stands in the rest of a list that has begun before. */
function isLastOfPersons(words: Words, from: number): boolean {
  const rest = words.slice(from).filter(({ text }) => text !== '.' && text !== ';');
  const names = rest.filter(({ text }) => text !== ',' && text !== 'and');
  if (!names.every(isPlainName)) return false;
  return is(words, from - 1, 'and') ? isInList(words, from) : names.length > 1;
}

/** Whether a name before the last "and" stands behind a comma: `Vane, Harrow, and Kern` */
function isInList(words: Words, from: number): boolean {
  let at = from - 1;
  while (is(words, at, ',', 'and')) at--;
  while (isCapital(words[at])) at--;
  return is(words, at, ',');
}

function isPlainName({ text }: Words[number]): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text) && !isPost(text);
}
