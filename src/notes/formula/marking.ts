import { type Span, span } from '../parse/span.ts';
import type { Terms } from './terms.ts';

/** The node of a marking, in the category of the convention; of several that are joined, the level counts. */
export function marking(
  text: string,
  { start, end }: { start: number; end: number },
  { vocabulary }: Terms,
): Span {
  const words = text.slice(start, end);
  const found = [words, ...words.split(/ (?:and|und|et|&) /u)].map((one) =>
    vocabulary.markings.category(one),
  );
  const category = found.includes('level') ? 'level' : found.find((one) => one !== undefined);
  return span({ type: 'marking', category: category ?? 'handling' }, start, end);
}
