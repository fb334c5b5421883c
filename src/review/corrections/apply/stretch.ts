import type { Leaf, Node } from '../../../tree.ts';
import { printed } from '../printed.ts';
import { type PointIn, childrenOf, cut, holding, leavesOf, lengthOf, trimmed } from './split.ts';

/** Some printed words of a list of nodes, by their offsets in it. */
export interface Stretch {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** White space alone parts nothing: `Wynn (HB)` */
const parting = /[^\s]/u;

type Inner = Exclude<Node, Leaf>;

/** What stands between two names, two levels, two markings. */
const separators = {
  before: /^(?:[\s.,;:]|(?:and|or|&)\s)+/u,
  after: /(?:[\s,;:]|\s(?:and|or|&|with|by))+$/u,
};

/** The inner nodes of a list that a stretch touches, each with its own offsets. */
export function touched(
  nodes: readonly Node[],
  { start, end }: Stretch,
): (Stretch & { node: Inner })[] {
  const found: (Stretch & { node: Inner })[] = [];
  let at = 0;
  for (const node of nodes) {
    const stop = at + lengthOf(node);
    if ('children' in node && at < end && start < stop) found.push({ node, start: at, end: stop });
    at = stop;
  }
  return found;
}

/**
 * Goes down to the innermost node that holds a stretch whole and may be entered, and changes its
 * children.
 *
 * @param edit gets the children and the stretch in them
 */
export function inside(
  nodes: readonly Node[],
  stretch: Stretch,
  enters: (node: Inner) => boolean,
  edit: (nodes: readonly Node[], stretch: Stretch) => Node[],
): Node[] {
  let at = 0;
  for (const [index, node] of nodes.entries()) {
    const end = at + lengthOf(node);
    const holds = at <= stretch.start && stretch.end <= end;
    if (holds && 'children' in node && enters(node)) {
      const own = { start: stretch.start - at, end: stretch.end - at };
      const children = inside(childrenOf(node), own, enters, edit);
      return nodes.with(index, holding(node, children));
    }
    at = end;
  }
  return edit(nodes, stretch);
}

/**
 * Puts something else in the place of a stretch. Of a node that reached into it, the rest stays what it
 * was where a comma, an "and" or the like parts it from the stretch, and a level of a location always;
 * else the rest is words.
 */
export function put(
  nodes: readonly Node[],
  stretch: Stretch,
  make: (inside: readonly Node[]) => readonly Node[],
  point: PointIn,
): Node[] {
  const [left, rest] = cut(nodes, stretch.start, point);
  const [within, right] = cut(rest, stretch.end - stretch.start, point);
  const whole = new Set(nodes);
  return joined([
    ...left.flatMap((node) => (whole.has(node) ? [node] : remainder(node, 'before', whole, point))),
    ...make(within),
    ...right.flatMap((node) => (whole.has(node) ? [node] : remainder(node, 'after', whole, point))),
  ]);
}

const alwaysKept: ReadonlySet<string> = new Set([
  'collection',
  'identifier',
  'quotation',
  'repository',
  'sentence',
  'statement',
]);

/** What is left of a node beside a stretch. */
function remainder(
  node: Node,
  side: 'before' | 'after',
  whole: ReadonlySet<Node>,
  point: PointIn,
): Node[] {
  if (!('children' in node)) return [node];
  const { before, inside: content, after } = trimmed(childrenOf(node), separators, point);
  const isParted = parting.test((side === 'before' ? after : before).map(printed).join(''));
  const isEmpty = content.every((child) => lengthOf(child) === 0);
  const stays =
    alwaysKept.has(node.type) || isParted || (side === 'before' && keepsName(node, content, whole));
  if (isEmpty || !stays || lacksContent(node.type, content)) return leavesOf([node]);
  return [...before, holding(node, content), ...after];
}

/** `Spiers (ACDA)` without its last word is the same agent. */
function keepsName(node: Inner, content: readonly Node[], whole: ReadonlySet<Node>): boolean {
  return (
    (node.type === 'agency' || node.type === 'delivery') &&
    content.some((child) => isName(child) && (whole.has(child) || isUncut(node, child)))
  );
}

function isUncut(node: Inner, child: Node): boolean {
  return childrenOf(node).some((one) => one === child);
}

function isName({ type }: Node): boolean {
  return type === 'person' || type === 'body' || type === 'place';
}

/** Whether nothing is left that makes a node what it is. */
export function lacksContent(type: Node['type'], content: readonly Node[]): boolean {
  const has = (...types: readonly Node['type'][]) =>
    content.some((child) => types.includes(child.type));
  if (type === 'agency') return !has('person', 'body');
  if (type === 'printing') return !has('title', 'ibid');
  if (type === 'delivery') return !has('person', 'body', 'place');
  if (type === 'location') return !has('repository', 'collection', 'identifier', 'ibid');
  return false;
}

/** Neighbouring texts made one. */
export function joined(nodes: readonly Node[]): Node[] {
  const found: Node[] = [];
  for (const node of nodes) {
    const last = found.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      found.splice(-1, 1, ...leavesOf([last, node]));
    } else if (!('value' in node) || node.value !== '') found.push(node);
  }
  return found;
}
