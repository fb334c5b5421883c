import { manners, uncertainly } from '../../../lexicon/en/manners.ts';
import type { Words } from './words.ts';

/** The end of words that say how something was done; undefined where none begin. */
export function mannerEnd(words: Words, at: number): number | undefined {
  for (let length = Math.min(4, words.length - at); length > 0; length--) {
    const phrase = words
      .slice(at, at + length)
      .map(({ lower }) => lower)
      .join(' ');
    if (mannerWords.has(phrase)) return at + length;
  }
  return undefined;
}

const mannerWords: ReadonlySet<string> = new Set([...manners, ...uncertainly]);
