import type { Entry, Head, Node, Note } from '../../tree.ts';

/** A head or a note, with the words that are printed in it. */
export interface Ground {
  readonly entry: Entry;
  readonly part: 'head' | 'note';
  readonly node: Head | Note;
  /** White space collapsed, defects as they are printed. */
  readonly text: string;
}

/** The words of a node as they are printed. */
export function printed(node: Node): string {
  if (!('children' in node)) return node.value;
  return (node.children as Node[]).map(printed).join('');
}

/** What corrections can be about: the head and the note of an entry. */
export function groundsOf(entry: Entry): Ground[] {
  return entry.children.flatMap((node) =>
    node.type === 'head' || node.type === 'note'
      ? [{ entry, part: node.type, node, text: printed(node) }]
      : [],
  );
}

const alike: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '\u00a0': ' ',
  '\n': ' ',
};

/**
 * A text in which quotation marks and dashes of all forms are alike; each character stays where it is,
 * so that offsets are those of the text. Who writes a correction by hand types the plain ones.
 */
export function folded(text: string): string {
  return text.replace(/[‘’ʼ“”–—‐‑\u00a0\n]/g, (sign) => alike[sign] ?? sign);
}
