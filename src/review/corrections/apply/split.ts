import type { Leaf, Node } from '../../../tree.ts';
import { printed } from '../printed.ts';

type Inner = Exclude<Node, Leaf>;

export function lengthOf(node: Node): number {
  return printed(node).length;
}

export function childrenOf(node: Node): Node[] {
  return 'children' in node ? node.children : [];
}

/** The same node with other children. */
export function holding<N extends Inner>(node: N, children: readonly Node[]): N {
  const position = spanOf(children);
  return { ...node, children: [...children], ...(position && { position }) };
}

/** From the first to the last of some nodes. */
export function spanOf(nodes: readonly Node[]): Node['position'] {
  const [start, end] = [nodes[0]?.position?.start, nodes.at(-1)?.position?.end];
  return start && end && { start, end };
}

/** Offsets of the printed words of a list of nodes, to where they stand in the file. */
export type Point = NonNullable<Node['position']>['start'];

/** Where a character of a text leaf stands, counted from the beginning of the leaf. */
export type PointIn = (leaf: Leaf, offset: number) => Point | undefined;

/**
 * Cuts a list of nodes at an offset of their printed words. A node that the cut goes through becomes
 * two of its kind; a defect goes to the left whole.
 */
export function cut(nodes: readonly Node[], at: number, point: PointIn): [Node[], Node[]] {
  const left: Node[] = [];
  const right: Node[] = [];
  let from = 0;
  for (const node of nodes) {
    const length = lengthOf(node);
    if (from + length <= at) left.push(node);
    else if (from >= at) right.push(node);
    else {
      const [a, b] = halves(node, at - from, point);
      left.push(...a);
      right.push(...b);
    }
    from += length;
  }
  return [left, right];
}

function halves(node: Node, at: number, point: PointIn): [Node[], Node[]] {
  if ('children' in node) {
    const [a, b] = cut(childrenOf(node), at, point);
    const half = (children: Node[]) => (children.length > 0 ? [holding(node, children)] : []);
    return [half(a), half(b)];
  }
  if (node.type === 'defect') return [[node], []];
  const middle = point(node, at);
  const { start, end } = node.position ?? {};
  const { rend, footnotes } = node;
  const set = rend && { rend };
  return [
    [{ ...text(node.value.slice(0, at), start, middle), ...set }],
    [{ ...text(node.value.slice(at), middle, end), ...set, ...(footnotes && { footnotes }) }],
  ];
}

export function text(value: string, start?: Point, end?: Point): Leaf {
  return { type: 'text', value, ...(start && end && { position: { start, end } }) };
}

/** The leaves of nodes, with what they were read as taken away; neighbouring texts become one. */
export function leavesOf(nodes: readonly Node[]): Leaf[] {
  const found: Leaf[] = [];
  for (const node of nodes) {
    for (const leaf of 'children' in node ? leavesOf(childrenOf(node)) : [node]) {
      const last = found.at(-1);
      if (last !== undefined && areOne(last, leaf)) found[found.length - 1] = joined(last, leaf);
      else if (leaf.value !== '') found.push(leaf);
    }
  }
  return found;
}

/** Whether two texts are set alike, and no footnote is called between them. */
function areOne(one: Leaf, next: Leaf): boolean {
  const areTexts = one.type === 'text' && next.type === 'text';
  return areTexts && one.rend === next.rend && one.footnotes === undefined;
}

function joined(one: Leaf, next: Leaf): Leaf {
  const { rend, footnotes } = next;
  return {
    ...text(one.value + next.value, one.position?.start, next.position?.end),
    ...(rend && { rend }),
    ...(footnotes && { footnotes }),
  };
}

/** Takes the separators off both ends of a list of nodes: what stands before, inside, behind. */
export function trimmed(
  nodes: readonly Node[],
  separators: { readonly before: RegExp; readonly after: RegExp },
  point: PointIn,
): { before: Node[]; inside: Node[]; after: Node[] } {
  const words = nodes.map(printed).join('');
  const lead = separators.before.exec(words)?.[0].length ?? 0;
  const trail = separators.after.exec(words.slice(lead))?.[0].length ?? 0;
  const [before, rest] = cut(nodes, lead, point);
  const [inside, after] = cut(rest, words.length - lead - trail, point);
  return { before: leavesOf(before), inside, after: leavesOf(after) };
}
