import type { Where } from './correction.ts';
import { type Ground, folded } from './printed.ts';

/** A stretch of a head or a note. */
export interface Place {
  readonly ground: Ground;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** How much stands around the words in an entry that the program writes: up to a word's border. */
const around = 32;
const longest = 400;

function before(text: string, start: number, length: number): string {
  const cut = text.slice(Math.max(0, start - length), start);
  return length >= start ? cut : cut.replace(/^\S*\s/u, (word) => (word === cut ? word : ''));
}

function after(text: string, end: number, length: number): string {
  const cut = text.slice(end, end + length);
  return end + length >= text.length
    ? cut
    : cut.replace(/\s\S*$/u, (word) => (word === cut ? word : ''));
}

function other(place: Place, part: 'head' | 'note', grounds: readonly Ground[]): string {
  const found = grounds.find(
    (ground) => ground.entry === place.ground.entry && ground.part === part,
  );
  return found?.text ?? '';
}

/**
 * Describes a place by the words around it, with as many of them as tell it from every other place of
 * the edition. Two notes that are the same to the letter cannot be told apart: what is said of one is
 * said of the other.
 *
 * @param grounds all heads and notes of the edition
 */
export function describe(place: Place, grounds: readonly Ground[]): Where {
  const { text, part } = place.ground;
  const words = text.slice(place.start, place.end);
  for (let length = around; ; length *= 2) {
    const head = part === 'note' ? other(place, 'head', grounds) : '';
    const note =
      part === 'head'
        ? other(place, 'note', grounds)
            .slice(0, length * 3)
            .trim()
        : '';
    const [left, right] = [before(text, place.start, length), after(text, place.end, length)];
    const where: Where = {
      ...(head !== '' && { head }),
      ...(note !== '' && { note }),
      ...(left !== '' && { before: left }),
      ...(right !== '' && { after: right }),
    };
    if (length > longest || exact(words, where, grounds).length <= 1) return where;
  }
}

/** Where words stand in a text, not inside other words. */
export function occurrences(text: string, words: string): number[] {
  const [haystack, needle] = [folded(text), folded(words)];
  const found: number[] = [];
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
    if (isWhole(haystack, at, at + needle.length)) found.push(at);
  }
  return found;
}

const letter = /[\p{L}\p{N}]/u;

function isWhole(text: string, start: number, end: number): boolean {
  const cuts = (at: number) => letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at));
  return !cuts(start) && !cuts(end);
}

/** Every place where words stand. */
export function everywhere(words: string, grounds: readonly Ground[]): Place[] {
  return grounds.flatMap((ground) =>
    occurrences(ground.text, words).map((start) => ({ ground, start, end: start + words.length })),
  );
}

/** Every place that is as described, to the letter. */
export function exact(words: string, where: Where, grounds: readonly Ground[]): Place[] {
  return candidatesOf(where, grounds)
    .filter((ground) => hasHead(ground, where, grounds))
    .flatMap((ground) => everywhere(words, [ground]))
    .filter(
      ({ ground: { text }, start, end }) =>
        folded(text.slice(0, start)).endsWith(folded(where.before ?? '')) &&
        folded(text.slice(end)).startsWith(folded(where.after ?? '')),
    );
}

/** A place is in a head where it is described by its note, in a note where it is described by its head. */
export function candidatesOf(where: Where, grounds: readonly Ground[]): readonly Ground[] {
  if (where.head !== undefined) return grounds.filter(({ part }) => part === 'note');
  if (where.note !== undefined) return grounds.filter(({ part }) => part === 'head');
  return grounds;
}

/** Whether the other part of the document is as described. */
export function hasHead(ground: Ground, where: Where, grounds: readonly Ground[]): boolean {
  const told = where.head ?? where.note;
  if (told === undefined) return true;
  const text = folded(siblingOf(ground, grounds)?.text ?? '');
  return where.head === undefined ? text.startsWith(folded(told)) : text === folded(told);
}

const siblings = new WeakMap<readonly Ground[], Map<Ground, Ground>>();

/** The note of a head, the head of a note. */
export function siblingOf(ground: Ground, grounds: readonly Ground[]): Ground | undefined {
  let known = siblings.get(grounds);
  if (known === undefined) {
    known = new Map();
    for (const [index, one] of grounds.entries()) {
      const next = grounds[index + 1];
      if (next?.entry === one.entry) known.set(one, next).set(next, one);
    }
    siblings.set(grounds, known);
  }
  return known.get(ground);
}
