import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { Run } from '../cli/command-line.ts';
import { buildArguments, putNotes } from './edition.ts';
import { failing } from './injected.ts';
import { type Process, appears, start } from './process.ts';
import { type Tree, treeOf } from './tree.ts';

/** The titles of the two editions. */
export const titles = { older: 'Old Exchanges', newer: 'New Exchanges' } as const;

const { older, newer } = titles;

/**
 * For each test of a file, a folder in which the output folder `out` holds the old edition and
 * `notes.txt` the notes of the new one.
 */
export interface Workplace {
  readonly path: () => string;
  readonly out: () => string;
  /** What stands in the output folder, what stood there, and what will when the new edition is built. */
  readonly found: () => Tree;
  readonly older: () => Tree;
  readonly newer: () => Tree;
  /** Builds the new edition; with a fault, if one is given. */
  readonly build: (...faults: readonly string[]) => Promise<Run>;
  /** Starts to build it, and holds the build when everything is ready to be put in place. */
  readonly heldBuild: () => Promise<Held>;
}

/** A build that waits. */
export interface Held extends Process {
  readonly goOn: () => Promise<Run>;
}

export function workplace(): Workplace {
  let editions = '';
  let folder = '';
  const edition = (title: string) => join(editions, title);
  const out = () => join(folder, 'out');

  beforeAll(async () => {
    editions = await mkdtemp(join(tmpdir(), 'cartulary-editions-'));
    for (const title of [older, newer]) {
      await putNotes(editions, title);
      await start(editions, buildArguments).ended;
      await cp(join(editions, 'out'), edition(title), { recursive: true });
      await rm(join(editions, 'out'), { recursive: true });
    }
  });
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cartulary-'));
    await cp(edition(older), out(), { recursive: true });
    await putNotes(folder, newer);
  });
  afterEach(() => rm(folder, { recursive: true }));
  afterAll(() => rm(editions, { recursive: true }));

  return {
    path: () => folder,
    out,
    found: () => treeOf(out()),
    older: () => treeOf(edition(older)),
    newer: () => treeOf(edition(newer)),
    heldBuild: async () => {
      const build = start(folder, buildArguments, failing('rename', 'waits for the test', 1));
      await appears(join(folder, 'waiting'), build);
      const goOn = async () => {
        await writeFile(join(folder, 'go'), '');
        return build.ended;
      };
      return { ...build, goOn };
    },
    build: (...faults) => start(folder, buildArguments, ...faults).ended,
  };
}
