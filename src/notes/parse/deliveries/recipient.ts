import {
  beforeRecipient,
  manyOf,
  manyPosts,
  precedences,
  seatedBodies,
} from '../../../lexicon/en/delivering.ts';
import type { Nature } from '../../../tree.ts';
import { officeSymbol } from '../../../lexicon/en/office-symbols.ts';
import { isPost, posts } from '../../../lexicon/en/posts.ts';
import { isOffice } from '../agents/person.ts';
import { runEnd } from '../agents/run.ts';
import {
  is,
  isCapital,
  isInitial,
  isMatter,
  isSmallBody,
  isSymbol,
  isTitle,
  lowerAt,
  textAt,
  type Words,
} from '../agents/words.ts';
import type { Stretch } from '../sentences.ts';
import { givenNames } from '../../../lexicon/en/given-names.ts';
import { tokens } from '../tokens.ts';

const leads: ReadonlySet<string> = new Set([...beforeRecipient, ...precedences]);
const longestLead = 3;

/** The word behind one that stands before a recipient and is no part of its name. */
export function leadEnd(words: Words, at: number): number | undefined {
  if (is(words, at, 'The')) return undefined;
  for (let length = longestLead; length > 0; length--) {
    const phrase = words.slice(at, at + length).map(({ lower }) => lower);
    if (phrase.length === length && leads.has(phrase.join(' '))) return at + length;
  }
  return undefined;
}

/** The end of the recipient that begins at a word; undefined where none does. */
export function recipientEnd(words: Words, at: number): number | undefined {
  if (is(words, at, 'For')) return undefined;
  const many = manyEnd(words, at);
  if (many !== undefined) return many;
  // 2d Air Division · 7AF
  const first = isNumber(words, at) ? at + 1 : at;
  let run = isCapital(words[first]) ? runEnd(words, first) : first;
  if (run === at) return undefined;
  // CMDR 13 AF Clark
  //      ^^
  if (isNumber(words, run) && isCapital(words[run + 1])) run = runEnd(words, run + 1);
  const end = withoutPlace(words, at, run);
  // Lima Niact · Lima priority
  //      ^---^
  for (let index = at + 1; index < end; index++) {
    if (leadEnd(words, index) !== undefined && !is(words, index, 'to', 'the', 'in')) return index;
  }
  return end;
}

/** `7` in `7 AF`, `2d` in `2d Air Division`, `7AF` */
function isNumber(words: Words, at: number): boolean {
  const text = textAt(words, at);
  if (/^\d+\p{Lu}/u.test(text)) return true;
  return /^[\d/]+(?:st|nd|rd|th|d)?$/u.test(text) && isCapital(words[at + 1]);
}

// USDOCO South for Vane · General Noble in Lima, but: the Embassy in Lima, Assistant Secretary for Trade
//              ^------^               ^-----^
function withoutPlace(words: Words, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    const isFor =
      is(words, at, 'for', 'For') && !(isTitle(words, from) && isMatter(words[end - 1]));
    const isIn =
      is(words, at, 'in', 'at') &&
      !words.slice(from, at).some(({ text }) => seatedBodies.has(text)) &&
      !is(words, at + 1, 'Chief', 'Charge');
    if (isFor || isIn) return at;
  }
  return end;
}

// all NATO and OECD capitals · other NATO capitals · all diplomatic posts in Andea
// ^------------------------^   ^-----------------^   ^------------------^
function manyEnd(words: Words, from: number): number | undefined {
  for (let at = from; at - from < mostOfMany; at++) {
    if (manyPosts.has(textAt(words, at)) && at > from) return at + 1;
    const isPart = manyOf.has(lowerAt(words, at)) || isCapital(words[at]);
    const isJoint =
      manyOf.has(lowerAt(words, from)) && is(words, at, 'and') && isSymbol(words, at - 1);
    if (!isPart && !isJoint) return undefined;
  }
  return undefined;
}

const mostOfMany = 7;

/**
 * What a recipient is, by the words of its name.
 *
 * @param read what it was read as in a list of persons and bodies
 */
export function natureOf(name: string, read: Nature | undefined): Nature | 'place' {
  if (isPost(name)) return 'place';
  if (read !== undefined) return read;
  const words = tokens(name, 0, name.length);
  if (officeSymbol.test(name) || /\p{Lu}{2,}|\d/u.test(textAt(words, 0))) return 'body';
  if (isPerson(words)) return 'person';
  return isOffice(words, 0, words.length) || words.some(isSmallBody) ? 'body' : 'place';
}

function isPerson(words: Words): boolean {
  if (isOffice(words, words.length - 1, words.length)) return false;
  if (words.some((_, at) => is(words, at, 'of', 'at', 'in', 'to'))) return false;
  return isTitle(words, 0) || words.some(isInitial) || givenNames.has(textAt(words, 0));
}

// Repeated to Lima, Quito Bonn, and Rome.
//                   ^---^ ^--^
export function twoPosts(text: string, { start, end }: Stretch): Stretch[] | undefined {
  const words = text.slice(start, end);
  if (isPost(words)) return undefined;
  for (let space = words.indexOf(' '); space > 0; space = words.indexOf(' ', space + 1)) {
    if (!posts.has(words.slice(0, space)) || !posts.has(words.slice(space + 1))) continue;
    return [
      { start, end: start + space },
      { start: start + space + 1, end },
    ];
  }
  return undefined;
}
