import type { Point, Position } from 'unist';
import type { Edition, Entry } from '../../tree.ts';
import { paragraphSeparator } from './note-words.ts';
import { withSigns } from './italics.ts';
import { unitsOf } from './units.ts';
import type { Volume, VolumeDocument } from './volume.ts';

/** Where an entry of the extracted text comes from. */
export interface Origin {
  /** The `xml:id` of the document in the volume. */
  readonly document: string;
  /** The `xml:id` of its source note, where it has one. */
  readonly note: string | undefined;
  readonly number: string;
  /** The line of the head in the text, counted from 1. */
  readonly line: number;
}

/** The heads and source notes of a volume. */
export interface ExtractedNotes {
  /** In the form that a build reads. */
  readonly text: string;
  readonly origins: readonly Origin[];
  /** The same as a tree, each entry under the `xml:id` that it has in the volume, heads and notes unread. */
  readonly edition: Edition;
}

/** What a person builds from: the words of the volume with its datelines, and signs of its italics. */
export function textOfVolume({
  title,
  documents,
}: Volume): Pick<ExtractedNotes, 'text' | 'origins'> {
  const writer = new TextWriter();
  writer.write(title);
  const origins = documents.map((document) => {
    writer.write('\n\n\n');
    const { number, head, words, dateline } = document;
    const { line } = writer.point;
    writer.write(`${number}. ${head}\n\n${asLines(withSigns(words))}`);
    if (dateline !== undefined) writer.write(`\n\n${dateline}`);
    return originOf(document, line);
  });
  writer.write('\n');
  return { text: writer.text, origins };
}

function originOf({ id, number, note }: VolumeDocument, line: number): Origin {
  return { document: id, note: note.attributes.get('xml:id'), number, line };
}

class TextWriter {
  text = '';
  #line = 1;
  #column = 1;

  get point(): Point {
    return { line: this.#line, column: this.#column, offset: this.text.length };
  }

  write(text: string): Position {
    const start = this.point;
    this.text += text;
    const lines = text.split('\n');
    this.#line += lines.length - 1;
    this.#column = (lines.at(-1)?.length ?? 0) + (lines.length === 1 ? this.#column : 1);
    return { start, end: this.point };
  }
}

/** U+2029 alone is no end of a line in every editor. */
function asLines(text: string): string {
  return text.replaceAll(paragraphSeparator, `${paragraphSeparator}\n`);
}

function entry(writer: TextWriter, { id, number, head, words }: VolumeDocument): Entry {
  const start = writer.write(`${number}. `);
  const ofHead = writer.write(head);
  writer.write('\n\n');
  const value = asLines(words.text);
  const ofNote = writer.write(value);
  return {
    type: 'entry',
    number,
    id,
    position: { start: start.start, end: ofNote.end },
    children: [
      {
        type: 'head',
        position: ofHead,
        children: [{ type: 'text', value: head, position: ofHead }],
      },
      {
        type: 'paragraph',
        units: unitsOf(words),
        position: ofNote,
        children: [{ type: 'text', value, position: ofNote }],
      },
    ],
  };
}

/** Writes the heads and source notes of a volume as a text, and the way back to their `xml:id`s. */
export function extractNotes({ title, documents }: Volume): ExtractedNotes {
  const writer = new TextWriter();
  writer.write(title);
  const origins: Origin[] = [];
  const entries = documents.map((document) => {
    writer.write('\n\n\n');
    origins.push(originOf(document, writer.point.line));
    return entry(writer, document);
  });
  writer.write('\n');
  const { text, point: end } = writer;
  const position = { start: { line: 1, column: 1, offset: 0 }, end };
  return { text, origins, edition: { type: 'edition', title, position, children: entries } };
}
