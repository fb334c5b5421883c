/** A part of a text, and what stands in its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A text with parts of it replaced and everything else to the letter.
 *
 * @param splices in any order; they do not overlap
 * @throws RangeError where two of them do
 */
export function spliced(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, text: replacement } of splices.toSorted((a, b) => a.start - b.start)) {
    if (start < from) throw new RangeError(`two replacements overlap at ${start}`);
    parts.push(text.slice(from, start), replacement);
    from = end;
  }
  return parts.join('') + text.slice(from);
}
