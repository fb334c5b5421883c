import { collapse } from '../parse/repaired-text.ts';
import type { Block } from '../segment/paragraphs.ts';

/** A line of a document, or several that are read as one. */
export interface Line {
  /** Its words, with single spaces between them: what is read. */
  readonly text: string;
  /** The same as it stands in the text. */
  readonly source: string;
  /** Where it begins in the text. */
  readonly offset: number;
  readonly block: Block;
}

export function lineOf(block: Block, source: string, offset: number): Line {
  return { text: collapse(source).text, source, offset, block };
}

/** The words of a line between two offsets in what is read of it. */
export function partOf(line: Line, start: number, end = line.text.length): Line {
  const { offsets } = collapse(line.source);
  const from = offsets[start] ?? line.source.length;
  const to = end >= line.text.length ? line.source.length : (offsets[end - 1] ?? -1) + 1;
  return lineOf(line.block, line.source.slice(from, to), line.offset + from);
}

/** The lines of a block without the white space around them, from an offset in it on. */
export function linesOf(block: Block, from = 0): Line[] {
  const lines: Line[] = [];
  let offset = (block.start.offset ?? 0) + from;
  for (const text of block.value.slice(from).split('\n')) {
    const lead = /^\s*/u.exec(text)?.[0].length ?? 0;
    const words = text.trim();
    if (words !== '') lines.push(lineOf(block, words, offset + lead));
    offset += text.length + 1;
  }
  return lines;
}
