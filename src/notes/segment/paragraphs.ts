import type { Point } from 'unist';
import { footnoteOpening } from '../signs.ts';

/** Lines with no empty line between them. */
export interface Block {
  /** As in the text, from the first character that is not white space to the last. */
  readonly value: string;
  readonly start: Point;
  readonly end: Point;
  /** How many empty lines stand before it; `Infinity` for the first. */
  readonly gap: number;
}

interface Line {
  readonly value: string;
  readonly number: number;
  readonly offset: number;
}

/** `31. Telegram From …`, `12a. …`, `11.Memorandum …` */
export const numberedHead = /^(?<number>\d{1,5}\p{L}?)\.(?:\s+(?=\S)|(?=\p{Lu}?\p{Ll}))/u;

const sourceLine = /^\s*(?:[\d¹²³*†‡]{1,3}\s?)?[*_]?[[(]?source\s?:/i;

function splitLines(text: string): Line[] {
  let offset = 0;
  return text.split('\n').map((value, index) => {
    const line = { value, number: index + 1, offset };
    offset += value.length + 1;
    return line;
  });
}

function isEmpty(line: Line | undefined): boolean {
  return line === undefined || line.value.trim() === '';
}

/**
 * Whether a line that follows another without an empty line begins a paragraph all the same:
 *
 *     31. Telegram From …
 *     Source: Kennedy Library, …      under a numbered head
 *     32. Letter From …               with "Source:" in the next line
 *     Source: Department of State, …
 *     [^1]: Not found.                a footnote
 */
function beginsBlock(line: Line, first: Line, next: Line | undefined): boolean {
  const isHead = ({ value }: Line) => numberedHead.test(value.trimStart());
  if (footnoteOpening.test(line.value)) return true;
  if (sourceLine.test(line.value)) return isHead(first);
  return isHead(line) && next !== undefined && sourceLine.test(next.value);
}

function point(line: Line, column: number): Point {
  return { line: line.number, column: column + 1, offset: line.offset + column };
}

function block(text: string, first: Line, last: Line, gap: number): Block {
  const start = point(first, first.value.length - first.value.trimStart().length);
  const end = point(last, last.value.trimEnd().length);
  return { value: text.slice(start.offset, end.offset), start, end, gap };
}

/** The paragraphs of a text in order; every character that is not white space is in one of them. */
export function paragraphs(text: string): Block[] {
  const lines = splitLines(text);
  const blocks: Block[] = [];
  let gap = Infinity;
  let first: Line | undefined;
  for (const [index, line] of lines.entries()) {
    if (isEmpty(line)) {
      gap += 1;
      continue;
    }
    first ??= line;
    const next = lines[index + 1];
    if (next === undefined || isEmpty(next) || beginsBlock(next, first, lines[index + 2])) {
      blocks.push(block(text, first, line, gap));
      first = undefined;
      gap = 0;
    }
  }
  return blocks;
}
