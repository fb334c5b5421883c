import type { Level, Location, Node, Printing } from '../../../tree.ts';
import { printed } from '../printed.ts';
import { childrenOf, holding, leavesOf, lengthOf } from './split.ts';
import { type Stretch, touched } from './stretch.ts';

/** What may stand between a location and a level that is added to it. */
const gap = /^[\s,:;.(]*$/u;

/**
 * The locations, or the printings, that a stretch belongs to: those that it touches, and one right before
 * or behind it.
 */
export function around(
  nodes: readonly Node[],
  stretch: Stretch,
  type: 'location' | 'printing',
): Stretch | undefined {
  const words = nodes.map(printed).join('');
  const beside = touched(nodes, { start: 0, end: words.length }).filter(
    ({ node, start, end }) =>
      node.type === type &&
      (start < stretch.end && stretch.start < end
        ? true
        : end <= stretch.start
          ? gap.test(words.slice(end, stretch.start))
          : gap.test(words.slice(stretch.end, start))),
  );
  if (beside.length === 0) return undefined;
  return {
    start: Math.min(stretch.start, ...beside.map(({ start }) => start)),
    end: Math.max(stretch.end, ...beside.map(({ end }) => end)),
  };
}

/** One printing of all that stands in a list of nodes: the first printing there, longer. */
export function onePrinting(nodes: readonly Node[]): Node[] {
  const first = nodes.find((node): node is Printing => node.type === 'printing');
  const children = nodes.flatMap((node) =>
    node.type === 'printing' ? childrenOf(node) : leavesOf([node]),
  );
  const start: Printing = first ?? { type: 'printing', extent: 'full', children: [] };
  return [holding(start, children)];
}

/** One location of all that stands in a list of nodes: the first location there, longer. */
export function oneLocation(nodes: readonly Node[], role: Location['role']): Node[] {
  const first = nodes.find((node): node is Location => node.type === 'location');
  const children = nodes.flatMap((node) =>
    node.type === 'location' ? childrenOf(node) : leavesOf([node]),
  );
  const start: Location = first ?? {
    type: 'location',
    role,
    levels: [],
    shelfmark: { collections: [], identifiers: [] },
    children: [],
  };
  return [holding(start, children)];
}

function meant(node: Node): string {
  if ('children' in node) return (node.children as Node[]).map(meant).join('');
  return node.type === 'defect' ? node.reading : node.value;
}

/**
 * The levels of a location as its nodes have them now. What the reader knew of a level that is still
 * there is kept: that a date goes on with the title before it.
 */
export function levelsOf({ children, levels }: Location): Level[] {
  const found: Level[] = levels.filter(({ supplied }) => supplied === true);
  let between = '';
  for (const child of children as Node[]) {
    const kind =
      child.type === 'identifier'
        ? child.scheme
        : child.type === 'repository' || child.type === 'collection'
          ? child.type
          : undefined;
    if (kind === undefined) {
      between = child.type === 'ibid' ? '' : between + printed(child);
      continue;
    }
    const value = meant(child).replace(/\s+/gu, ' ').trim();
    const before = levels.find((level) => level.kind === kind && level.value === value);
    found.push({
      kind,
      value,
      ...(before?.continues === true && !isApart(child) && { continues: true }),
      ...(between.includes(':') && { afterColon: true }),
    });
    between = '';
  }
  return found;
}

function isApart(node: Node): boolean {
  return node.type === 'collection' && node.apart === true;
}

/** Every location of a tree with its levels as its nodes have them, where a correction changed it. */
export function withLevels(node: Node, changed: (location: Location) => boolean): Node {
  if (!('children' in node)) return node;
  const children = (node.children as Node[]).map((child) => withLevels(child, changed));
  const isSame = children.every((child, index) => child === (node.children as Node[])[index]);
  const same = isSame ? node : ({ ...node, children } as Node);
  if (same.type !== 'location' || !changed(same)) return same;
  return { ...same, levels: levelsOf(same) };
}

export function isEmpty(nodes: readonly Node[]): boolean {
  return nodes.every((node) => lengthOf(node) === 0);
}
