import type { Node } from '../tree.ts';

/** White space that is no single space already. */
const loose = /[^\S ]\s*| \s+/g;

/** White space made single spaces, none at either end. */
export function collapse(text: string): string {
  return text.replace(loose, ' ').trim();
}

/** The text of a node with every defect repaired, to the letter. */
export function meaning(node: Node): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'defect') return node.reading;
  return node.children.map(meaning).join('');
}

/** What the header has of a node: its meaning, white space collapsed. */
export function reading(node: Node): string {
  return collapse(meaning(node));
}
