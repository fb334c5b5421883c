import type { Node } from '../nodes.ts';

/** White space made single spaces, none at either end. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function meant(node: Node): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'defect') return node.reading;
  return node.children.map(meant).join('');
}

/** What is meant by a node: its text with every defect repaired. */
export function reading(node: Node): string {
  return collapse(meant(node));
}
