import type { Words } from '../agents/words.ts';
import type { Stretch } from '../sentences.ts';

/** What is known while a list of posts is read from left to right. */
export interface State {
  readonly text: string;
  readonly words: Words;
  readonly found: Stretch[];
  /** Signs between the last recipient and this word. */
  separator: string;
  /** The last has "for X": what follows "and" may be for it too. */
  isQualified: boolean;
  /** The last is said to be in a country or a part of the world: what follows may be one too. */
  isPlaced: boolean;
}
