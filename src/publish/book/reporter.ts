import type { Point, Position } from 'unist';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { report } from '../../messages/index.ts';
import { type DocumentLines, documentLines } from './document-lines.ts';
import type { ExportError } from './export-errors.ts';
import type { Remark, SourcePlace } from './remarks.ts';

/** The text that the edition was made from: messages about a document name its place there. */
export interface Notes {
  readonly path: string;
  /** By the `@xml:id` of the document. */
  readonly places: ReadonlyMap<string, Point | Position>;
}

const TEXT = 'print/edition.typ';

/** What a message is about, in its words and in its place. */
interface Subject {
  readonly where: string;
  readonly file: VFile;
  readonly place: Point | Position | undefined;
}

/**
 * Says what happens at the typesetter in the words of the catalogue.
 * A message is about the note where it is known which document it concerns, else about the source.
 */
export class Reporter {
  readonly #lines: readonly string[];
  readonly #documents: readonly DocumentLines[];
  readonly #notes: Notes | undefined;
  readonly #files = new Map<string, VFile>();

  /** @param text the text of `edition.typ` */
  constructor(text: string, notes: Notes | undefined) {
    this.#lines = text.split('\n');
    this.#documents = documentLines(this.#lines);
    this.#notes = notes;
  }

  get messages(): readonly VFileMessage[] {
    return [...this.#files.values()].flatMap(({ messages }) => messages);
  }

  fontUnreadable(name: string): void {
    report(this.#file(name), 'font-unreadable', undefined, { name });
  }

  /** A package that a template asks for, as "@preview/name:1.0.0". */
  packageRefused(name: string, place: Point | undefined): void {
    report(this.#file('print/template.typ'), 'template-package', place, { name });
  }

  letterWithoutFont(letter: string): void {
    const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    for (const { file, place, where } of this.#needing(letter)) {
      report(file, 'letter-without-font', place, { letter, code, where });
    }
  }

  remark({ severity, reason, places }: Remark): void {
    const id = severity === 'error' ? 'typesetting-failed' : 'typesetting-doubtful';
    const { file, place, where } = this.#subjectAt(places);
    report(file, id, place, { where, reason });
  }

  exportError(error: ExportError, standard: string): void {
    const reason = error.kind === 'letter' ? `no font has ${error.letters}` : error.reason;
    report(this.#file(TEXT), 'pdf-standard-not-met', undefined, { standard, reason });
  }

  #file(path: string): VFile {
    const file = this.#files.get(path) ?? new VFile({ path });
    this.#files.set(path, file);
    return file;
  }

  /** The documents in which a letter stands; where it stands in none, the line of the source. */
  #needing(letter: string): readonly Subject[] {
    const documents = this.#documents.filter(({ from, to }) =>
      this.#lines.slice(from - 1, to - 1).some((line) => line.includes(letter)),
    );
    if (documents.length > 0) return documents.map((document) => this.#document(document));
    const line = this.#lines.findIndex((text) => text.includes(letter)) + 1;
    const place = line === 0 ? undefined : { line, column: 1 };
    return [{ where: 'the book', file: this.#file(TEXT), place }];
  }

  #subjectAt(places: readonly SourcePlace[]): Subject {
    const { line = 0 } = places.find(({ path }) => path === TEXT) ?? {};
    const document = this.#documents.find(({ from, to }) => from <= line && line < to);
    if (document !== undefined) return this.#document(document);
    const [{ path, ...place } = { path: TEXT, line: 1, column: 1 }] = places;
    return { where: path, file: this.#file(path), place };
  }

  #document({ id, number, from }: DocumentLines): Subject {
    const where = `document ${number}`;
    const place = this.#notes?.places.get(id);
    return this.#notes !== undefined && place !== undefined
      ? { where, file: this.#file(this.#notes.path), place }
      : { where, file: this.#file(TEXT), place: { line: from, column: 1 } };
  }
}
