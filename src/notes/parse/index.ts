import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { location as fileLocation } from 'vfile-location';
import { report } from '../../messages/index.ts';
import type {
  Correspondent,
  Dateline,
  Edition,
  Entry,
  Head,
  Leaf,
  Note,
  Paragraph,
  Sentence,
  Unit,
} from '../../tree.ts';
import type { Vocabulary } from '../../conventions/index.ts';
import { type Repairs, repairsOf } from './defects/index.ts';
import { defectsOfPages } from './defects/line-ends.ts';
import type { NotesMemory } from '../memory.ts';
import { datelineOfParagraph } from './dateline.ts';
import { readHead } from './head.ts';
import { setLeaves, locator } from './leaves.ts';
import { longest } from './limits.ts';
import { telegraphic as telegraphicKind } from '../../lexicon/en/kinds.ts';
import { readingText } from './reading-text.ts';
import { reportNote } from './note-messages.ts';
import { readNoteText } from './opening.ts';
import { type Cited, type NoteText, type Surroundings, cited } from './passage.ts';
import type { Span } from './span.ts';
import { type RepairedText, collapse, repairText } from './repaired-text.ts';
import { printedParagraph } from './printed-text.ts';
import { readSentence } from './sentence.ts';
import { recallOf } from './recall.ts';
import { isSourceNote } from './source-note.ts';
import { surnamesIn } from './surnames.ts';
import { withUnits } from './units.ts';

/** A head or a paragraph as it is meant, and where it begins in the file. */
interface Reading {
  readonly reading: RepairedText;
  readonly start: number;
}

/** What reading a paragraph needs beside the paragraph. */
interface Scene {
  readonly point: (offset: number) => Point;
  readonly reading: (node: Head | Paragraph) => Reading;
  readonly file: VFile;
}

/**
 * Reads heads and source notes of an edition.
 *
 * @param edition entries with heads and paragraphs as text (what `segment` makes)
 * @param vocabulary the convention of the edition
 * @param file the text they stand in; messages about what is not understood are added to it
 * @param memory what was read before; what is the same since then is not read again
 * @returns the edition with each head read and the first paragraph of each entry, where it is a
 *   source note, as a note of sentences; a dateline beside the note is read, every other paragraph
 *   stays text of the document
 */
export function parse(
  edition: Edition,
  vocabulary: Vocabulary,
  file: VFile,
  memory?: NotesMemory,
): Edition {
  const places = fileLocation(file);
  const point = (offset: number): Point => places.toPoint(offset) ?? { line: 1, column: 1, offset };
  const scene = { point, reading: readings(repairsOf(vocabulary)), file };
  const recall = recallOf(edition, vocabulary, file, memory);
  const entries = edition.children.map((entry, index) =>
    recall.head(index, (own) => withHead(entry, { ...scene, file: own })),
  );
  const persons = new Set(entries.flatMap(surnames));
  const read = {
    ...edition,
    children: entries.map((entry, index) => {
      const kind = headOf(entry)?.kind ?? '';
      const telegraphic = telegraphicKind.test(kind);
      const surroundings = { vocabulary, telegraphic, kind: kind.toLowerCase(), persons };
      return recall.note(index, kind, persons, (own) =>
        withNote(entry, surroundings, { ...scene, file: own }),
      );
    }),
  };
  memory?.forgetUnused();
  reportMissing(read, file);
  return read;
}

/** An editorial note has none; where most documents have none, something is wrong with the text. */
function reportMissing({ children }: Edition, file: VFile): void {
  const all = children.filter((entry) => headOf(entry) !== undefined);
  const without = all.filter((entry) => !entry.children.some(({ type }) => type === 'note'));
  if (without.length * 2 <= all.length) return;
  const values = { count: without.length, all: all.length };
  report(file, 'notes-mostly-missing', headOf(without[0])?.position?.start, values);
}

function headOf(entry: Entry | undefined): Head | undefined {
  return entry?.children.find((child): child is Head => child.type === 'head');
}

function withHead(entry: Entry, scene: Scene): Entry {
  return {
    ...entry,
    children: entry.children.map((child) =>
      child.type === 'head' ? parseHead(child, entry.number, scene) : child,
    ),
  };
}

/** The surnames of those who write or are written to. */
function surnames(entry: Entry): string[] {
  return (headOf(entry)?.children ?? []).flatMap((child) =>
    child.type === 'correspondent' && child.nature === 'person'
      ? surnamesIn(readingText(child.children))
      : [],
  );
}

function withNote(entry: Entry, surroundings: Surroundings, scene: Scene): Entry {
  const paragraphs = entry.children.filter((child) => child.type === 'paragraph');
  const { vocabulary } = surroundings;
  const above = parseDateline(paragraphs[0], vocabulary, scene);
  const [first, second] = paragraphs.slice(above === undefined ? 0 : 1);
  const note = first === undefined ? undefined : parseNote(first, surroundings, scene);
  const below =
    above === undefined && note !== undefined ? parseDateline(second, vocabulary, scene) : above;
  const head = headOf(entry);
  if (note === undefined && head !== undefined) {
    report(scene.file, 'head-without-note', head.position?.start, { number: entry.number });
  }
  const read = new Map<Entry['children'][number] | undefined, Dateline | Note | undefined>([
    [above === undefined ? second : paragraphs[0], below],
    [first, note],
  ]);
  return {
    ...entry,
    children: entry.children.map(
      (child) =>
        read.get(child) ??
        (child.type === 'paragraph' ? printedParagraph(child, scene.point) : child),
    ),
  };
}

// [Ottawa], June 15, 1961
/** A paragraph under the head or the note that says where and when the document was written. */
function parseDateline(
  paragraph: Paragraph | undefined,
  vocabulary: Vocabulary,
  { point, reading: readingOf }: Scene,
): Dateline | undefined {
  if (paragraph === undefined || isLong(paragraph, longest.line)) return undefined;
  const { reading, start } = readingOf(paragraph);
  const found = datelineOfParagraph(reading.text);
  if (found === undefined || isSourceNote(vocabulary, reading.text)) return undefined;
  const { text } = reading;
  return {
    type: 'dateline',
    children: setLeaves(reading, locator(reading, start, point), found.children, 0, text.length),
    ...(paragraph.position === undefined ? {} : { position: paragraph.position }),
  } as Dateline;
}

function parseHead(head: Head, number: string, { point, reading: readingOf, file }: Scene): Head {
  if (isLong(head, longest.line)) {
    report(file, 'head-too-long', head.position?.start, { number, most: longest.line });
    return head;
  }
  const { reading, start } = readingOf(head);
  const { kind, correspondents, dateline } = readHead(reading.text);
  const read = [...correspondents, ...(dateline === undefined ? [] : [dateline])];
  const locate = locator(reading, start, point);
  return {
    ...head,
    ...(kind === undefined ? {} : { kind }),
    children: setLeaves(
      reading,
      locate,
      read.sort((a, b) => a.start - b.start),
      0,
      reading.text.length,
    ) as (Correspondent | Dateline | Leaf)[],
  };
}

function parseNote(
  paragraph: Paragraph,
  surroundings: Surroundings,
  { point, reading: readingOf, file }: Scene,
): Note | undefined {
  if (isLong(paragraph, longest.note)) return longNote(paragraph, surroundings.vocabulary, file);
  const { reading, start } = readingOf(paragraph);
  if (!isSourceNote(surroundings.vocabulary, reading.text)) return undefined;
  const marked = unitsOf(paragraph, reading);
  const units = [...marked, ...reading.italics];
  const italics = [...marked.filter(({ italic }) => italic), ...reading.italics];
  const text = readNoteText(withUnits(surroundings.vocabulary, reading, units), {
    ...surroundings,
    italics,
  });
  const sentences = readSentences(text);
  const locate = locator(reading, start, point);
  const note: Note = {
    type: 'note',
    children: setLeaves(reading, locate, sentences, 0, reading.text.length) as (Sentence | Leaf)[],
    ...(paragraph.position === undefined ? {} : { position: paragraph.position }),
  };
  reportNote(note, surroundings.vocabulary, file);
  return note;
}

/** What the source marks as one, in the reading. */
function unitsOf({ units = [] }: Paragraph, reading: RepairedText): Unit[] {
  return units.map((unit) => ({
    ...unit,
    start: reading.readingOffset(unit.start),
    end: reading.readingOffset(unit.end),
  }));
}

/** It is kept whole and marked as not understood, for to read it might never end. */
function longNote(paragraph: Paragraph, vocabulary: Vocabulary, file: VFile): Note | undefined {
  const { children, position } = paragraph;
  const [text] = children;
  if (
    text === undefined ||
    !isSourceNote(vocabulary, collapse(text.value.slice(0, longest.opening)).text)
  ) {
    return undefined;
  }
  report(file, 'note-too-long', position?.start, { most: longest.note });
  const leaf: Leaf = { ...text, value: collapse(text.value).text };
  const place = position === undefined ? {} : { position };
  const sentence: Sentence = { type: 'sentence', kind: 'unparsed', children: [leaf], ...place };
  return { type: 'note', children: [sentence], ...place };
}

function isLong({ children }: Head | Paragraph, most: number): boolean {
  return children.some((child) => 'value' in child && child.value.length > most);
}

function readSentences(text: NoteText): Span[] {
  const found: Span[] = [];
  let last: Cited | undefined;
  for (const index of text.sentences.keys()) {
    const sentence = readSentence(text, index, last);
    if (sentence === undefined) continue;
    found.push(sentence);
    last = cited(sentence.children) ?? last;
  }
  return found;
}

/** A head that is in italics as a whole is set as heads are: that says nothing of its words. */
function withoutSetting(reading: RepairedText): RepairedText {
  const { text, italics } = reading;
  const letters = (words: string) => words.replace(/[^\p{L}]/gu, '').length;
  const set = italics.reduce((sum, { start, end }) => sum + letters(text.slice(start, end)), 0);
  return set === letters(text) ? { ...reading, italics: [] } : reading;
}

/** Reads each node once: a paragraph may be asked whether it is a dateline, and then for its note. */
function readings(repairs: Repairs): Scene['reading'] {
  const known = new WeakMap<Head | Paragraph, Reading>();
  return (node) => {
    const before = known.get(node);
    if (before !== undefined) return before;
    const source = node.children.map((child) => ('value' in child ? child.value : '')).join('');
    // What markup says is said by its source: its signs are words.
    const footnotes = 'units' in node ? undefined : (node.footnotes ?? []);
    const more = defectsOfPages(node);
    const repaired = repairText(source, (printed) => repairs(printed, more), footnotes);
    const reading = node.type === 'head' ? withoutSetting(repaired) : repaired;
    const read = { reading, start: node.position?.start.offset ?? 0 };
    known.set(node, read);
    return read;
  };
}
