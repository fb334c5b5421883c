import {
  type Branch,
  type Mark,
  type Strand,
  isBranch,
  isOpen,
  letters,
  mayBeHeld,
  span,
} from './content.ts';

/** Markup of a note, over the letters from `start` to `end`. */
export interface Thread {
  readonly start: number;
  readonly end: number;
  /** An element that holds letters, without its children, or a mark between two letters. */
  readonly element: Omit<Branch, 'children'> | Mark;
}

type Element = Omit<Branch, 'children'>;

/** Where in a text its letter of that number stands. */
function indexOfLetter(text: string, number: number): number {
  let seen = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (/\s/.test(text.charAt(index))) continue;
    if (seen === number) return index;
    seen += 1;
  }
  return text.length;
}

/** The text up to a letter, and from it on; white space between the two stays outside an element. */
function cutText(text: string, at: number, isStart: boolean): [string, string] {
  const index = isStart ? indexOfLetter(text, at) : indexOfLetter(text, at - 1) + 1;
  return [text.slice(0, index), text.slice(index)];
}

/**
 * Strands before and after a place.
 *
 * @param isStart whether an element begins there; else one ends there
 * @returns `undefined` where the place is inside an element
 */
function cut(
  strands: readonly Strand[],
  at: number,
  isStart: boolean,
): [Strand[], Strand[]] | undefined {
  let offset = 0;
  for (const [index, strand] of strands.entries()) {
    const end = offset + span(strand);
    const isHere = isStart ? at <= offset && (end > offset || at < offset) : at <= offset;
    if (isHere) return [strands.slice(0, index), strands.slice(index)];
    if (at < end) {
      if (typeof strand !== 'string') return undefined;
      const [before, after] = cutText(strand, at - offset, isStart);
      return [
        [...strands.slice(0, index), before],
        [after, ...strands.slice(index + 1)],
      ];
    }
    offset = end;
  }
  return [[...strands], []];
}

function merged(branch: Branch, { attributes }: Element): Branch {
  return { ...branch, attributes: new Map([...attributes, ...branch.attributes]) };
}

function isMark(element: Thread['element']): element is Mark {
  return 'markup' in element;
}

/** The child that holds a thread whole: for a mark one that has letters on both sides of it. */
function holder(strands: readonly Strand[], { start, end }: Thread) {
  let from = 0;
  for (const [index, strand] of strands.entries()) {
    const to = from + span(strand);
    const isInside = start === end ? from < start && end < to : from <= start && end <= to;
    if (isInside && isBranch(strand)) return { index, strand, from, to };
    from = to;
  }
  return undefined;
}

function replaced(strands: readonly Strand[], index: number, strand: Strand): Strand[] {
  return strands.map((child, at) => (at === index ? strand : child));
}

/** Sets a thread around or between the children that it spans. */
function around(strands: readonly Strand[], { start, end, element }: Thread): Strand[] | undefined {
  // A mark stays with the word before it: it may be the number of a note.
  const [before, rest] = cut(strands, start, !isMark(element)) ?? [];
  if (before === undefined || rest === undefined) return undefined;
  if (isMark(element)) return [...before, element, ...rest];
  const [inside, after] = cut(rest, end - start, false) ?? [];
  if (inside === undefined || after === undefined || !mayBeHeld(inside)) return undefined;
  return [...before, { ...element, children: inside }, ...after];
}

/**
 * Sets markup of a note into other markup of the same letters. What covers the same letters as an
 * element of that name becomes one with it; what would cross an element cannot be set.
 *
 * @returns the strands with the thread in them, `undefined` where it crosses
 */
export function weave(strands: readonly Strand[], thread: Thread): Strand[] | undefined {
  const { start, end, element } = thread;
  const inside = holder(strands, thread);
  if (inside === undefined) return around(strands, thread);
  const { index, strand, from, to } = inside;
  const isWhole = from === start && to === end;
  if (isWhole && !isMark(element) && strand.name === element.name) {
    return replaced(strands, index, merged(strand, element));
  }
  if (!isOpen(strand)) {
    if (isMark(element)) return around(strands, { ...thread, start: to, end: to });
    return isWhole ? around(strands, thread) : undefined;
  }
  const shifted = { ...thread, start: start - from, end: end - from };
  const children = weave(strand.children, shifted);
  return children && replaced(strands, index, { ...strand, children });
}

/** The letters of strands, as they are printed. */
export function printedLetters(strands: readonly Strand[]): string {
  return strands
    .map((strand) => {
      if (typeof strand === 'string') return letters(strand);
      return isBranch(strand) && strand.name !== 'corr' ? printedLetters(strand.children) : '';
    })
    .join('');
}
