import type { Edition, Entry, Head, Leaf, Node, Note, Paragraph } from '../../tree.ts';

type FieldsOf<N> = N extends Node ? Omit<N, 'children' | 'position' | 'data'> : never;

/** The type and fields of a node that is read from a stretch of text. */
export type Fields = FieldsOf<Exclude<Node, Edition | Entry | Head | Leaf | Note | Paragraph>>;

/** A node before its leaves are set: what it is, and where it stands in the reading. */
export interface Span<F extends Fields = Fields> {
  start: number;
  /** Exclusive. */
  end: number;
  node: F;
  children: Span[];
}

export function span<const F extends Fields>(
  node: F,
  start: number,
  end: number,
  children: Span[] = [],
): Span<F> {
  return { node, start, end, children };
}

export function isSpanOf<T extends Fields['type']>(
  type: T,
  found: Span,
): found is Span<Extract<Fields, { type: T }>> {
  return found.node.type === type;
}

/** Whether two stretches share a character. */
export function overlaps(a: { start: number; end: number }, b: { start: number; end: number }) {
  return a.start < b.end && b.start < a.end;
}

/** Whether the first stretch holds the second. */
export function holds(a: { start: number; end: number }, b: { start: number; end: number }) {
  return a.start <= b.start && b.end <= a.end;
}
