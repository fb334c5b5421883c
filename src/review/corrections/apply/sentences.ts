import type { Node, Sentence } from '../../../tree.ts';
import { childrenOf, holding, lengthOf } from './split.ts';
import type { Stretch } from './stretch.ts';

/**
 * Makes one sentence of all that a stretch reaches into: what is one fact was no place to cut.
 *
 * … Vane Papers, Vol. I. Box 4, Tides.
 *                ^------------^
 */
export function oneSentence(nodes: readonly Node[], { start, end }: Stretch): Node[] {
  const found: number[] = [];
  let at = 0;
  for (const [index, node] of nodes.entries()) {
    const from = at;
    at += lengthOf(node);
    if (node.type === 'sentence' && from < end && start < at) found.push(index);
  }
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined || first === last) return [...nodes];
  const parts = nodes.slice(first, last + 1);
  const children = parts.flatMap((node) => (node.type === 'sentence' ? childrenOf(node) : [node]));
  return nodes.toSpliced(first, parts.length, holding(nodes[first] as Sentence, children));
}
