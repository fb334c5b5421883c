import type { Position } from 'unist';
import type { Leaf, Node } from '../../tree.ts';
import { type Ground, printed } from '../corrections/printed.ts';

/** Some printed words of a head or a note. */
export interface Words {
  readonly part: 'head' | 'note';
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** The words of a head or a note that stand in a stretch of the file. */
export function wordsAt(
  grounds: readonly Ground[],
  { start, end }: Position,
  text: string,
): Words | undefined {
  const [from, to] = [start.offset ?? 0, end.offset ?? 0];
  const ground = grounds.find(({ node: { position } }) => {
    const [first, last] = [position?.start.offset, position?.end.offset];
    return first !== undefined && last !== undefined && first <= from && from < last;
  });
  if (ground === undefined) return undefined;
  const inside = (offset: number) => printedOffset(ground, offset, text);
  return { part: ground.part, start: inside(from), end: inside(to) };
}

/** An offset of the file as an offset of the printed words; white space that was made one counts as one. */
function printedOffset({ node }: Ground, offset: number, text: string): number {
  let at = 0;
  for (const leaf of leaves(node)) {
    const [start, end] = [leaf.position?.start.offset ?? 0, leaf.position?.end.offset ?? 0];
    if (offset < end) return at + collapsedLength(text.slice(start, Math.max(start, offset)));
    at += leaf.value.length;
  }
  return at;
}

function collapsedLength(source: string): number {
  return source.replace(/\s+/gu, ' ').length;
}

function leaves(node: Node): Leaf[] {
  return 'children' in node ? (node.children as Node[]).flatMap(leaves) : [node];
}

/** The printed words of a stretch. */
export function wordsOf({ node }: Ground, { start, end }: Words): string {
  return printed(node).slice(start, end);
}
