import type { Node } from 'unist';
import { VFile } from 'vfile';
import type { Edition } from '../../../src/tree.ts';
import { segment } from '../../../src/notes/segment/index.ts';

/** Segments a text: the tree, its outline and the messages as `line:column id`. */
export function run(text: string) {
  const file = new VFile({ value: text, path: 'notes.txt' });
  const edition = segment(file);
  const messages = file.messages.map(
    ({ line, column, ruleId }) => `${String(line)}:${String(column)} ${String(ruleId)}`,
  );
  return { edition, messages, file, outline: outline(edition) };
}

/** One line an entry: `d31 H Telegram P Source: A.` */
function outline({ children }: Edition): string[] {
  return children.map((entry) =>
    [
      entry.id,
      ...entry.children.map(
        (child) => `${child.type.charAt(0).toUpperCase()} ${child.children.map(leaf).join('')}`,
      ),
    ].join(' '),
  );
}

/** The value of a leaf. */
export function leaf(node: Node): string {
  return 'value' in node && typeof node.value === 'string' ? node.value : '';
}
