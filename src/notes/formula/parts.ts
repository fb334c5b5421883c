import type { Block } from '../segment/paragraphs.ts';
import { type Line, linesOf } from './lines.ts';
import { type HeadLine, readLine } from './line.ts';
import { readsAsReference } from './heads.ts';
import type { Cut } from './heads.ts';
import { type Terms, lengthAt, markingsOnly } from './terms.ts';

/** What each line of a document is. */
export interface Parts {
  title?: Line | undefined;
  /** The note stands elsewhere: behind its opener, or at the foot. */
  hasNote: boolean;
  readonly notes: Line[];
  readonly lines: { readonly line: Line; readonly read: HeadLine }[];
  readonly rest: Line[];
}

/** Sorts the lines of a document: title, lines of the head, note, text. */
export function partsOf(cut: Cut, terms: Terms): Parts {
  const [first, ...blocks] = cut.blocks;
  const last = foot(cut, terms);
  const hasNote = last !== undefined || blocks.some(({ value }) => terms.opener.test(value));
  const parts: Parts = { hasNote, notes: [], lines: [], rest: [] };
  if (first === undefined) return parts;
  let inHead = headBlock(behindNumber(first, cut, parts), parts, terms);
  for (const block of blocks) {
    const lines = linesOf(block);
    if (block === last || terms.opener.test(lines[0]?.text ?? '')) {
      parts.notes.push(whole(lines));
      inHead ||= block !== last;
    } else if (inHead) inHead = headBlock(lines, parts, terms);
    else parts.rest.push(whole(lines));
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
  const text = first.block.value.slice(
    first.offset - start,
    last.offset - start + last.text.length,
  );
  return { ...first, text };
}

/** Reads the lines of a block of the head; false where the text of the document begins with it. */
function headBlock(lines: readonly Line[], parts: Parts, terms: Terms): boolean {
  for (const [index, line] of lines.entries()) {
    if (headLine(line, parts, terms)) continue;
    parts.rest.push(whole(lines.slice(index)));
    return false;
  }
  return true;
}

function headLine(line: Line, parts: Parts, terms: Terms): boolean {
  if (/^(?:dodis\.ch\/\d+|diplo\.de\S*)$/u.test(line.text)) return parts.rest.push(line) > 0;
  if (bracketed(line, parts, terms)) return true;
  const read = readLine(line.text, terms);
  if (isReference(line, read, parts, terms)) return parts.notes.push(line) > 0;
  if (read !== undefined && (parts.title !== undefined || told(read))) {
    return parts.lines.push({ line, read }) > 0;
  }
  if (parts.title === undefined) {
    parts.title = line;
    return true;
  }
  if (isSecondTitle(line.text)) return parts.rest.push(line) > 0;
  return firstSentence(line, parts, terms);
}

/** Whether a line says when, or nothing of the kind, so that it is no title. */
function told({ day, kind }: HeadLine): boolean {
  return day !== undefined || kind === undefined;
}

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
  const reference = { ...line, text: line.text.slice(at), offset: line.offset + at };
  if (!readsAsReference(reference.text, terms)) return false;
  parts.notes.push(reference);
  const text = line.text.slice(0, at).trimEnd();
  if (text === '') return true;
  const read = readLine(text, terms);
  if (read === undefined) parts.rest.push({ ...line, text });
  else parts.lines.push({ line: { ...line, text }, read });
  return true;
}

// Strictly secret. I report about the frame of mind …
// ^--------------^
/** The text begins; a marking may be its first sentence. */
function firstSentence(line: Line, parts: Parts, terms: Terms): boolean {
  const length = lengthAt(terms.marking, line.text, 0);
  const stop = length > 0 && line.text.startsWith('. ', length);
  const markings = stop ? markingsOnly(terms, line.text, 0, length) : undefined;
  if (markings === undefined || parts.lines.some(({ read }) => read.markings.length > 0))
    return false;
  parts.lines.push({ line: { ...line, text: line.text.slice(0, length + 1) }, read: { markings } });
  parts.rest.push({ ...line, text: line.text.slice(length + 2), offset: line.offset + length + 2 });
  return true;
}

/** The block that holds the note, where it stands behind the text: the last that reads as one. */
function foot({ blocks, head }: Cut, terms: Terms) {
  const { places } = terms.vocabulary.convention.note;
  const isOpened = (text: string) => terms.opener.test(text);
  if (head.reference || !places.includes('last')) return undefined;
  if (blocks.slice(1).some(({ value }) => isOpened(value) && !value.startsWith('[')))
    return undefined;
  return blocks.slice(1).findLast(({ value }) => {
    const words = value.replace(/\s+/gu, ' ');
    if (isOpened(words)) return true;
    const status = lengthAt(terms.status, words, 0);
    if (status > 0 && /^(?:[ ,:(]|\.$)/u.test(words.slice(status))) return true;
    return (
      readsAsReference((/^[^.;]*(?:\.(?! )[^.;]*)*/u.exec(words)?.[0] ?? '').trim(), terms) ||
      readsAsReference(words.replace(/\.$/u, ''), terms)
    );
  });
}
