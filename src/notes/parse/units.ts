import type { Vocabulary } from '../../conventions/index.ts';
import type { Unit } from '../../tree.ts';
import { titlesIn } from './phrases/title.ts';
import type { RepairedText } from './repaired-text.ts';

/** A name or a title is not longer; what is, is set in italics for another reason. */
const longest = 120;

// Lodge, Henry Cabot · The Sea, My Life
//      ^                      ^
const stops = /[,;:](?= \p{L})/gu;

/** What the grammar reads for a stop inside a unit: the word before it goes on. */
const standIn = 'a';

// Brown, Jr. · Hale, Ph.D.
const suffix = /^, (?:Jr|Sr|I{2,3}|IV|Esq|M\.?D|Ph\.?D)\b/u;

/**
 * The text as the grammar reads it, of the same length: a name or a title that the source marks as
 * one holds no stop by which a list or a sentence could be cut. A title that is known is read as it
 * stands, and so are "ibid." and what follows it.
 *
 * @param units offsets are those of the reading
 */
export function withUnits(
  vocabulary: Vocabulary,
  { text }: RepairedText,
  units: readonly Unit[],
): string {
  return units.reduce((read, unit) => {
    const { start, end } = unit;
    const words = text.slice(start, end);
    if (words.length > longest || /\bibid\b/i.test(words)) return read;
    const known = titlesIn(vocabulary, text, start, end);
    const joined = words.replace(stops, (stop, at: number) => {
      const isKnown = known.some((title) => title.start < start + at && start + at < title.end);
      return isKnown || suffix.test(words.slice(at)) ? stop : standIn;
    });
    return read.slice(0, start) + joined + read.slice(end);
  }, text);
}
