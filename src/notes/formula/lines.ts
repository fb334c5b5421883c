import type { Block } from '../segment/paragraphs.ts';

/** A line of a document, with the offset of its first character in the text. */
export interface Line {
  readonly text: string;
  readonly offset: number;
  readonly block: Block;
}

/** The lines of a block without the white space around them, from an offset in it on. */
export function linesOf(block: Block, from = 0): Line[] {
  const lines: Line[] = [];
  let offset = (block.start.offset ?? 0) + from;
  for (const text of block.value.slice(from).split('\n')) {
    const lead = /^\s*/u.exec(text)?.[0].length ?? 0;
    const words = text.trim();
    if (words !== '') lines.push({ text: words, offset: offset + lead, block });
    offset += text.length + 1;
  }
  return lines;
}
