import type { Leaf, Node } from '../../../tree.ts';
import type { Correction } from '../correction.ts';
import type { Claim } from '../vocabulary.ts';
import { childrenOf, leavesOf, spanOf } from './split.ts';
import { scopeOf } from './scope.ts';

/** What the words of a correction become. */
export type Make = (inside: readonly Node[], correction: Correction) => readonly Node[];

function leaf(nodes: readonly Node[]): Leaf[] {
  return leavesOf(nodes);
}

function node(fields: object, children: readonly Node[]): Node {
  const position = spanOf(children);
  return { ...fields, children: [...children], ...(position && { position }) } as Node;
}

/** Nodes of some types stay as they are, the others become their words. */
function keeping(types: readonly Node['type'][]): (nodes: readonly Node[]) => Node[] {
  const keep = (nodes: readonly Node[]): Node[] =>
    nodes.flatMap((one) => {
      if (!('children' in one)) return [one];
      return types.includes(one.type) ? [one] : keep(childrenOf(one));
    });
  return keep;
}

const levels = keeping(['repository', 'collection', 'identifier', 'ibid']);
const parts = keeping(['author', 'title', 'editionStatement', 'date', 'scope', 'ibid']);

/** A work of which nothing is read is known by its words alone: they are its title. */
function titled(inside: readonly Node[]): Node[] {
  const found = parts(inside);
  const isRead = found.some((part) => 'children' in part);
  return isRead ? found : [node({ type: 'title', level: 'm' }, leaf(inside))];
}

/** Somebody named: what the correction says they are, else what was read, else what the form suggests. */
function named(inside: readonly Node[], correction: Correction, otherwise: string): Node {
  const words = leaf(inside)
    .map(({ value }) => value)
    .join('');
  const read = nameTypeIn(inside);
  const type = correction.named ?? read ?? (isCode(words) ? 'body' : otherwise);
  return node({ type }, leaf(inside));
}

function nameTypeIn(nodes: readonly Node[]): string | undefined {
  for (const one of nodes) {
    if (one.type === 'person' || one.type === 'body' || one.type === 'place') return one.type;
    const found = nameTypeIn(childrenOf(one));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `S/P`, `ACDA`, `EUR/SOV` */
function isCode(words: string): boolean {
  return /^[\p{Lu}\d/&.-]{2,}$/u.test(words);
}

function agencyIn(nodes: readonly Node[]): Extract<Node, { type: 'agency' }> | undefined {
  for (const one of nodes) {
    if (one.type === 'agency') return one;
    const found = agencyIn(childrenOf(one));
    if (found !== undefined) return found;
  }
  return undefined;
}

const plain =
  (fields: object): Make =>
  (inside) => [node(fields, leaf(inside))];

/** How each claim is made a node of the tree. */
export const makes: Readonly<Partial<Record<Claim, Make>>> = {
  repository: plain({ type: 'repository' }),
  collection: plain({ type: 'collection', apart: true }),
  identifier: (inside, { type = 'other' }) => [
    node({ type: 'identifier', scheme: type }, leaf(inside)),
  ],
  ibid: (inside, { standsFor = [] }) => [
    node({ type: 'ibid', standsFor: [...standsFor] }, leaf(inside)),
  ],
  location: (inside, { role = 'related' }) => [
    node(
      { type: 'location', role, levels: [], shelfmark: { collections: [], identifiers: [] } },
      levels(inside),
    ),
  ],
  marking: (inside, { category = 'handling' }) => [
    node({ type: 'marking', category }, leaf(inside)),
  ],
  agent: (inside, correction) => {
    const before = agencyIn(inside);
    const office = correction.office ?? before?.office;
    const when = correction.date ?? before?.when;
    return [
      node(
        {
          type: 'agency',
          actions: [...(correction.did ?? [])],
          ...(office !== undefined && { office }),
          ...(when !== undefined && { when }),
        },
        [named(inside, correction, 'person')],
      ),
    ];
  },
  repeated: (inside, correction) => [
    node({ type: 'delivery', distribution: 'info' }, [named(inside, correction, 'place')]),
  ],
  copied: (inside, correction) => [
    node({ type: 'delivery', distribution: 'copy' }, [named(inside, correction, 'person')]),
  ],
  printing: (inside, { extent = 'full' }) => [node({ type: 'printing', extent }, titled(inside))],
  reference: (inside) => [node({ type: 'reference', to: 'work' }, titled(inside))],
  author: plain({ type: 'author' }),
  title: plain({ type: 'title', level: 'm' }),
  edition: plain({ type: 'editionStatement' }),
  volume: (inside) => [node({ type: 'scope', ...scopeOf('volume', leaf(inside)) }, leaf(inside))],
  page: (inside) => [node({ type: 'scope', ...scopeOf('page', leaf(inside)) }, leaf(inside))],
  person: plain({ type: 'person' }),
  body: plain({ type: 'body' }),
  place: plain({ type: 'place' }),
  date: (inside, { date = '' }) => [node({ type: 'date', when: date }, leaf(inside))],
  sender: (inside, correction) => [correspondent('from', inside, correction)],
  recipient: (inside, correction) => [correspondent('to', inside, correction)],
  misprint: (inside, { reads = '' }) => [
    {
      type: 'defect',
      value: leaf(inside)
        .map(({ value }) => value)
        .join(''),
      reading: reads,
      certainty: 'high',
      ...(spanOf(inside) && { position: spanOf(inside) }),
    },
  ],
  nothing: (inside) => leaf(inside),
};

function correspondent(
  direction: 'from' | 'to',
  inside: readonly Node[],
  { named: given }: Correction,
): Node {
  const read = inside.find(({ type }) => type === 'correspondent');
  const before = read?.type === 'correspondent' ? read.nature : 'person';
  const nature = given === 'person' || given === 'body' ? given : before;
  return node({ type: 'correspondent', direction, nature }, leaf(inside));
}
