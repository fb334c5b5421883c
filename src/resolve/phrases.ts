import type { Leaf, Node, Note, Sentence } from '../nodes.ts';

type Inner = Exclude<Node, Leaf>;

/** The nodes of one type in a note or a sentence, in order of the text. */
export function phrases<T extends Inner['type']>(
  within: Note | Sentence,
  type: T,
): Extract<Inner, { type: T }>[] {
  const found: Inner[] = [];
  const walk = (node: Node): void => {
    if (!('children' in node)) return;
    if (node.type === type) found.push(node);
    node.children.forEach(walk);
  };
  walk(within);
  return found as Extract<Inner, { type: T }>[];
}
