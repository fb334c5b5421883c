import type { Block } from '../segment/paragraphs.ts';
import { type Line, lineOf, linesOf, partOf } from './lines.ts';
import { type HeadLine, readLine, readPartly } from './line.ts';
import { readsAsReference } from './heads.ts';
import type { Cut } from './heads.ts';
import { readNote } from './note.ts';
import { type Terms, lengthAt, markingsOnly } from './terms.ts';
import { readTitle } from './title.ts';
import { unitsOf } from './units.ts';

/** What each line of a document is. */
export interface Parts {
  title?: Line | undefined;
  /** The note stands elsewhere: behind its opener, or at the foot. */
  hasNote: boolean;
  readonly notes: Line[];
  readonly lines: { readonly line: Line; readonly read: HeadLine }[];
  readonly rest: Line[];
  /** Lines of the head, or words in them, that no rule reads. */
  readonly unread: Line[];
  /** Paragraphs of the text that read as a source note too. */
  readonly second: Line[];
}

/** Sorts the lines of a document: title, lines of the head, note, text. */
export function partsOf(cut: Cut, terms: Terms): Parts {
  const [first, ...blocks] = cut.blocks;
  const found = footNotes(cut, terms);
  const last = found.at(-1);
  const hasNote = last !== undefined || blocks.some(({ value }) => terms.opener.test(value));
  const parts: Parts = { hasNote, notes: [], lines: [], rest: [], unread: [], second: [] };
  if (first === undefined) return parts;
  const ahead = (index: number) =>
    blocks.slice(index, index + 2).flatMap((block) => linesOf(block));
  let inHead = headBlock(behindNumber(first, cut, parts), ahead(0), parts, terms);
  for (const [index, block] of blocks.entries()) {
    const lines = linesOf(block);
    if (block === last || terms.opener.test(lines[0]?.text ?? '')) {
      parts.notes.push(whole(lines));
      inHead ||= block !== last;
    } else if (inHead) inHead = headBlock(lines, ahead(index + 1), parts, terms);
    else {
      parts.rest.push(whole(lines));
      if (found.includes(block) && isSecond(block, terms)) parts.second.push(whole(lines));
    }
  }
  return parts;
}

/** The lines of the first block behind what stands in the line of the number. */
function behindNumber(first: Block, { head }: Cut, parts: Parts): Line[] {
  const [line, ...lines] = linesOf(first, head.length);
  if (line === undefined) return lines;
  if (head.reference) parts.notes.push(line);
  else if (head.title) parts.title = line;
  else return [line, ...lines];
  return lines;
}

/** Several lines as one: what stands between them is white space. */
function whole(lines: readonly Line[]): Line {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) throw new TypeError('no lines');
  const start = first.block.start.offset ?? 0;
  const end = last.offset - start + last.source.length;
  return lineOf(first.block, first.block.value.slice(first.offset - start, end), first.offset);
}

/** Reads the lines of a block of the head; false where the text of the document begins with it. */
function headBlock(
  lines: readonly Line[],
  ahead: readonly Line[],
  parts: Parts,
  terms: Terms,
): boolean {
  for (const [index, line] of lines.entries()) {
    const next = [...lines.slice(index + 1), ...ahead].slice(0, 4);
    if (headLine(line, next, parts, terms)) continue;
    parts.rest.push(whole(lines.slice(index)));
    return false;
  }
  return true;
}

function headLine(line: Line, next: readonly Line[], parts: Parts, terms: Terms): boolean {
  if (/^(?:dodis\.ch\/\d+|diplo\.de\S*)$/u.test(line.text)) return parts.rest.push(line) > 0;
  if (bracketed(line, parts, terms)) return true;
  const read = readLine(line.text, terms);
  if (isReference(line, read, parts, terms)) return parts.notes.push(line) > 0;
  const isBefore = () => next.some(({ text }) => namesBoth(text, terms));
  if (
    read !== undefined &&
    (parts.title !== undefined || isNoTitle(read, line.text) || isBefore())
  ) {
    return parts.lines.push({ line, read }) > 0;
  }
  if (parts.title === undefined) {
    parts.title = line;
    return true;
  }
  if (isSecondTitle(line.text)) return parts.rest.push(line) > 0;
  return dated(line, next, parts, terms) || firstSentence(line, parts, terms);
}

/** Whether a line says when, or nothing of the kind, so that it is no title. */
function isNoTitle({ day, kind, place }: HeadLine, text: string): boolean {
  const words = place === undefined ? 0 : text.slice(place.start, place.end).split(' ').length;
  return words < 4 && (day !== undefined || kind === undefined);
}

/** Whether a line is a title that names who wrote to whom. */
function namesBoth(text: string, { languages, vocabulary }: Terms): boolean {
  const { sender, recipient } = readTitle(text, languages, vocabulary.convention.kinds);
  return sender !== undefined && recipient !== undefined;
}

// Head Quarters near the Falls, Sunday evening, July 4th 1775
// Handelsabteilung ¶ Bern, 2. Februar 1965
/** A line with words that no rule reads, in a head whose date is in it or in a line behind it. */
function dated(line: Line, next: readonly Line[], parts: Parts, terms: Terms): boolean {
  if (parts.lines.some(({ read }) => read.day !== undefined)) return false;
  const read = readPartly(line.text, terms);
  if (read !== undefined && (read.place ?? read.markings[0]) !== undefined) {
    parts.lines.push({ line, read });
    return parts.unread.push(line) > 0;
  }
  const isAside = line.text.length < longestAside && !/[.!?]$/u.test(line.text);
  if (!isAside || !next.some(({ text }) => readLine(text, terms)?.day !== undefined)) return false;
  parts.rest.push(line);
  return parts.unread.push(line) > 0;
}

const longestAside = 90;

/** A location under the head, where no note stands elsewhere. */
function isReference(
  line: Line,
  read: HeadLine | undefined,
  { hasNote, notes }: Parts,
  terms: Terms,
): boolean {
  const { places } = terms.vocabulary.convention.note;
  if (hasNote || notes.length > 0 || !places.includes('under-head')) return false;
  const { day, kind, markings = [] } = read ?? {};
  const says = day !== undefined || kind !== undefined || markings.length > 0;
  return !says && readsAsReference(line.text, terms);
}

// To Benjamin Harrison
function isSecondTitle(text: string): boolean {
  return (
    /^(?:To|From|An|À|Au) (?:the )?\p{Lu}[^.]{2,100}$/u.test(text) ||
    /^\[?(?:No\.|Nr\.|Nos?\.?) ?\d[\d/]*\]?$/u.test(text)
  );
}

// No. 9132 Telegraphic [UE 4290/1094/53]
//                      ^---------------^
/** A line that ends with a location in brackets. */
function bracketed(line: Line, parts: Parts, terms: Terms): boolean {
  if (!terms.vocabulary.convention.note.places.includes('brackets')) return false;
  const at = /\[[^\]]*\]$/u.exec(line.text)?.index;
  if (at === undefined || parts.notes.length > 0) return false;
  const reference = partOf(line, at);
  if (!readsAsReference(reference.text, terms)) return false;
  parts.notes.push(reference);
  const length = line.text.slice(0, at).trimEnd().length;
  if (length === 0) return true;
  const before = partOf(line, 0, length);
  const read = readLine(before.text, terms);
  if (read === undefined) {
    parts.rest.push(before);
    parts.unread.push(before);
  } else parts.lines.push({ line: before, read });
  return true;
}

// Strictly secret. I write to you on the old harbor …
// ^--------------^
/** The text begins; a marking may be its first sentence. */
function firstSentence(line: Line, parts: Parts, terms: Terms): boolean {
  const length = lengthAt(terms.marking, line.text, 0);
  const stop = length > 0 && line.text.startsWith('. ', length);
  const markings = stop ? markingsOnly(terms, line.text, 0, length) : undefined;
  if (markings === undefined || parts.lines.some(({ read }) => read.markings.length > 0))
    return false;
  parts.lines.push({ line: partOf(line, 0, length + 1), read: { markings, told: true } });
  parts.rest.push(partOf(line, length + 2));
  return true;
}

/** The blocks that read as a note, where it stands behind the text; the last is the note. */
function footNotes({ blocks, head }: Cut, terms: Terms): readonly Block[] {
  const { places } = terms.vocabulary.convention.note;
  const isOpened = (text: string) => terms.opener.test(text);
  if (head.reference || !places.includes('last')) return [];
  if (blocks.slice(1).some(({ value }) => isOpened(value) && !value.startsWith('['))) return [];
  return blocks.slice(1).filter(({ value }) => readsAsNote(value.replace(/\s+/gu, ' '), terms));
}

/** Whether a paragraph of the text holds the place of a copy: another note, or that of an enclosure. */
function isSecond({ value }: Block, terms: Terms): boolean {
  const words = value.replace(/\s+/gu, ' ');
  const { witnesses } = readNote(words, terms);
  return witnesses.some(({ chain }) => chain.known > 1 || chain.known === chain.levels.length);
}

function readsAsNote(words: string, terms: Terms): boolean {
  return terms.opener.test(words) || opensWithStatus(words, terms) || isLocated(words, terms);
}

/** `RC (DLC)`, `Copie. Secrétariat général, vol. 5` */
function opensWithStatus(words: string, terms: Terms): boolean {
  const length = lengthAt(terms.status, words, 0);
  const behind = words.slice(length);
  if (length === 0) return false;
  if (/^(?:[ ,:(]|\.$)/u.test(behind)) return true;
  return behind.startsWith('. ') && readsAsNote(behind.slice(2), terms);
}

/** The first unit is a location, or what stands in the brackets that open the note is one. */
function isLocated(words: string, terms: Terms): boolean {
  const lead = /^[\s[(]*/u.exec(words)?.[0].length ?? 0;
  const inner = /^[^()]*(?:\([^()]*\)[^()]*)*(?=\))/u.exec(words.slice(lead))?.[0];
  const [unit] = unitsOf(words, lead, words.length, terms.abbreviations);
  const closing = lead > 0 ? /[\s.;)\]]+$/u : /[\s.;]+$/u;
  const first = words.slice(lead, unit?.end).replace(closing, '');
  const all = [
    first,
    words.replace(/\.$/u, ''),
    ...(lead > 0 && inner !== undefined ? [inner] : []),
  ];
  return all.some((text) => readsAsReference(text, terms));
}
