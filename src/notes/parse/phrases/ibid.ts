import { behindIbid } from '../../../lexicon/en/location-words.ts';
import type { Vocabulary } from '../../../conventions/index.ts';
import { span } from '../span.ts';
import { type Levels, readLevels } from './levels.ts';

const word = /[Ii]bid\b\.?/uy;

/** Whether "ibid." stands at an offset. */
export function isIbid(text: string, at: number): boolean {
  word.lastIndex = at;
  return word.test(text);
}

/**
 * Reads "ibid." and the levels behind it: `ibid.: Lot 77 D 163`, `Ibid., Central Files, POL 7`.
 *
 * @param end where the text ends that may hold it; a stop of the sentence is not part of it
 */
export function readIbid(vocabulary: Vocabulary, text: string, start: number, end: number): Levels {
  word.lastIndex = start;
  const length = word.exec(text)?.[0].length ?? 0;
  const wordEnd = Math.min(start + length, Math.max(end, start + 'ibid'.length));
  const ibid = span({ type: 'ibid' }, start, wordEnd);
  const alone: Levels = { start, end: wordEnd, levels: [], drafts: [ibid] };
  const separator = behindIbid.exec(text.slice(wordEnd, end))?.[0];
  if (separator === undefined) return alone;
  const read = readLevels(vocabulary, text, wordEnd + separator.length, end, true);
  const [first] = read.levels;
  if (first === undefined) return alone;
  if (separator.startsWith(':')) first.afterColon = true;
  return { ...read, start, drafts: [ibid, ...read.drafts] };
}
