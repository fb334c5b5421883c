import type { Node } from '../nodes.ts';

/** The words of nodes as they are meant: repaired where the print is defective. */
export function meant(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'defect') return node.reading;
      return node.type === 'text' ? node.value : meant(node.children);
    })
    .join('');
}
