import type { Position } from 'unist';
import type { Edition } from '../../tree.ts';

/** What is said of some words of a document. */
interface OfWords {
  readonly document: string;
  readonly position: Position;
}

/**
 * Those of some doubts that no person has decided: a decision about the words in doubt, about more or
 * about some of them, settles it.
 */
export function unsettled<Doubt extends OfWords>(
  doubts: readonly Doubt[],
  { children }: Edition,
): Doubt[] {
  const settled = new Map(children.map(({ id, data }) => [id, data?.settled ?? []]));
  return doubts.filter(({ document, position: { start, end } }) => {
    const [from, to] = [start.offset ?? 0, end.offset ?? 0];
    return !(settled.get(document) ?? []).some((one) => one.start < to && from < one.end);
  });
}
