import type { Head, Node, Note } from '../../../tree.ts';
import type { Place } from '../anchor.ts';
import type { Correction } from '../correction.ts';
import { claims } from '../vocabulary.ts';
import { childrenOf, lengthOf } from './split.ts';

/** Where a rule for all notes holds: only inside what was read already. */
const within: Readonly<Partial<Record<string, readonly Node['type'][]>>> = {
  repository: ['location'],
  collection: ['location'],
  identifier: ['location'],
  ibid: ['location'],
  location: ['location'],
  marking: ['marking'],
  agent: ['agency'],
  repeated: ['delivery'],
  copied: ['delivery'],
  printing: ['printing'],
  author: ['printing', 'reference'],
  title: ['printing', 'reference'],
  edition: ['printing', 'reference'],
  volume: ['printing', 'reference'],
  page: ['printing', 'reference'],
};

/**
 * Whether a place is one that a correction can hold for: a sender stands in a head. What holds for all
 * notes changes how words are read, and reads no words in which nothing was read: `PL 480 General` in a
 * sentence of a remark is no location.
 */
export function isFit(node: Head | Note, { start, end }: Place, correction: Correction): boolean {
  const { is, where, words } = correction;
  if (is === 'page' && !/\d/u.test(words)) return false;
  const part = is === undefined ? 'either' : claims[is].part;
  if (part !== 'either' && part !== node.type) return false;
  if (is === 'place' && node.type === 'head') return true;
  const needed = is === undefined ? undefined : within[is];
  if (where !== 'everywhere' || needed === undefined) return true;
  return touches(childrenOf(node), start, end, needed);
}

function touches(
  nodes: readonly Node[],
  start: number,
  end: number,
  types: readonly Node['type'][],
): boolean {
  let at = 0;
  return nodes.some((node) => {
    const from = at;
    at += lengthOf(node);
    if (at <= start || from >= end) return false;
    return types.includes(node.type) || touches(childrenOf(node), start - from, end - from, types);
  });
}
