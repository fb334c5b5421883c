import { matches } from '../../lexicon/matches.ts';
/** A pair of brackets or quotation marks, offsets of both signs. */
export interface Enclosure {
  open: number;
  close: number;
  sign: '(' | '[' | '“';
}

const closers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“' };

/**
 * Finds the matched pairs of a text. A sign without its partner encloses nothing, so that one
 * forgotten bracket does not swallow the rest of a note. Straight quotation marks are paired in turn.
 */
export function enclosures(text: string): Enclosure[] {
  const found: Enclosure[] = [];
  const open: { sign: Enclosure['sign']; at: number }[] = [];
  for (const { 0: character, index } of matches(text, /[()[\]“”"]/gu)) {
    const sign = character === '"' ? (lastIs(open, '“') ? '”' : '“') : character;
    if (sign === '(' || sign === '[' || sign === '“') {
      open.push({ sign, at: index });
      continue;
    }
    const partner = open.findLastIndex((other) => other.sign === closers[sign]);
    const start = open[partner];
    if (start === undefined) continue;
    open.length = partner;
    found.push({ open: start.at, close: index, sign: start.sign });
  }
  return found.sort((a, b) => a.open - b.open);
}

function lastIs(open: { sign: string }[], sign: string): boolean {
  return open.at(-1)?.sign === sign;
}

/** `[Source: … 2 pages not declassified.]` stands in brackets as a whole: they enclose sentences. */
export function isWholeNote(text: string, { sign, open }: Enclosure): boolean {
  return open === 0 && (sign === '[' || /^\( ?source\b/iu.test(text));
}

/** The innermost pairs that have an offset between their signs, outermost first. */
export function around(pairs: readonly Enclosure[], offset: number): Enclosure[] {
  return pairs.filter((pair) => pair.open < offset && offset <= pair.close);
}

/** Whether an offset stands in a quotation. */
export function isQuoted(pairs: readonly Enclosure[], offset: number): boolean {
  return around(pairs, offset + 1).some(({ sign }) => sign === '“');
}
