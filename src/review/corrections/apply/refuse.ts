import type { Leaf, Node } from '../../../tree.ts';
import type { Correction } from '../correction.ts';
import { childrenOf, holding, leavesOf, lengthOf } from './split.ts';
import { type Stretch, joined, lacksContent } from './stretch.ts';

/** The nodes that each refusal takes away. */
const types: Readonly<Record<NonNullable<Correction['not']>, readonly Node['type'][]>> = {
  repository: ['repository'],
  collection: ['collection'],
  identifier: ['identifier'],
  location: ['location'],
  marking: ['marking'],
  agent: ['agency'],
  printing: ['printing'],
  reference: ['reference', 'documentReference'],
  person: ['person', 'author'],
  body: ['body'],
  place: ['place'],
  date: ['date'],
  misprint: ['defect'],
};

/**
 * Takes readings of one type off a stretch: what stands in it is words again, and so is what cannot be
 * without it, as an agent without a name.
 */
export function refuse(
  nodes: readonly Node[],
  stretch: Stretch,
  not: NonNullable<Correction['not']>,
): Node[] {
  const gone = types[not];
  let at = 0;
  return joined(
    nodes.flatMap((node): Node[] => {
      const start = at;
      at += lengthOf(node);
      if (at <= stretch.start || start >= stretch.end) return [node];
      if (isHit(node, start, at, stretch, gone)) return refused(node);
      if (!('children' in node)) return [node];
      const own = { start: stretch.start - start, end: stretch.end - start };
      const children = refuse(childrenOf(node), own, not);
      const isChanged = children.some((child, index) => child !== childrenOf(node)[index]);
      if (!isChanged) return [node];
      return lacksContent(node.type, children) ? leavesOf(children) : [holding(node, children)];
    }),
  );
}

/** A reading is taken away where the words are all of it, or where it is all of the words. */
function isHit(
  node: Node,
  start: number,
  end: number,
  stretch: Stretch,
  gone: readonly Node['type'][],
): boolean {
  if (!gone.includes(node.type)) return false;
  return (
    (stretch.start <= start && end <= stretch.end) ||
    node.type === 'agency' ||
    node.type === 'location' ||
    node.type === 'printing' ||
    (start <= stretch.start && stretch.end <= end && node.type !== 'defect')
  );
}

function refused(node: Node): Leaf[] {
  if (node.type === 'defect') {
    const { value, position, rend, footnotes } = node;
    return [
      {
        type: 'text',
        value,
        ...(rend && { rend }),
        ...(footnotes && { footnotes }),
        ...(position && { position }),
      },
    ];
  }
  return leavesOf([node]);
}
