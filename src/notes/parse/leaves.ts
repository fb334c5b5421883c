import type { Point, Position } from 'unist';
import type { Leaf, Node, Phrase } from '../../tree.ts';
import type { Span } from './span.ts';
import { firstEndingFrom } from './binary-search.ts';
import { withSigns } from './printed-text.ts';
import type { AppliedRepair, RepairedText } from './repaired-text.ts';

/** Where a stretch of the reading stands in the file. */
export type Locate = (start: number, end: number) => Position;

/** Makes the function that finds places of a reading in the file that its source was cut from. */
export function locator(
  reading: RepairedText,
  sourceStart: number,
  point: (offset: number) => Point,
): Locate {
  const known = new Map<number, Point>();
  const at = (offset: number): Point => {
    const found = known.get(offset) ?? point(sourceStart + offset);
    known.set(offset, found);
    return found;
  };
  const printed = (offset: number) => reading.printedOffset(offset);
  return (start, end) => ({
    start: at(reading.sourceOffset(printed(start))),
    end: at(reading.sourceEnd(printed(end))),
  });
}

/**
 * Turns drafts into nodes: gaps between them become leaves, so that no character is lost.
 *
 * @param drafts disjoint, in order, within `start` and `end` (offsets of the reading)
 */
export function setLeaves(
  reading: RepairedText,
  locate: Locate,
  drafts: readonly Span[],
  start: number,
  end: number,
): (Phrase | Leaf)[] {
  const nodes: Node[] = [];
  let at = start;
  for (const found of drafts) {
    const from = Math.max(snap(reading, found.start), at);
    const to = Math.min(snap(reading, found.end), end);
    if (to < from || (to === from && found.end > found.start)) continue;
    nodes.push(...leaves(reading, locate, at, from));
    nodes.push({
      ...found.node,
      children: setLeaves(reading, locate, found.children, from, to),
      position: locate(from, to),
    } as Node);
    at = to;
  }
  nodes.push(...leaves(reading, locate, at, end));
  return nodes as (Phrase | Leaf)[];
}

/** A border inside a repaired stretch moves behind it: `marking.` + ` ` stay together. */
export function snap(reading: RepairedText, offset: number): number {
  const place = reading.repairs[firstMended(reading, offset + 1)];
  return place !== undefined && place.readingStart < offset ? place.readingEnd : offset;
}

function firstMended({ repairs: mended }: RepairedText, offset: number): number {
  return firstEndingFrom(mended, offset, ({ readingEnd }) => readingEnd);
}

function leaves(reading: RepairedText, locate: Locate, start: number, end: number): Leaf[] {
  const found: Leaf[] = [];
  let at = start;
  const text = (to: number) => {
    found.push(...pieces(reading, locate, at, to));
  };
  for (let index = firstMended(reading, start); ; index += 1) {
    const place = reading.repairs[index];
    if (place === undefined || place.readingEnd > end) break;
    if (place.readingStart < at) continue;
    const next = reading.repairs[index + 1];
    const word = wholeWord(reading, place, at, Math.min(end, next?.readingStart ?? end));
    text(word.start);
    found.push({
      type: 'defect',
      value:
        reading.text.slice(word.start, place.readingStart) +
        reading.printed.slice(place.start, place.end) +
        reading.text.slice(place.readingEnd, word.end),
      reading: reading.text.slice(word.start, word.end),
      certainty: place.certainty,
      ...setting(reading, word.start, word.end),
      position: locate(word.start, word.end),
    });
    at = word.end;
  }
  text(end);
  return found;
}

/** Widens a repair to the words it touches, so that `States:John` is shown and not a bare colon. */
function wholeWord(reading: RepairedText, place: AppliedRepair, from: number, to: number) {
  let { readingStart: start, readingEnd: end } = place;
  while (start > from && /[\p{L}\p{N}]/u.test(reading.text.charAt(start - 1))) start--;
  while (end < to && /[\p{L}\p{N}]/u.test(reading.text.charAt(end))) end++;
  return { start, end };
}

/** A stretch without repairs, cut where its setting changes and where footnotes are called. */
function pieces(reading: RepairedText, locate: Locate, start: number, end: number): Leaf[] {
  if (end <= start) return [];
  const { italics, calls } = reading;
  const cuts = [...italics.flatMap((each) => [each.start, each.end]), ...calls.map(({ at }) => at)];
  const borders = [...new Set(cuts.filter((cut) => cut > start && cut < end))].sort(
    (a, b) => a - b,
  );
  return [...borders, end].map((to, index) => {
    const from = borders[index - 1] ?? start;
    return {
      type: 'text',
      value: reading.text.slice(from, to),
      ...setting(reading, from, to),
      position: locate(from, to),
    };
  });
}

/** How a stretch is set, and the footnotes that are called at its end or in it. */
function setting({ italics, calls }: RepairedText, start: number, end: number) {
  if (italics.length === 0 && calls.length === 0) return {};
  const footnotes = calls.filter(({ at }) => start < at && at <= end);
  const rend: Pick<Leaf, 'rend'> = italics.some((each) => each.start <= start && end <= each.end)
    ? { rend: 'italic' }
    : {};
  return footnotes.length === 0
    ? rend
    : { ...rend, footnotes: footnotes.map(({ footnote }) => withSigns(footnote)) };
}
