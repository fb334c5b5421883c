import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import { report } from '../../messages/index.ts';
import type { Edition, Entry, Head, Paragraph } from '../../tree.ts';
import { type Numbered, compareNumbers, findHeads } from './heads.ts';
import { readsAsHead, saysSource } from './openings.ts';
import { type Called, withFootnotes } from './footnotes.ts';
import { withoutItalics } from '../signs.ts';
import { paragraphs } from './paragraphs.ts';
import { hyphensAtLineEnds, runningHeads, withoutPages } from './printed-pages.ts';

const longestTitle = 300;

/** What was read so far. */
interface Reading {
  readonly file: VFile;
  readonly edition: Edition;
  /** Where each id was first given; in lower case, since `d12A` and `d12a` are one file on many disks. */
  readonly names: Map<string, { readonly line: number; count: number }>;
  /** The number of the last numbered head. */
  number: string | undefined;
  entry: Entry | undefined;
  /** Whether a paragraph of that entry says that it is a source note. */
  hasNote: boolean;
}

function position(start: Point, end: Point): Position {
  return { start, end };
}

function paragraph({ value, start, end, footnotes, runningHeads }: Called): Paragraph {
  return {
    type: 'paragraph',
    ...(footnotes && { footnotes }),
    ...(runningHeads && { runningHeads }),
    position: position(start, end),
    children: [{ type: 'text', value, position: position(start, end) }],
  };
}

function head({ end, footnotes, runningHeads }: Called, value: string, start: Point): Head {
  return {
    type: 'head',
    ...(footnotes && { footnotes }),
    ...(runningHeads && { runningHeads }),
    position: position(start, end),
    children: [{ type: 'text', value, position: position(start, end) }],
  };
}

/** The point `length` characters into a block. */
function advance({ value, start }: Called, length: number): Point {
  const lines = value.slice(0, length).split('\n');
  const column = (lines.at(-1) ?? '').length + (lines.length === 1 ? start.column : 1);
  return { line: start.line + lines.length - 1, column, offset: (start.offset ?? 0) + length };
}

function appendParagraph(reading: Reading, entry: Entry, block: Called): void {
  append(entry, paragraph(block));
  reading.hasNote ||= isNote(block.value);
}

function append(entry: Entry, child: Head | Paragraph): void {
  entry.children.push(child);
  if (entry.position && child.position) entry.position.end = child.position.end;
}

function openEntry(reading: Reading, number: string, start: Point): Entry {
  const name = number === '' ? 'unnumbered' : `d${number}`;
  const known = reading.names.get(name.toLowerCase()) ?? { line: start.line, count: 0 };
  known.count += 1;
  reading.names.set(name.toLowerCase(), known);
  const id = number !== '' && known.count === 1 ? name : `${name}-${known.count}`;
  const entry: Entry = {
    type: 'entry',
    number,
    id,
    position: position(start, start),
    children: [],
  };
  reading.edition.children.push(entry);
  reading.entry = entry;
  reading.hasNote = false;
  return entry;
}

function reportNumber(
  { file, names, number: previous }: Reading,
  entry: Entry,
  start: Point,
): void {
  const { number, id } = entry;
  const first = names.get(`d${number}`.toLowerCase());
  if (first && first.count > 1) {
    report(file, 'number-repeated', start, { number, id, line: first.line });
  } else if (previous !== undefined && compareNumbers(number, previous) < 0) {
    report(file, 'number-out-of-order', start, { number, previous });
  } else if (previous !== undefined && parseInt(number) > parseInt(previous) + 1) {
    const missing = parseInt(number) - parseInt(previous) - 1;
    report(file, 'number-gap', start, { number, previous, missing });
  }
}

// 31. Telegram From the Department of State …
// ^
function readHead(reading: Reading, block: Called, { number, length }: Numbered): void {
  const entry = openEntry(reading, number, block.start);
  append(entry, head(block, block.value.slice(length), advance(block, length)));
  reportNumber(reading, entry, block.start);
  reading.number = number;
}

// Telegram From the Department of State …
// ^ before a source note, in a document that has its note already
function readUnnumberedHead(reading: Reading, block: Called): void {
  const entry = openEntry(reading, '', block.start);
  append(entry, head(block, block.value, block.start));
  report(reading.file, 'head-without-number', block.start, { id: entry.id });
}

// Source: Kennedy Library, …
// ^ in a document that has its note already, or in none
function readStrayNote(reading: Reading, block: Called): void {
  const entry = openEntry(reading, '', block.start);
  appendParagraph(reading, entry, block);
  report(reading.file, 'note-without-head', block.start, { id: entry.id });
}

function isNote(value: string | undefined): boolean {
  return value !== undefined && saysSource(value);
}

function readBeforeHeads(reading: Reading, block: Called): void {
  const { file, edition } = reading;
  if (block.gap === Infinity && block.value.length <= longestTitle) {
    edition.title = withoutItalics(block.value).replace(/\s+/g, ' ');
    return;
  }
  const entry = openEntry(reading, '', block.start);
  appendParagraph(reading, entry, block);
  report(file, 'text-before-first-head', block.start, { id: entry.id });
}

function readText(reading: Reading, entry: Entry, block: Called, numbered: Numbered | undefined) {
  appendParagraph(reading, entry, block);
  if (numbered?.doubtful) {
    const { number } = numbered;
    report(reading.file, 'number-in-text', block.start, { number, id: entry.id });
  }
}

function readBlock(
  reading: Reading,
  block: Called,
  next: Called | undefined,
  numbered: Numbered | undefined,
): void {
  const { entry, edition } = reading;
  const complete = entry ? reading.hasNote : edition.title !== undefined;
  if (numbered?.isHead) readHead(reading, block, numbered);
  else if (isNote(block.value) && (complete || !entry)) readStrayNote(reading, block);
  else if (complete && isNote(next?.value) && readsAsHead(block.value)) {
    readUnnumberedHead(reading, block);
  } else if (entry) readText(reading, entry, block, numbered);
  else readBeforeHeads(reading, block);
}

/** Hyphens at a few ends of lines are as common in what is typed. */
const fewHyphens = 3;

/** What was copied out of printed pages, a PDF mostly, is said once. */
function reportPages(file: VFile, heads: ReadonlySet<string>): void {
  const hyphens = hyphensAtLineEnds(String(file));
  if (heads.size === 0 && hyphens < fewHyphens) return;
  const line = String(file)
    .split('\n')
    .findIndex((each) => heads.has(each.trim().replace(/\s+/gu, ' ')));
  const place = { line: Math.max(line, 0) + 1, column: 1 };
  report(file, 'text-of-printed-pages', place, { heads: heads.size, hyphens });
}

/**
 * Cuts the text of an edition into its title and its documents.
 *
 * @param file the text, with LF line ends: a title line, then numbered heads, each with its source
 *   note and other paragraphs after it; what is out of place is reported in it
 * @returns a tree of entries, each with an unread head and its paragraphs, the note among them; every
 *   character of the text that is not white space is in it, or in the title or a number
 */
export function segment(file: VFile): Edition {
  const text = String(file);
  const heads = runningHeads(text);
  const blocks = withFootnotes(withoutPages(paragraphs(text), heads, text), file);
  reportPages(file, heads);
  const end = blocks.at(-1)?.end ?? { line: 1, column: 1, offset: 0 };
  const edition: Edition = {
    type: 'edition',
    position: position({ line: 1, column: 1, offset: 0 }, end),
    children: [],
  };
  const reading: Reading = {
    file,
    edition,
    names: new Map(),
    number: undefined,
    entry: undefined,
    hasNote: false,
  };
  const numbered = findHeads(blocks);
  for (const [index, block] of blocks.entries()) {
    readBlock(reading, block, blocks[index + 1], numbered.get(block));
  }
  if (edition.title === undefined) {
    report(file, 'title-missing', blocks[0]?.start ?? edition.position?.start, {});
  }
  if (edition.children.length === 0) {
    report(file, 'documents-missing', end, {});
  }
  return edition;
}
