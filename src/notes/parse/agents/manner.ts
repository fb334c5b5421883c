import { manners, ofWhom, uncertainly, withoutManner } from '../../../lexicon/en/manners.ts';
import type { Stretch } from '../sentences.ts';
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

/**
 * The words of manners one after another, each once: `in draft`, `both by phone` → `in draft, by phone`
 *
 * @returns undefined where none of them says how something was done
 */
export function mannersOf(text: string, stretches: readonly Stretch[]): string | undefined {
  const said = stretches
    .map(({ start, end }) => text.slice(start, end).replace(ofWhom, ''))
    .filter((words) => words !== '' && !withoutManner.has(words.toLowerCase()));
  return said.length === 0 ? undefined : [...new Set(said)].join(', ');
}

const mannerWords: ReadonlySet<string> = new Set([...manners, ...uncertainly]);
