import { smallBodyNouns } from '../../../lexicon/en/body-nouns.ts';
import { particles, smallTitles } from '../../../lexicon/en/titles.ts';
import { mannerEnd } from './manner.ts';
import { officeBehind } from './name.ts';
import { group } from './organizations.ts';
import { capitalsEnd } from './joining.ts';
import { is, isCapital, isSmallBody, isTitle, textAt, type Words } from './words.ts';

/** The word behind one that stands before a name and is no part of it; undefined where none does. */
export function lead(words: Words, at: number): number | undefined {
  const isLead = is(words, at, ...links, ...determiners);
  if (isLead) return isListed(words, at + 1) ? at + 1 : undefined;
  // officers in the Division of Trade · Representatives of A, B, and C · all members of the Board
  // ^------^                            ^-------------^                  ^----------^
  const isGroup =
    (smallBodyNouns.has(textAt(words, at)) && !is(words, at, 'editors')) ||
    is(words, at, ...groups);
  const joins = isGroup && is(words, at + 1, 'of', 'in', 'from') && isListed(words, at + 2);
  return joins ? at + 2 : undefined;
}

const links = ['by', 'with', 'from', 'through', 'of', 'in'];
const determiners = [
  'the',
  'The',
  'a',
  'an',
  'his',
  'her',
  'their',
  'its',
  'all',
  'All',
  'appropriate',
  'Both',
  'both',
];
const groups = ['Members', 'Officers', 'Officials', 'Representatives'];

/** Whether something follows that a list may hold. */
function isListed(words: Words, at: number): boolean {
  if (isCapital(words[at]) || isSmallBody(words[at]) || particles.has(textAt(words, at)))
    return true;
  if (mannerEnd(words, at) !== undefined || group(words, at) !== undefined) return true;
  return is(words, at, ...links, ...determiners, 'at', '(', '[', 'intelligence');
}

// [name not declassified] (ARA) · [name not declassified] of the Trade Division
// ^---------------------------^   ^-------------------------------------------^
/** The end of words of the editors in place of a name, with the office behind them. */
export function withheldEnd(words: Words, at: number): number | undefined {
  if (!is(words, at, '[')) return undefined;
  const close = words.findIndex((word, index) => index > at && word.text === ']');
  if (close < 0) return undefined;
  const run = capitalsEnd(words, close + 1);
  return officeBehind(words, run)?.next ?? run;
}

// Transcribed by Hartley’s secretary, Marian S. Stile
//                ^-----------------^
/** The end of words that say what somebody is to another, and do not name them. */
export function ownedTitle(words: Words, at: number): number | undefined {
  let owner = at;
  while (isCapital(words[owner]) && words[owner]?.owns === false) owner++;
  if (words[owner]?.owns !== true) return undefined;
  const end = titleEnd(words, owner + 1);
  // Vane’s staff · Vane’s staff assistant
  //        ^---^          ^-------------^
  if (end === undefined || isSmallBody(words[end - 1])) return undefined;
  return is(words, end, ',') ? end + 1 : end;
}

// Vane’s personal secretary · Vane’s Special Assistant, Edgar L. Orne
//        ^----------------^          ^---------------^
/** The end of a title; one with capitals stands apart from the name that follows. */
function titleEnd(words: Words, from: number): number | undefined {
  let end = from;
  while (smallTitles.has(textAt(words, end))) end++;
  const small = end;
  while (isTitle(words, end)) end++;
  const isNamed = end === small || (is(words, end, ',') && isCapital(words[end + 1]));
  return isNamed && end > from ? end : undefined;
}
