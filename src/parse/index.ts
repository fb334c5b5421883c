import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { location as fileLocation } from 'vfile-location';
import { report } from '../messages/index.ts';
import type {
  Correspondent,
  Edition,
  Entry,
  Head,
  Leaf,
  Note,
  Paragraph,
  Sentence,
} from '../nodes.ts';
import { repairs } from './defects/index.ts';
import { readHead } from './head.ts';
import { setLeaves, locator } from './leaves.ts';
import { telegraphic } from './lexicon/kinds.ts';
import { reportNote } from './note-messages.ts';
import { readNoteText } from './opening.ts';
import { type Reading, toReading } from './reading.ts';
import { readSentence } from './sentence.ts';
import { isSourceNote } from './source-note.ts';

/**
 * Reads heads and source notes of an edition.
 *
 * @param edition entries with heads and paragraphs as text (what `segment` makes)
 * @param file the text they stand in; messages about what is not understood are added to it
 * @returns the edition with each head read and the first paragraph of each entry, where it is a
 *   source note, as a note of sentences; every other paragraph stays text of the document
 */
export function parse(edition: Edition, file: VFile): Edition {
  const places = fileLocation(file);
  const point = (offset: number): Point => places.toPoint(offset) ?? { line: 1, column: 1, offset };
  return { ...edition, children: edition.children.map((entry) => parseEntry(entry, point, file)) };
}

function parseEntry(entry: Entry, point: (offset: number) => Point, file: VFile): Entry {
  const heads = entry.children.filter((child): child is Head => child.type === 'head');
  const read = heads.map((head) => parseHead(head, point));
  const kind = read[0]?.kind ?? '';
  const first = entry.children.find((child): child is Paragraph => child.type === 'paragraph');
  const note =
    first === undefined ? undefined : parseNote(first, telegraphic.test(kind), point, file);
  if (note === undefined && heads.length > 0) {
    report(file, 'head-without-note', heads[0]?.position?.start, { number: entry.number });
  }
  return {
    ...entry,
    children: entry.children.map((child) => {
      if (child.type === 'head') return read[heads.indexOf(child)] ?? child;
      return child === first ? (note ?? child) : child;
    }),
  };
}

function parseHead(head: Head, point: (offset: number) => Point): Head {
  const { reading, start } = readingOf(head);
  const { kind, correspondents } = readHead(reading.text);
  const locate = locator(reading, start, point);
  return {
    ...head,
    ...(kind === undefined ? {} : { kind }),
    children: setLeaves(reading, locate, correspondents, 0, reading.text.length) as (
      Correspondent | Leaf
    )[],
  };
}

function parseNote(
  paragraph: Paragraph,
  telegraphicKind: boolean,
  point: (offset: number) => Point,
  file: VFile,
): Note | undefined {
  const { reading, start } = readingOf(paragraph);
  if (!isSourceNote(reading.text)) return undefined;
  const text = readNoteText(reading.text, telegraphicKind);
  const sentences = text.sentences.flatMap((_, index) => readSentence(text, index) ?? []);
  const locate = locator(reading, start, point);
  const note: Note = {
    type: 'note',
    children: setLeaves(reading, locate, sentences, 0, reading.text.length) as (Sentence | Leaf)[],
    ...(paragraph.position === undefined ? {} : { position: paragraph.position }),
  };
  reportNote(note, file);
  return note;
}

function readingOf(node: Head | Paragraph): { reading: Reading; start: number } {
  const source = node.children.map((child) => ('value' in child ? child.value : '')).join('');
  return { reading: toReading(source, repairs), start: node.position?.start.offset ?? 0 };
}
