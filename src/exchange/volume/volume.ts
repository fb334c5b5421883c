import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { report } from '../../messages/index.ts';
import { type Markup, MarkupError, at, elements, readMarkup, reading } from '../../xml/index.ts';
import { type NoteWords, paragraphSeparator, readWords } from './note-words.ts';
import { documentsIn, furtherSourceNotes, sourceNoteOf } from './source-notes.ts';

/** A document of a volume that has a source note. */
export interface VolumeDocument {
  /** The `xml:id` of its `div`. */
  readonly id: string;
  readonly number: string;
  /** Its head without notes and without the number before it. */
  readonly head: string;
  /** Where and when it was written, as it stands before its text. */
  readonly dateline: string | undefined;
  readonly note: Markup;
  readonly words: NoteWords;
}

/** A volume of documents that exists as TEI. */
export interface Volume {
  readonly root: Markup;
  readonly title: string;
  readonly documents: readonly VolumeDocument[];
}

// 12a. Letter From President Hale
// ^
const numberBefore = /^\[?\d+[a-z]?\]?\. */;

function headOf(div: Markup, xml: string): string {
  const head = at(div, 'head');
  const words = head === undefined ? '' : readWords(head, xml).text;
  return words.replaceAll(paragraphSeparator, ' ').replace(numberBefore, '');
}

/** The first dateline before the text of a document (TEI Guidelines 4.2.2). */
function datelineOf(div: Markup, xml: string): string | undefined {
  const dateline = at(div, 'opener', 'dateline') ?? at(div, 'dateline');
  const words = dateline && readWords(dateline, xml).text.replaceAll(paragraphSeparator, ' ');
  return words === '' ? undefined : words;
}

class VolumeReader {
  readonly #file: VFile;
  readonly #xml: string;
  readonly #lines: ReturnType<typeof location>;

  constructor(file: VFile) {
    this.#file = file;
    this.#xml = String(file);
    this.#lines = location(file);
  }

  document(div: Markup): VolumeDocument | undefined {
    const place = this.#lines.toPoint(div.start);
    const id = div.attributes.get('xml:id');
    const head = headOf(div, this.#xml);
    if (id === undefined) {
      report(this.#file, 'volume-document-without-id', place, { title: head });
      return undefined;
    }
    const note = sourceNoteOf(div);
    this.#reportFurther(div, note, id);
    const words = note && readWords(note, this.#xml);
    if (note === undefined || words === undefined || words.text === '') {
      report(this.#file, 'volume-document-without-note', place, { id });
      return undefined;
    }
    const number = div.attributes.get('n') ?? /\d+[a-z]?$/.exec(id)?.[0] ?? '';
    return { id, number, head, dateline: datelineOf(div, this.#xml), note, words };
  }

  #reportFurther(div: Markup, read: Markup | undefined, id: string): void {
    for (const note of furtherSourceNotes(div, read)) {
      report(this.#file, 'volume-note-further', this.#lines.toPoint(note.start), { id });
    }
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
    const documents = documentsIn(root).flatMap((div) => reader.document(div) ?? []);
    if (documents.length > 0) return { root, title: titleOf(root), documents };
    report(file, 'volume-without-documents', { line: 1, column: 1 }, {});
  } catch (error) {
    if (!(error instanceof MarkupError)) throw error;
    const { line, column, message: reason } = error;
    report(file, 'volume-unreadable', { line, column }, { reason });
  }
  return undefined;
}
