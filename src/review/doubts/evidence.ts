import type { Location } from '../../tree.ts';
import { type DocumentView, placedOf } from './view.ts';

/** What the locations of an edition say together: what many notes say in one way is no doubt. */
export interface Evidence {
  /** How many written-out locations have a level of that kind and value. */
  readonly timesOf: (kind: string, value: string) => number;
  /** The share of the written-out locations that name no institution. */
  readonly unnamed: number;
  /** The share of the written-out locations with that collection that have it below these levels. */
  readonly agreement: (
    repository: string,
    above: readonly string[],
    collection: string,
  ) => number | undefined;
}

/** Counts once what the locations of all documents say. */
export function gather(documents: readonly DocumentView[]): Evidence {
  const levels = new Map<string, number>();
  const paths = new Map<string, Map<string, number>>();
  let written = 0;
  let unnamed = 0;
  for (const { sentences } of documents) {
    for (const view of sentences) {
      for (const { node } of placedOf(view, 'location')) {
        for (const { kind, value } of node.levels) count(levels, key(kind, value));
        countPaths(paths, node);
        if (node.levels.length === 0 || node.children.some(({ type }) => type === 'ibid')) continue;
        written += 1;
        if (node.shelfmark.repository === undefined) unnamed += 1;
      }
    }
  }
  return {
    timesOf: (kind, value) => levels.get(key(kind, value)) ?? 0,
    unnamed: written === 0 ? 0 : unnamed / written,
    agreement(repository, above, collection) {
      const found = paths.get(key(repository, collection));
      if (found === undefined) return undefined;
      const all = [...found.values()].reduce((sum, times) => sum + times, 0);
      return (found.get(key(...above)) ?? 0) / all;
    },
  };
}

/** Where each collection of a location that names its institution stands. */
function countPaths(paths: Map<string, Map<string, number>>, { levels }: Location): void {
  const [repository] = levels;
  if (repository?.kind !== 'repository') return;
  const above: string[] = [];
  for (const { kind, value } of levels) {
    if (kind !== 'collection') continue;
    const place = key(repository.value, value);
    const found = paths.get(place) ?? new Map<string, number>();
    count(found, key(...above));
    paths.set(place, found);
    above.push(value);
  }
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function key(...parts: readonly string[]): string {
  return parts.join('\n');
}
