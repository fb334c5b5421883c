import { type Place, candidatesOf, everywhere, exact, hasHead, siblingOf } from './anchor.ts';
import type { Correction, Where } from './correction.ts';
import { type Ground, folded } from './printed.ts';

/** Where a correction belongs, or the place nearest to what it describes. */
export interface Found {
  readonly places: readonly Place[];
  /** Only where there is none. */
  readonly nearest?: Place;
}

interface Candidate {
  readonly place: Place;
  /** Whether the words stand once in that head or note. */
  readonly once: boolean;
}

/**
 * Finds the words that a correction is about: where everything around them is as described; else, where
 * the note has changed elsewhere, the one place that still has the best of it.
 */
export function find({ words, where }: Correction, grounds: readonly Ground[]): Found {
  if (where === 'everywhere') return { places: everywhere(words, grounds) };
  const places = exact(words, where, grounds);
  if (places.length > 0) return { places };
  const ranked = likely(where, grounds)
    .flatMap((ground): Candidate[] => {
      const all = everywhere(words, [ground]);
      return all.map((place) => ({ place, once: all.length === 1 }));
    })
    .map((one) => ({ place: one.place, likeness: likeness(one, where, grounds) }))
    .sort((a, b) => b.likeness - a.likeness);
  const [best, next] = ranked;
  if (best === undefined) return withNearest(where, grounds);
  const isAlone = next === undefined || best.likeness - next.likeness >= margin;
  if (best.likeness >= enough && isAlone) return { places: [best.place] };
  return { places: [], nearest: best.place };
}

/** The notes under the head that is described, if there are any; a head that was changed is still like it. */
function likely(where: Where, grounds: readonly Ground[]): readonly Ground[] {
  const all = candidatesOf(where, grounds);
  const same = all.filter((ground) => hasHead(ground, where, grounds));
  return same.length > 0 ? same : all;
}

/** Of the head or the note, of each side, and for words that the note has once. */
const enough = 2;
const margin = 0.25;
/** Something of what stands beside the words has to be there still. */
const leastBeside = 0.3;

function likeness({ place, once }: Candidate, where: Where, grounds: readonly Ground[]): number {
  const { text } = place.ground;
  const sides =
    shareOfEnd(text.slice(0, place.start), where.before) +
    shareOfStart(text.slice(place.end), where.after);
  const told = where.head ?? where.note;
  const other = siblingOf(place.ground, grounds)?.text ?? '';
  const document = told === undefined ? 1 : sameWords(part(other, where), told);
  return sides < leastBeside ? sides : sides + document + (once ? 0.75 : 0);
}

/** A note is described by its beginning alone. */
function part(other: string, { note }: Where): string {
  return note === undefined ? other : other.slice(0, note.length);
}

/** How much of a described text stands right before a place, from 0 to 1. */
function shareOfEnd(text: string, described: string | undefined): number {
  if (described === undefined || described === '') return shareOfStart(text, described);
  const [stands, wanted] = [folded(text), folded(described)];
  let same = 0;
  while (same < wanted.length && stands.at(-1 - same) === wanted.at(-1 - same)) same += 1;
  return same / wanted.length;
}

function shareOfStart(text: string, described: string | undefined): number {
  // Nothing stood there: the words were the first or the last.
  if (described === undefined || described === '') return text.trim() === '' ? 1 : 0.25;
  const [stands, wanted] = [folded(text), folded(described)];
  let same = 0;
  while (same < wanted.length && stands[same] === wanted[same]) same += 1;
  return same / wanted.length;
}

/** How many words two texts share, of all that they have, from 0 to 1. */
export function sameWords(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.size + b.size === 0) return 1;
  const shared = [...a].filter((word) => b.has(word)).length;
  return (2 * shared) / (a.size + b.size);
}

function wordsOf(text: string): Set<string> {
  return new Set(
    folded(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}

/** Where the words are gone: the place that has most of what stood around them. */
function withNearest(where: Where, grounds: readonly Ground[]): Found {
  let nearest: Place | undefined;
  let most = 0;
  for (const ground of candidatesOf(where, grounds)) {
    const told = where.head ?? where.note ?? '';
    const place = gap(ground, where);
    const alike =
      (told === '' ? 0 : sameWords(part(siblingOf(ground, grounds)?.text ?? '', where), told)) +
      place.found;
    if (alike > most) [most, nearest] = [alike, place];
  }
  return nearest === undefined ? { places: [] } : { places: [], nearest };
}

/** The stretch between what stood before and what stood after, as far as either is there. */
function gap(ground: Ground, where: Where): Place & { found: number } {
  const text = folded(ground.text);
  const left = where.before ? text.indexOf(folded(where.before)) : -1;
  const right = where.after ? text.indexOf(folded(where.after), Math.max(left, 0)) : -1;
  const start = left < 0 ? Math.max(right, 0) : left + (where.before?.length ?? 0);
  const end = right < 0 ? Math.max(start, 0) : right;
  return {
    ground,
    start,
    end: Math.max(start, end),
    found: (left < 0 ? 0 : 1) + (right < 0 ? 0 : 1),
  };
}
