import type { Edition, Level } from '../../tree.ts';
import { notes } from './notes.ts';
import { phrases } from './phrases.ts';

/** How sure the written-out locations of an edition must be of where a level belongs. */
const agreement = 0.7;

/** Where the levels of an edition stand: what its written-out locations say above each of them. */
export interface Holdings {
  /** The levels above the one of that name, institution first; undefined where they do not agree. */
  above(repository: string, name: string): readonly string[] | undefined;
}

/** Files of a person are cited under the institution alone and under a series: they prove nothing. */
const ofPerson = /\bFiles of \p{Lu}/u;

/**
 * Learns the finding aid that an edition holds: `Country File` stands under `Hartley Library,
 * National Security File` wherever it is written out, so it does so behind "ibid." too.
 */
export function learnHoldings(edition: Edition): Holdings {
  const paths = new Map<string, Map<string, number>>();
  for (const note of notes(edition)) {
    for (const { levels } of phrases(note, 'location')) count(paths, levels);
  }
  return {
    above: (repository, name) =>
      ofPerson.test(name) ? undefined : agreed(paths.get(key(repository, name))),
  };
}

function count(paths: Map<string, Map<string, number>>, levels: readonly Level[]): void {
  const [repository] = levels;
  if (repository?.kind !== 'repository') return;
  for (const [index, { kind, value }] of levels.entries()) {
    if (kind !== 'collection') continue;
    const found = paths.get(key(repository.value, value)) ?? new Map<string, number>();
    const path = JSON.stringify(levels.slice(0, index).map((level) => level.value));
    found.set(path, (found.get(path) ?? 0) + 1);
    paths.set(key(repository.value, value), found);
  }
}

function agreed(found: ReadonlyMap<string, number> | undefined): readonly string[] | undefined {
  if (found === undefined) return undefined;
  const all = [...found.values()].reduce((sum, times) => sum + times, 0);
  const path = [...found].find(([, times]) => times / all >= agreement)?.[0];
  return path === undefined ? undefined : (JSON.parse(path) as string[]);
}

function key(repository: string, name: string): string {
  return `${repository}\n${name}`;
}
