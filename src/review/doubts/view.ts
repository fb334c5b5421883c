import type { Point, Position } from 'unist';
import type { Entry, Head, Leaf, Node, Note, Sentence } from '../../tree.ts';

/** Words of a view, as offsets of its text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A node and the words that it covers, as offsets of the text of its sentence or head. */
export interface Placed<N extends Node = Node> extends Stretch {
  readonly node: N;
  /** The nodes around it, outermost first. */
  readonly within: readonly Node[];
}

/** A sentence or a head with its text in a reading and every node in it. */
export interface View<N extends Head | Sentence = Head | Sentence> {
  readonly node: N;
  readonly text: string;
  readonly placed: readonly Placed[];
  readonly byType: ReadonlyMap<Node['type'], readonly Placed[]>;
  /** Whether words stand outside of what is read, the word "Source" apart. */
  readonly isProse: boolean;
}

/** A document as the reasons look at it. */
export interface DocumentView {
  readonly entry: Entry;
  readonly head?: View<Head>;
  readonly note?: Note;
  readonly sentences: readonly View<Sentence>[];
}

/** Makes the view of a document. */
export function viewOf(entry: Entry): DocumentView {
  const head = entry.children.find((child): child is Head => child.type === 'head');
  const note = entry.children.find((child): child is Note => child.type === 'note');
  const sentences = (note?.children ?? []).filter((child) => child.type === 'sentence');
  return {
    entry,
    ...(head === undefined ? {} : { head: view(head) }),
    ...(note === undefined ? {} : { note }),
    sentences: sentences.map(view),
  };
}

function view<N extends Head | Sentence>(root: N): View<N> {
  const placed: Placed[] = [];
  let text = '';
  const walk = (node: Node, within: readonly Node[]): void => {
    const at = placed.length;
    const start = text.length;
    if ('children' in node) {
      placed.push({ node, start, end: start, within });
      const inner = [...within, node];
      for (const child of node.children) walk(child, inner);
      placed[at] = { node, start, end: text.length, within };
    } else {
      text += readingOf(node);
      placed.push({ node, start, end: text.length, within });
    }
  };
  for (const child of root.children) walk(child, []);
  return { node: root, text, placed, byType: byTypeOf(placed), isProse: placed.some(isWord) };
}

/** Whether a leaf is words that nothing is read in, the word "Source" apart. */
function isWord({ node, within }: Placed): boolean {
  return (
    node.type === 'text' &&
    within.every(({ type }) => type === 'quotation' || type === 'statement') &&
    /[\p{L}\d]/u.test(node.value) &&
    !/^\W*sources?\W*$/iu.test(node.value)
  );
}

function byTypeOf(placed: readonly Placed[]): Map<Node['type'], Placed[]> {
  const byType = new Map<Node['type'], Placed[]>();
  for (const each of placed) {
    const same = byType.get(each.node.type);
    if (same === undefined) byType.set(each.node.type, [each]);
    else same.push(each);
  }
  return byType;
}

function readingOf(leaf: Leaf): string {
  return leaf.type === 'defect' ? leaf.reading : leaf.value;
}

type PlacedOf<T extends Node['type']> = readonly Placed<Extract<Node, { type: T }>>[];

/** The nodes of one type in a view, in order of the text. */
export function placedOf<T extends Node['type']>({ byType }: View, type: T): PlacedOf<T> {
  return (byType.get(type) ?? none) as PlacedOf<T>;
}

const none: readonly Placed[] = [];

/** The nodes of several types in a view, in order of the text. */
export function placedOfAny<T extends Node['type']>(
  view: View,
  ...types: readonly T[]
): PlacedOf<T> {
  const found: PlacedOf<T> = types.flatMap((type) => placedOf(view, type));
  return found.toSorted((a, b) => a.start - b.start);
}

/** Whether a view has a node of some types. */
export function holdsAny({ byType }: View, types: readonly Node['type'][]): boolean {
  return types.some((type) => byType.has(type));
}

/** The words of a stretch of a view. */
export function textOf({ text }: View, { start, end }: Stretch): string {
  return text.slice(start, end);
}

/** Where a stretch of a view stands in the text of the edition. */
export function positionOf(view: View, { start, end }: Stretch): Position | undefined {
  const from = pointAt(view, start);
  const to = pointAt(view, end - 1, 1);
  return from === undefined || to === undefined ? undefined : { start: from, end: to };
}

function pointAt(view: View, offset: number, more = 0): Point | undefined {
  const leaf = view.placed.find(
    ({ node, start, end }) => !('children' in node) && start <= offset && offset < end,
  );
  const position = leaf?.node.position;
  if (leaf === undefined || position === undefined) return view.node.position?.start;
  const { start, end } = position;
  const isEven = leaf.node.type === 'text' && start.line === end.line;
  if (!isEven) return more > 0 ? end : start;
  const into = offset - leaf.start + more;
  return {
    line: start.line,
    column: start.column + into,
    ...(start.offset === undefined ? {} : { offset: start.offset + into }),
  };
}

/** Whether an offset of a view lies in a node of some types. */
export function isInside(
  { placed }: View,
  offset: number,
  types: ReadonlySet<Node['type']>,
): boolean {
  return placed.some(
    ({ node, start, end }) => start <= offset && offset < end && types.has(node.type),
  );
}
