import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import {
  type Markup,
  MarkupError,
  type Words,
  at,
  collapse,
  descendants,
  elements,
  isMarkup,
  readMarkup,
  reading,
} from '../../xml/index.ts';
import { report } from '../../messages/index.ts';

/** A document of a volume that has a source note. */
export interface VolumeDocument {
  /** The `xml:id` of its `div`. */
  readonly id: string;
  readonly number: string;
  /** Its head without notes and without the number before it. */
  readonly head: string;
  readonly note: Markup;
}

/** A volume of documents that exists as TEI. */
export interface Volume {
  readonly root: Markup;
  readonly title: string;
  readonly documents: readonly VolumeDocument[];
}

function withoutNotes(node: Markup | Words): string {
  if (!isMarkup(node)) return node.value;
  return node.name === 'note' ? '' : node.children.map(withoutNotes).join('');
}

// 12a. Letter From President Hale
// ^
const numberBefore = /^\[?\d+[a-z]?\]?\. */;

function headOf(div: Markup): string {
  const head = at(div, 'head');
  return head === undefined ? '' : collapse(withoutNotes(head)).replace(numberBefore, '');
}

/** Every spelling of the word that a source note begins with. */
const opening = /^\[?sources?\s*[:.]/i;

/** Notes directly in the division or in its head: those in the text are of something else. */
function notesOf(div: Markup): Markup[] {
  const inHead = elements(div, 'head')
    .slice(0, 1)
    .flatMap((head) => [...descendants(head)]);
  const own = [...elements(div), ...inHead].filter(({ name }) => name === 'note');
  return own.toSorted((a, b) => a.start - b.start);
}

/** In some volumes a file reference stands in an opener before the head. */
function segmentsBefore(div: Markup): Markup[] {
  const head = at(div, 'head');
  return elements(div, 'opener')
    .filter(({ start }) => head !== undefined && start < head.start)
    .flatMap((opener) => elements(opener, 'seg'));
}

/** What says that it is one, else what begins like one, else a file reference by the head. */
function sourceNote(div: Markup): Markup | undefined {
  const notes = notesOf(div);
  const all = [...notes, ...segmentsBefore(div)];
  const untyped = all.filter(({ attributes }) => !attributes.has('type'));
  return (
    all.find(({ attributes }) => attributes.get('type') === 'source') ??
    untyped.find((note) => opening.test(noteText(note))) ??
    untyped.find(({ attributes }) => attributes.get('rend') === 'inline')
  );
}

/** The words of a note as they are read: white space collapsed, notes inside it left out. */
export function noteText(note: Markup): string {
  return collapse(note.children.map(withoutNotes).join(''));
}

class VolumeReader {
  readonly #file: VFile;
  readonly #lines: ReturnType<typeof location>;

  constructor(file: VFile) {
    this.#file = file;
    this.#lines = location(file);
  }

  document(div: Markup): VolumeDocument | undefined {
    const place = this.#lines.toPoint(div.start);
    const id = div.attributes.get('xml:id');
    const head = headOf(div);
    if (id === undefined) {
      report(this.#file, 'volume-document-without-id', place, { title: head });
      return undefined;
    }
    const note = sourceNote(div);
    if (note === undefined || noteText(note) === '') {
      report(this.#file, 'volume-document-without-note', place, { id });
      return undefined;
    }
    const number = div.attributes.get('n') ?? /\d+[a-z]?$/.exec(id)?.[0] ?? '';
    return { id, number, head, note };
  }
}

function titleOf(root: Markup): string {
  const titles = elements(at(root, 'teiHeader', 'fileDesc', 'titleStmt'), 'title');
  const ofType = (type: string) => titles.find(({ attributes }) => attributes.get('type') === type);
  return reading(ofType('volume') ?? ofType('main') ?? titles[0]);
}

/**
 * Reads a volume of documents: `div[@type='document']`, each with its head and source note.
 *
 * @param file the TEI of the volume; what is wrong with it is reported in it
 * @returns `undefined` where it cannot be read, or holds no source note
 */
export function readVolume(file: VFile): Volume | undefined {
  try {
    const root = readMarkup(String(file));
    const reader = new VolumeReader(file);
    const documents = [...descendants(root)]
      .filter(({ name, attributes }) => name === 'div' && attributes.get('type') === 'document')
      .flatMap((div) => reader.document(div) ?? []);
    if (documents.length > 0) return { root, title: titleOf(root), documents };
    report(file, 'volume-without-documents', { line: 1, column: 1 }, {});
  } catch (error) {
    if (!(error instanceof MarkupError)) throw error;
    const { line, column, message: reason } = error;
    report(file, 'volume-unreadable', { line, column }, { reason });
  }
  return undefined;
}
