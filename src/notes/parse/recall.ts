import { createHash } from 'node:crypto';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import type { Vocabulary } from '../../conventions/index.ts';
import type { Edition, Entry } from '../../tree.ts';
import type { NotesMemory } from '../memory.ts';

/** Reads an entry, or takes it as it was read before; it reports in the file that it is given. */
type ReadEntry = (file: VFile) => Entry;

/** How the entries of an edition are read: each anew, or as it was read before. */
export interface Recall {
  head(index: number, read: ReadEntry): Entry;
  /**
   * @param kind what the head was read as
   * @param persons the surnames of all heads
   */
  note(index: number, kind: string, persons: ReadonlySet<string>, read: ReadEntry): Entry;
}

/** Without a memory everything is read. */
export function recallOf(
  edition: Edition,
  { convention }: Vocabulary,
  file: VFile,
  memory: NotesMemory | undefined,
): Recall {
  if (memory === undefined) {
    return {
      head: (_index, read) => read(file),
      note: (_index, _kind, _persons, read) => read(file),
    };
  }
  const text = String(file);
  const convened = createHash('sha256').update(JSON.stringify(convention)).digest('base64');
  const sources = edition.children.map((entry) => [convened, ...sourceOf(entry, text)]);
  const recall = (index: number, on: readonly unknown[], read: ReadEntry): Entry => {
    const start = edition.children[index]?.position?.start ?? beginning;
    return memory.read([...on, sources[index]], start, file, read);
  };
  return {
    head: (index, read) => recall(index, ['head'], read),
    note: (index, kind, persons, read) => {
      const named = namedIn(sources[index]?.join(' ') ?? '', persons);
      return recall(index, ['note', kind, named], read);
    },
  };
}

const beginning: Point = { line: 1, column: 1, offset: 0 };

/** An entry as it is cut from the text, wherever in it. */
function sourceOf(entry: Entry, text: string): string[] {
  const { start, end } = entry.position ?? {};
  const shape = JSON.stringify(entry, (name, value: unknown) =>
    name === 'position' ? undefined : value,
  );
  return [String(start?.column), text.slice(start?.offset, end?.offset), shape];
}

/** Those of the surnames that may stand in a text, over whatever ends of lines. */
function namedIn(text: string, surnames: ReadonlySet<string>): string[] {
  const letters = lettersOf(text);
  return [...surnames].filter((name) => letters.includes(lettersOf(name))).toSorted();
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
