import type { Leaf, Node, Note } from '../nodes.ts';

type Inner = Exclude<Node, Leaf>;

/** The nodes of one type in a note, in order of the text. */
export function phrases<T extends Inner['type']>(
  note: Note,
  type: T,
): Extract<Inner, { type: T }>[] {
  const found: Inner[] = [];
  const walk = (node: Node): void => {
    if (!('children' in node)) return;
    if (node.type === type) found.push(node);
    node.children.forEach(walk);
  };
  walk(note);
  return found as Extract<Inner, { type: T }>[];
}
