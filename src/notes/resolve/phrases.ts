import type { Leaf, Node, Note, Sentence } from '../../tree.ts';

type Inner = Exclude<Node, Leaf>;

/** The nodes of some types in a note or a sentence, in order of the text. */
export function phrases<T extends Inner['type']>(
  within: Note | Sentence,
  ...types: readonly T[]
): Extract<Inner, { type: T }>[] {
  const found: Inner[] = [];
  const walk = (node: Node): void => {
    if (!('children' in node)) return;
    if (types.includes(node.type as T)) found.push(node);
    node.children.forEach(walk);
  };
  walk(within);
  return found as Extract<Inner, { type: T }>[];
}
