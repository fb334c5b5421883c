import type { Head, Location, Node, Note, Sentence } from '../../../tree.ts';
import type { Correction } from '../correction.ts';
import { confirm, decided } from './confirm.ts';
import { around, oneLocation, onePrinting, withLevels } from './locations.ts';
import { type Make, makes } from './make.ts';
import { refuse } from './refuse.ts';
import { oneSentence } from './sentences.ts';
import { type PointIn, childrenOf, holding, lengthOf } from './split.ts';
import { type Stretch, inside, put } from './stretch.ts';

/** What a correction is applied with. */
export interface Applying {
  readonly correction: Correction;
  /** Who says so; empty where nobody is named. */
  readonly resp: string;
  readonly point: PointIn;
}

const levelClaims: ReadonlySet<string> = new Set([
  'repository',
  'collection',
  'identifier',
  'ibid',
]);
const partClaims: ReadonlySet<string> = new Set(['author', 'title', 'edition', 'volume', 'page']);

/** Applies a correction to some words of a head or a note; the node itself is not changed. */
export function applyTo<N extends Head | Note>(node: N, stretch: Stretch, applying: Applying): N {
  const { correction } = applying;
  if (correction.is === 'kind' && node.type === 'head') {
    const kind = wordsIn(node, stretch);
    return decidedHead({ ...node, kind }, applying.resp) as N;
  }
  const cuts = correction.is === undefined || correction.is === 'right';
  const nodes = cuts ? childrenOf(node) : oneSentence(childrenOf(node), stretch);
  const children = changed(nodes, stretch, applying);
  const touchedNode = { ...node, children } as N;
  const before = new Set(locationsIn(node));
  return withLevels(touchedNode, (location) => !before.has(location)) as N;
}

function decidedHead(head: Head, resp: string): Head {
  return { ...head, data: { ...head.data, kindResp: resp } };
}

function changed(nodes: readonly Node[], stretch: Stretch, applying: Applying): Node[] {
  const { correction, resp, point } = applying;
  const { is, not } = correction;
  if (not !== undefined) return refuse(nodes, stretch, not);
  if (is === undefined) return [...nodes];
  if (is === 'right') return confirm(nodes, stretch, resp);
  if (is === 'sentence') return withKind(nodes, stretch, applying);
  if (is === 'location' || is === 'printing') {
    const same = enclosing(nodes, stretch, is, applying);
    if (same !== undefined) return same;
  }
  if (levelClaims.has(is)) return withLevel(nodes, stretch, applying);
  const make = makes[is];
  if (make !== undefined && partClaims.has(is)) return withPart(nodes, stretch, make, applying);
  if (make === undefined) return [...nodes];
  return inside(nodes, stretch, entersFor(is), (own, at) =>
    put(own, at, (within) => make(within, correction).map((made) => mark(made, resp)), point),
  );
}

function mark(node: Node, resp: string): Node {
  return node.type === 'text' ? node : decided(node, resp);
}

/** What may hold what a claim makes. */
function entersFor(is: NonNullable<Correction['is']>): (node: Node) => boolean {
  const always = ['sentence', 'statement', 'quotation'];
  if (is === 'misprint') return () => true;
  if (is === 'nothing') return ({ type }) => [...always, 'location', 'printing'].includes(type);
  if (partClaims.has(is)) return ({ type }) => [...always, 'printing', 'reference'].includes(type);
  return ({ type }) => always.includes(type);
}

/** The words are those of a location or a printing, or stand in one: it stays, and is what is said. */
function enclosing(
  nodes: readonly Node[],
  stretch: Stretch,
  type: 'location' | 'printing',
  { correction, resp }: Applying,
): Node[] | undefined {
  let at = 0;
  for (const [index, node] of nodes.entries()) {
    const end = at + lengthOf(node);
    if (at <= stretch.start && stretch.end <= end && 'children' in node) {
      if (node.type === type) {
        const { role, extent } = correction;
        const said =
          type === 'location' ? { ...(role && { role }) } : { ...(extent && { extent }) };
        return nodes.with(index, decided({ ...node, ...said }, resp));
      }
      const own = { start: stretch.start - at, end: stretch.end - at };
      const children = enclosing(childrenOf(node), own, type, { correction, resp } as Applying);
      return children && nodes.with(index, { ...node, children } as Node);
    }
    at = end;
  }
  return undefined;
}

/** A level stands in a location: the one around it or beside it, else one of its own. */
function withLevel(nodes: readonly Node[], stretch: Stretch, applying: Applying): Node[] {
  const { correction, resp, point } = applying;
  const enters = ({ type }: Node) => ['sentence', 'statement', 'quotation'].includes(type);
  return inside(nodes, stretch, enters, (own, at) => {
    const room = around(own, at, 'location') ?? at;
    return put(
      own,
      room,
      (within) => {
        const [location] = oneLocation(within, correction.role ?? roleOfNew(nodes));
        if (location?.type !== 'location') return within;
        const inRoom = { start: at.start - room.start, end: at.end - room.start };
        const make = correction.is === undefined ? undefined : makes[correction.is];
        const children = put(
          childrenOf(location),
          inRoom,
          (level) => (make?.(level, correction) ?? level).map((made) => mark(made, resp)),
          point,
        );
        return [supplied({ ...location, children } as Location, applying)];
      },
      point,
    );
  });
}

/** A part stands in a printing or a reference: the one around it or beside it, else one of its own. */
function withPart(
  nodes: readonly Node[],
  stretch: Stretch,
  make: Make,
  { correction, resp, point }: Applying,
): Node[] {
  let isInReference = false;
  const enters = ({ type }: Node) => {
    isInReference ||= type === 'reference';
    return ['sentence', 'statement', 'quotation', 'reference'].includes(type);
  };
  const said = (inside: readonly Node[]) =>
    make(inside, correction).map((made) => mark(made, resp));
  return inside(nodes, stretch, enters, (own, at) => {
    if (isInReference) return put(own, at, said, point);
    const room = around(own, at, 'printing') ?? at;
    const inRoom = { start: at.start - room.start, end: at.end - room.start };
    const whole = (within: readonly Node[]) =>
      onePrinting(within).map((printing) =>
        'children' in printing
          ? holding(printing, put(childrenOf(printing), inRoom, said, point))
          : printing,
      );
    return put(own, room, whole, point);
  });
}

/** The first location of a note is where the text lies. */
function roleOfNew(nodes: readonly Node[]): Location['role'] {
  const has = (node: Node): boolean => node.type === 'location' || childrenOf(node).some(has);
  return nodes.some(has) ? 'related' : 'base';
}

/** The institution that holds a collection, where none is printed before it. */
function supplied(location: Location, { correction, resp }: Applying): Location {
  const { repository, role } = correction;
  const said = role === undefined ? location : { ...location, role };
  const [first] = said.children.filter(({ type }) => type !== 'text' && type !== 'defect');
  if (repository === undefined || first?.type === 'repository' || first?.type === 'ibid') {
    return said;
  }
  const levels = said.levels.filter(({ supplied }) => supplied !== true);
  return decided(
    { ...said, levels: [{ kind: 'repository', value: repository, supplied: true }, ...levels] },
    resp,
  );
}

function withKind(
  nodes: readonly Node[],
  stretch: Stretch,
  { correction, resp }: Applying,
): Node[] {
  let at = 0;
  return nodes.map((node) => {
    const start = at;
    at += lengthOf(node);
    if (node.type !== 'sentence' || at <= stretch.start || start >= stretch.end) return node;
    const kind: Sentence['kind'] = correction.sentence ?? node.kind;
    return decided({ ...node, kind }, resp);
  });
}

function wordsIn(node: Head | Note, { start, end }: Stretch): string {
  return childrenOf(node)
    .map((child) => textOf(child))
    .join('')
    .slice(start, end);
}

function textOf(node: Node): string {
  return 'children' in node ? childrenOf(node).map(textOf).join('') : node.value;
}

function locationsIn(node: Node): Location[] {
  return node.type === 'location' ? [node] : childrenOf(node).flatMap(locationsIn);
}
