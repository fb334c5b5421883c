import type { Edition, Entry, Head, Leaf, Node, Note, Paragraph } from '../nodes.ts';

type FieldsOf<N> = N extends Node ? Omit<N, 'children' | 'position' | 'data'> : never;

/** The type and fields of a node that is read from a stretch of text. */
export type Fields = FieldsOf<Exclude<Node, Edition | Entry | Head | Leaf | Note | Paragraph>>;

/** A node before its leaves are set: what it is, and where it stands in the reading. */
export interface Draft<F extends Fields = Fields> {
  start: number;
  /** Exclusive. */
  end: number;
  node: F;
  children: Draft[];
}

export function draft<const F extends Fields>(
  node: F,
  start: number,
  end: number,
  children: Draft[] = [],
): Draft<F> {
  return { node, start, end, children };
}

export function isDraftOf<T extends Fields['type']>(
  type: T,
  found: Draft,
): found is Draft<Extract<Fields, { type: T }>> {
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
