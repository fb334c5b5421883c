import type { Nature } from '../../../tree.ts';
import { namedBodies } from '../../../lexicon/en/body-nouns.ts';
import type { Stretch } from '../sentences.ts';
import { mannerEnd } from './manner.ts';
import { personIn } from './person.ts';
import { runEnd } from './run.ts';
import {
  bare,
  is,
  isCapital,
  isMatter,
  isOfBody,
  isQualifier,
  isSmallBody,
  isSymbol,
  isTitle,
  isTitleAlone,
  textAt,
  type Words,
} from './words.ts';

/** A person or body in a list, and the office that stands behind the name. */
export interface Named {
  nature: Nature;
  name: Stretch;
  office?: Stretch;
  /** The word behind it, its office included. */
  next: number;
  /** The name has a title before it. */
  titled: boolean;
  /** How many words the name has. */
  words: number;
}

/**
 * Reads the person or body that begins at a word: `Ronald I. Spiers (ACDA)`, `Allen of ARA/RPA`,
 * `Officer in Charge of Andean Affairs John J. Whitcombe`, `Vane’s office`, `the White House`.
 */
export function named(words: Words, at: number): Named | undefined {
  const end = runEnd(words, at);
  if (end === at) return undefined;
  const owner = words.findIndex((word, index) => index >= at && index < end - 1 && word.owns);
  if (ownsWhatFollows(words, end)) return undefined;
  const isOwned = owner >= 0 && !isTitle(words, at);
  const person = isOwned ? ownedPerson(words, owner + 1, end) : personIn(words, at, end);
  if (person !== undefined) return withOffice(words, person, at);
  if (owner >= 0 && !isSmallBody(words[end - 1]) && isTitle(words, owner + 1)) return undefined;
  return body(words, at, end);
}

// Drafted by Vane from Orne’s notes
//                      ^----^
function ownsWhatFollows(words: Words, end: number): boolean {
  return (
    words[end - 1]?.owns === true &&
    /^\p{Ll}/u.test(textAt(words, end)) &&
    !mayFollow.has(textAt(words, end))
  );
}

/** Words that may stand behind a name with a stray apostrophe. */
const mayFollow: ReadonlySet<string> = new Set(
  'and as at but by for from in of on or to who with'.split(' '),
);

// Vane’s Special Assistant Edgar L. Orne
//                          ^-----------^
function ownedPerson(words: Words, from: number, end: number) {
  return from < end && isTitle(words, from) ? personIn(words, from, end) : undefined;
}

function withOffice(words: Words, person: { start: number; end: number }, at: number): Named {
  const { start, end } = person;
  const name = stretch(words, start, end);
  const office = officeBehind(words, end);
  const found = {
    nature: 'person',
    name,
    next: end,
    titled: start > at,
    words: end - start,
  } as const;
  return office === undefined ? found : { ...found, office: office.office, next: office.next };
}

function body(words: Words, at: number, end: number): Named | undefined {
  const [first] = [words[at]];
  const last = trimmed(words, at, end);
  if (first === undefined || !isBody(words, at, last)) return undefined;
  const lone = last - at === 1 && !isSymbol(words, at) && isQualifier(first) && !isMatter(first);
  const isOffice =
    words.slice(at, last).every((_, index) => isTitle(words, at + index)) &&
    isTitleAlone(words, last - 1);
  const name = stretch(words, at, last);
  const office = bracketedOffice(words, last);
  return {
    nature: lone || isOffice ? 'person' : 'body',
    name,
    ...(office === undefined ? {} : { office: office.office }),
    next: office?.next ?? last,
    titled: false,
    words: last - at,
  };
}

/** A symbol stands for itself: what follows it without a title is no part of it. */
function trimmed(words: Words, at: number, end: number): number {
  if (!isSymbol(words, at)) return end;
  const next = words[at + 1];
  const goesOn = isMatter(next) || isSmallBody(next) || isQualifier(next) || isTitle(words, at + 1);
  return goesOn || is(words, at + 1, 'of', 'for', 'POLAD', 'PolAd') ? end : at + 1;
}

function isBody(words: Words, at: number, end: number): boolean {
  // Mr. [name not declassified]
  // ^-^
  if (words.slice(at, end).every(({ text }) => text.endsWith('.'))) return false;
  if (isSymbol(words, at) || isTitle(words, at)) return true;
  const text = words.slice(at, end).map(bare).join(' ');
  if (namedBodies.some((name) => text.includes(name))) return true;
  for (let index = at; index < end; index++) {
    if (isOfBody(words, index) || isSmallBody(words[index])) return true;
  }
  return false;
}

/** An office, and the word behind it. */
export interface OfficeFound {
  office: Stretch;
  next: number;
}

/** The office in brackets, or behind "of", "in" or "at": `(S/S)`, `of the Oslo desk`. */
export function officeBehind(words: Words, at: number): OfficeFound | undefined {
  const from = is(words, at, ',') && is(words, at + 1, '(') ? at + 1 : at;
  return bracketedOffice(words, from) ?? officeOf(words, from);
}

function officeOf(words: Words, at: number): OfficeFound | undefined {
  if (!is(words, at, 'of', 'in', 'at')) return undefined;
  const first = is(words, at + 1, 'the') ? at + 2 : at + 1;
  const end = isCapital(words[first]) ? runEnd(words, first) : first;
  // cleared by Noble in ARA by Orne, but not: Noble of ARA by phone
  //                         ^^                            ^------^
  const isBefore = is(words, end, 'by') && mannerEnd(words, end) === undefined;
  // Written by Ames at Orr’s request
  //                    ^---^
  const isOwner = words[end - 1]?.owns === true;
  return end === first || isBefore || isOwner
    ? undefined
    : { office: stretch(words, first, end), next: end };
}

export function bracketedOffice(words: Words, at: number): OfficeFound | undefined {
  const next = bracketEnd(words, at);
  if (next === undefined || !isOffice(words, at + 1, next - 1)) return undefined;
  return { office: stretch(words, at + 1, next - 1), next };
}

/** The word behind the bracket that closes one; undefined where none opens. */
export function bracketEnd(words: Words, at: number): number | undefined {
  if (!is(words, at, '(')) return undefined;
  let depth = 0;
  for (let index = at; index < words.length; index++) {
    if (is(words, index, '(')) depth++;
    if (is(words, index, ')')) depth--;
    if (depth === 0) return index + 1;
  }
  return undefined;
}

/** `EUR`, `AID/PRS`, `Treasury`, `Embassy Lima`, `NSC Staff`, `White House`; not `by phone`, `for Vane`. */
function isOffice(words: Words, from: number, to: number): boolean {
  if (!isCapital(words[from]) && !/^\d/u.test(textAt(words, from))) return false;
  return words
    .slice(from, to)
    .every((word) => isCapital(word) || isSmallBody(word) || withinOffice.test(word.text));
}

const withinOffice = /^(?:of|for|and|the|in|to|[&/–(),\d-]+)$/u;

export function stretch(words: Words, from: number, to: number): Stretch {
  const [first, last] = [words[from], words[to - 1]];
  const owned = last?.owns === true ? (/[’'][sS]?$/u.exec(last.text)?.[0].length ?? 0) : 0;
  return { start: first?.start ?? 0, end: (last?.end ?? 0) - owned };
}
