import type { Edition, Location, Node, Printing, Sentence } from '../tree.ts';

/** The kinds of node that are counted, in the order of the report, each in its words. */
const counted = {
  entry: 'documents',
  witness: 'witnesses',
  related: 'other documents whose place is named',
  printing: 'printings',
  marking: 'markings',
  agency: 'acts of drafting, clearing, approving',
  delivery: 'deliveries and copies sent',
  documentReference: 'references to documents',
  reference: 'references to other works',
  ibid: 'ibid.',
  date: 'dates',
  defect: 'printing defects with a reading',
} as const satisfies Partial<Record<Node['type'] | 'witness' | 'related', string>>;

/** What was found in the notes of an edition. */
export interface Summary {
  /** How many there are of each kind: `{documents: 30, witnesses: 74, …}`. */
  readonly counts: Readonly<Record<string, number>>;
  /** How many witnesses are in each repository, the most frequent first. */
  readonly repositories: Readonly<Record<string, number>>;
  /** The characters of the notes, and those of them that no construct of the grammar reads. */
  readonly characters: number;
  readonly unparsedCharacters: number;
}

function tally(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** A node and all below it, in order of the text. */
function nodes(node: Node): Node[] {
  const found: Node[] = [];
  const walk = (each: Node): void => {
    found.push(each);
    if ('children' in each) each.children.forEach(walk);
  };
  walk(node);
  return found;
}

function characters(sentences: readonly Sentence[]): number {
  return sentences
    .flatMap(nodes)
    .reduce((sum, node) => ('value' in node ? sum + node.value.length : sum), 0);
}

/** A note may name a text or a printing again: each is one, as its header has it. */
function once<N extends Location | Printing>(
  found: readonly N[],
  keyOf: (node: N) => string | undefined,
): N[] {
  const known = new Map(found.map((node) => [keyOf(node) ?? node, node]));
  return [...known.values()];
}

/** What kind of thing a node is counted as; the headers of documents list the same. */
function describedIn(edition: Edition) {
  const entries = edition.children.map(nodes);
  const locations = entries.flatMap((found) =>
    once(
      found.filter((node) => node.type === 'location'),
      ({ siglum }) => siglum,
    ),
  );
  const printings = entries.flatMap((found) =>
    once(
      found.filter((node) => node.type === 'printing'),
      ({ key }) => key,
    ),
  );
  return {
    witnesses: locations.filter(({ role }) => role !== 'related'),
    related: locations.filter(({ role }) => role === 'related'),
    printings,
  };
}

/** Counts what a tree holds. */
export function summarise(edition: Edition): Summary {
  const all = nodes(edition);
  const { witnesses, related, printings } = describedIn(edition);
  const types: ReadonlyMap<string, number> = new Map([
    ...tally(all.map(({ type }) => type)),
    ['witness', witnesses.length],
    ['related', related.length],
    ['printing', printings.length],
  ]);
  const sentences = all.filter((node) => node.type === 'sentence');
  const repositories = tally(witnesses.flatMap(({ shelfmark }) => shelfmark.repository ?? []));
  return {
    counts: Object.fromEntries(
      Object.entries(counted).map(([type, words]) => [words, types.get(type) ?? 0]),
    ),
    repositories: Object.fromEntries([...repositories].sort(([, a], [, b]) => b - a)),
    characters: characters(sentences),
    unparsedCharacters: characters(sentences.filter(({ kind }) => kind === 'unparsed')),
  };
}

function sums(tallies: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const all = new Map<string, number>();
  for (const [key, count] of tallies.flatMap((counts) => Object.entries(counts))) {
    all.set(key, (all.get(key) ?? 0) + count);
  }
  return Object.fromEntries(all);
}

/** What was found in several editions together. */
export function together(summaries: readonly Summary[]): Summary {
  const repositories = sums(summaries.map((summary) => summary.repositories));
  const added = (count: (summary: Summary) => number) =>
    summaries.reduce((sum, summary) => sum + count(summary), 0);
  return {
    counts: sums(summaries.map(({ counts }) => counts)),
    repositories: Object.fromEntries(Object.entries(repositories).sort(([, a], [, b]) => b - a)),
    characters: added(({ characters }) => characters),
    unparsedCharacters: added(({ unparsedCharacters }) => unparsedCharacters),
  };
}
