import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killed, withoutAccount } from './kill.ts';
import { type Process, appears, start } from './process.ts';
import { type State, type Tree, treeOf } from './tree.ts';

/** How many builds are killed in each way: it takes minutes, so only when asked for. */
const kills = Number(process.env.KILLS ?? 0);

const sample = new URL('../fixtures/kennedy-khrushchev/notes.txt', import.meta.url);
const titles = ['Kennedy-Khrushchev Exchanges', 'Exchanges of Kennedy and Khrushchev'] as const;
const args = ['build', 'notes.txt', '-o', 'out', '--no-pdf'];

describe.skipIf(kills === 0)('the sample (skipped unless KILLS says how many)', () => {
  let folder = '';
  const out = () => join(folder, 'out');
  const journal = () => join(out(), '.cartulary', 'journal.json');
  const editions: Tree[] = [];
  let longest = { building: 0, writing: 0 };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cartulary-'));
    for (const title of titles) {
      await rm(out(), { recursive: true, force: true });
      await put(title);
      const begin = performance.now();
      const build = start(folder, args);
      await appears(journal(), build);
      const ready = performance.now();
      expect((await build.ended).status).toBe(0);
      const end = performance.now();
      longest = { building: end - begin, writing: end - ready };
      editions.push(treeOf(out()));
    }
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function put(title: string): Promise<void> {
    const text = await readFile(sample, 'utf8');
    await writeFile(join(folder, 'notes.txt'), text.replace(titles[0], title));
  }

  /** Files are written in so little time that a timer would be too coarse. */
  async function killWhileItWrites(build: Process, part: number): Promise<void> {
    await appears(journal(), build);
    const moment = performance.now() + part * longest.writing;
    while (performance.now() < moment) existsSync(journal());
    build.kill();
  }

  async function killAtAnyMoment(build: Process, part: number): Promise<void> {
    await setTimeout(part * longest.building);
    build.kill();
  }

  it.each([
    ['at any moment', killAtAnyMoment],
    ['while it writes', killWhileItWrites],
  ] as const)(
    'is whole after builds were killed %s',
    async (when, kill) => {
      const left: Record<State, number> = { old: 0, new: 0, mixed: 0 };
      const part = fc.noBias(fc.double({ min: 0, max: 1, noNaN: true }));
      for (const [round, moment] of fc.sample(part, { numRuns: kills, seed: kills }).entries()) {
        const [title, newer] = [titles[round % 2] ?? '', editions[round % 2] ?? new Map()];
        await put(title);
        const aftermath = await killed(folder, newer, (build) => kill(build, moment), { args });
        left[aftermath.left] += 1;
        expect(aftermath).toMatchObject({ status: 0, isStagingLeft: false });
        const compared = aftermath.hasCompleted ? withoutAccount : (tree: Tree) => tree;
        expect(compared(aftermath.found)).toEqual(compared(newer));
      }
      console.info(`${kills} killed ${when}:`, left);
    },
    3_600_000,
  );
});
