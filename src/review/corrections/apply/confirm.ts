import type { Node } from '../../../tree.ts';
import { childrenOf, holding, lengthOf } from './split.ts';
import type { Stretch } from './stretch.ts';

/** A node that a person stands for: no doubt is left of it. */
export function decided<N extends Node>(node: N, resp: string): N {
  const made = { ...node, data: { ...node.data, resp } };
  if (made.type === 'defect') return { ...made, certainty: 'high' };
  if (made.type === 'ibid') delete made.certainty;
  return made;
}

/** Marks what was read in a stretch as right; nothing else changes. */
export function confirm(nodes: readonly Node[], stretch: Stretch, resp: string): Node[] {
  let at = 0;
  return nodes.map((node) => {
    const own = { start: stretch.start - at, end: stretch.end - at };
    const length = lengthOf(node);
    at += length;
    return own.end <= 0 || own.start >= length ? node : confirmed(node, length, own, resp);
  });
}

function confirmed(node: Node, length: number, own: Stretch, resp: string): Node {
  const isWithin = own.start <= 0 && length <= own.end;
  const holds = own.start >= 0 && own.end <= length;
  if (!('children' in node)) return isWithin && node.type === 'defect' ? decided(node, resp) : node;
  const before = childrenOf(node);
  const children = confirm(before, own, resp);
  const inner = children.some((child, index) => child !== before[index]);
  const same = inner ? holding(node, children) : node;
  // The words are those of a sentence, or there is nothing smaller that they are all of.
  const isOwn = isWithin || (holds && !inner && node.type !== 'statement');
  return isOwn ? decided(same, resp) : same;
}
