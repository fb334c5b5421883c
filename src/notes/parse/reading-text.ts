import type { Node } from '../../tree.ts';

/** The words of nodes as they are meant: repaired where the print is defective. */
export function readingText(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'defect') return node.reading;
      return node.type === 'text' ? node.value : readingText(node.children);
    })
    .join('');
}
