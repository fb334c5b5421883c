import type { Point } from 'unist';
import type { Footnote, Leaf, Paragraph, Text } from '../../tree.ts';
import { findSigns } from '../signs.ts';

/** A stretch of a text, and where it begins. */
interface Piece {
  readonly text: Text;
  readonly start: number;
}

interface LeafPiece {
  readonly leaf: Leaf;
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

// the Depart-      He sent
// ment of State    32 Harbour Letters
//                  the ships.
const lineEnd = String.raw`\p{L}+(?:-[^\S\n]*\n\s*(?=\p{Ll})|\u00ad\s*)\p{L}+`;

/** The same with what printed pages leave in it, as defects beside what is meant. */
function withoutPages({ text, start }: Piece, runningHeads: readonly string[]): LeafPiece[] {
  const heads = runningHeads.map((head) =>
    head.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s+`),
  );
  const page =
    heads.length === 0 ? [] : [String.raw`\s*(?<=\s|^)(?:${heads.join('|')})(?=\s|$)\s*`];
  const pieces: LeafPiece[] = [];
  let at = 0;
  const keep = (to: number) => {
    if (to > at)
      pieces.push({ leaf: { ...text, value: text.value.slice(at, to) }, start: start + at });
  };
  for (const { 0: value, index } of text.value.matchAll(
    new RegExp([...page, lineEnd].join('|'), 'gu'),
  )) {
    keep(index);
    const cut = /^(\p{L}+)[-\u00ad]\s*(\p{L}+)$/u.exec(value);
    const isInside = index > 0 && index + value.length < text.value.length;
    const reading = cut === null ? (isInside ? ' ' : '') : `${cut[1] ?? ''}${cut[2] ?? ''}`;
    const isHead = cut === null;
    const leaf: Leaf = { type: 'defect', value, reading, certainty: isHead ? 'high' : 'medium' };
    pieces.push({ leaf, start: start + index });
    at = index + value.length;
  }
  keep(text.value.length);
  return at === 0 ? [{ leaf: text, start }] : pieces;
}

/** A paragraph of a document with its italics and footnotes, and with defects where pages were cut. */
export function printedParagraph(
  paragraph: Paragraph,
  point: (offset: number) => Point,
): Paragraph {
  const { footnotes, runningHeads = [], units, position, children, type } = paragraph;
  const [text] = children;
  // What markup says is said by its source.
  if (text === undefined || children.length !== 1 || units !== undefined) return paragraph;
  const pieces = printed(text.value, footnotes).flatMap((piece) =>
    withoutPages(piece, runningHeads),
  );
  if (pieces.length === 1 && footnotes === undefined && pieces[0]?.leaf.rend === undefined)
    return paragraph;
  const from = position?.start.offset ?? 0;
  return {
    type,
    ...(position && { position }),
    children: pieces.map(({ leaf, start }) => ({
      ...leaf,
      position: { start: point(from + start), end: point(from + start + leaf.value.length) },
    })),
  };
}
