import type { Position } from 'unist';
import { type Doubt, findDoubts } from '../../../src/review/doubts/index.ts';
import type {
  Agency,
  Delivery,
  Edition,
  Entry,
  GenesisAction,
  Head,
  Ibid,
  Level,
  Location,
  Node,
  Note,
  Phrase,
  Sentence,
  SentenceKind,
  Shelfmark,
  Text,
  WitnessRole,
} from '../../../src/tree.ts';

type Part<N> = string | N;

const text = (value: string): Text => ({ type: 'text', value });

function parts<N>(children: readonly Part<N>[]): (N | Text)[] {
  return children.map((child) => (typeof child === 'string' ? text(child) : child));
}

/** A sentence of what is read in it, and the words between. */
export function sentence(kind: SentenceKind, ...children: readonly Part<Phrase>[]): Sentence {
  return { type: 'sentence', kind, children: parts(children) };
}

/** A level of a location: a collection by its title, an identifier by scheme and value. */
export type LevelPart =
  string | readonly [Exclude<Level['kind'], 'repository' | 'collection'>, string];

/** A location in an institution. */
export function location(
  role: WitnessRole,
  repository: string | undefined,
  ...levels: readonly LevelPart[]
): Location {
  const own = levels.map((level): Level =>
    typeof level === 'string'
      ? { kind: 'collection', value: level }
      : { kind: level[0], value: level[1] },
  );
  const institution: Level[] =
    repository === undefined ? [] : [{ kind: 'repository', value: repository }];
  const all = [...institution, ...own];
  return {
    type: 'location',
    role,
    siglum: 'A',
    levels: all,
    shelfmark: shelfmarkOf(repository, own),
    children: all.flatMap((level, index) => [
      ...(index > 0 ? [text(', ')] : []),
      levelNode(level),
    ]) as Location['children'],
  };
}

/** "ibid." with levels behind it: it stands for the first text, with these collections in all. */
export function ibid(
  repository: string,
  collections: readonly string[],
  ...levels: readonly LevelPart[]
): Location {
  const { levels: own, children } = location('related', undefined, ...levels);
  const repeats: Ibid = { type: 'ibid', target: 'A', children: [text('ibid.')] };
  return {
    type: 'location',
    role: 'related',
    siglum: 'B',
    levels: own,
    shelfmark: { ...shelfmarkOf(repository, own), collections: [...collections] },
    children: [repeats, ...(own.length > 0 ? [text(', ')] : []), ...children],
  };
}

function shelfmarkOf(repository: string | undefined, levels: readonly Level[]): Shelfmark {
  return {
    ...(repository === undefined ? {} : { repository }),
    collections: levels.flatMap(({ kind, value }) => (kind === 'collection' ? [value] : [])),
    identifiers: levels.flatMap(({ kind, value }) =>
      kind === 'collection' || kind === 'repository' ? [] : [{ scheme: kind, value }],
    ),
  };
}

function levelNode({ kind, value }: Level): Node {
  const children = [text(value)];
  if (kind === 'repository' || kind === 'collection') return { type: kind, children };
  return { type: 'identifier', scheme: kind, children };
}

/** Who did something: a person, or a body where the name is one of capitals or has "Office" in it. */
export function agent(action: GenesisAction, name: string, office?: string): Agency {
  const type = /^\p{Lu}[\p{Lu}/]+$|\b(?:Office|Division|Region|Agreements)\b/u.test(name)
    ? 'body'
    : 'person';
  const children: Agency['children'] = [{ type, children: [text(name)] }];
  return { type: 'agency', actions: [action], ...(office && { office }), children };
}

/** Where the text also went. */
export function delivery(name: string, type: 'place' | 'body' = 'place'): Delivery {
  return { type: 'delivery', distribution: 'info', children: [{ type, children: [text(name)] }] };
}

/** A head without anything read but the kind. */
export function head(kind: string | undefined, ...children: Head['children'][number][]): Head {
  return { type: 'head', ...(kind !== undefined && { kind }), children };
}

/** An entry of a head and the sentences of its note. */
export function entry(sentences: readonly Sentence[], ofHead: Head = plainHead): Entry {
  const note: Note = { type: 'note', children: [...sentences] };
  return { type: 'entry', number: '1', id: 'd1', children: [structuredClone(ofHead), note] };
}

const plainHead = head('Telegram', text('Telegram'));

/** An edition whose nodes stand on one line, one behind the other. */
export function edition(...entries: readonly Entry[]): Edition {
  let at = 0;
  const point = () => ({ line: 1, column: at + 1, offset: at });
  const place = (node: Node): void => {
    const start = point();
    if ('children' in node) node.children.forEach(place);
    else at += node.value.length;
    (node as { position?: Position }).position = { start, end: point() };
  };
  const tree: Edition = { type: 'edition', children: [...entries] };
  place(tree);
  return tree;
}

/** The doubts of one reason in a note of these sentences. */
export function doubtsIn(
  reason: Doubt['reason'],
  ...sentences: readonly Sentence[]
): readonly Doubt[] {
  return doubtsOf(reason, edition(entry(sentences)));
}

/** The doubts of one reason in an edition. */
export function doubtsOf(reason: Doubt['reason'], tree: Edition): readonly Doubt[] {
  return findDoubts(tree).filter((doubt) => doubt.reason === reason);
}

/** The words in doubt for one reason in a note of these sentences. */
export function wordsIn(reason: Doubt['reason'], ...sentences: readonly Sentence[]): string[] {
  return doubtsIn(reason, ...sentences).map(({ words }) => words);
}
