import type { Point } from 'unist';
import type { Footnote, Paragraph, Text } from '../../tree.ts';
import { findSigns } from '../signs.ts';

/** A stretch of a text, and where it begins. */
interface Piece {
  readonly text: Text;
  readonly start: number;
}

/** A text that is kept as it stands: its signs become italics and footnotes, every other character stays. */
function printed(value: string, footnotes: readonly Footnote[] = []): Piece[] {
  const { signs, italics, calls } = findSigns(value, new Set(footnotes.map(({ label }) => label)));
  const pieces: Piece[] = [];
  let start = 0;
  for (const sign of [...signs, { start: value.length, end: value.length }]) {
    const label = calls.find((each) => each.start === sign.start)?.label;
    const called = footnotes.filter((each) => each.label === label).map(withSigns);
    const isItalic = italics.some((each) => each.start <= start && sign.start <= each.end);
    if (sign.start > start || called.length > 0) {
      const text: Text = {
        type: 'text',
        value: value.slice(start, sign.start),
        ...(isItalic && { rend: 'italic' }),
        ...(called.length > 0 && { footnotes: called }),
      };
      pieces.push({ text, start });
    }
    start = sign.end;
  }
  return pieces;
}

/** A footnote with the italics that its signs say. */
export function withSigns({ label, children }: Footnote): Footnote {
  return {
    label,
    children: children.flatMap(({ value }) => printed(value).map(({ text }) => text)),
  };
}

/** A paragraph of a document with its italics and footnotes. */
export function printedParagraph(
  paragraph: Paragraph,
  point: (offset: number) => Point,
): Paragraph {
  const { footnotes, units, position, children, type } = paragraph;
  const [text] = children;
  // What markup says is said by its source.
  if (text === undefined || children.length !== 1 || units !== undefined) return paragraph;
  const pieces = printed(text.value, footnotes);
  if (pieces.length === 1 && footnotes === undefined && pieces[0]?.text.rend === undefined)
    return paragraph;
  const from = position?.start.offset ?? 0;
  return {
    type,
    ...(position && { position }),
    children: pieces.map(({ text: piece, start }) => ({
      ...piece,
      position: { start: point(from + start), end: point(from + start + piece.value.length) },
    })),
  };
}
