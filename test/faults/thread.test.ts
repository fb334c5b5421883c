import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { putNotes, seriesArguments } from './edition.ts';
import { type Fault, type Operation, failing, smallMachine } from './injected.ts';
import { appears, start } from './process.ts';
import { type Tree, isStagingLeft, treeOf } from './tree.ts';

let folder = '';
let older: Tree = new Map();
const volume = (name: string) => join(folder, 'out', name);
const titleOf = (name: string) => name.toUpperCase();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cartulary-'));
  for (const name of ['a', 'b']) await putNotes(folder, titleOf(name), `${name}.txt`);
  expect((await start(folder, seriesArguments).ended).status).toBe(0);
  older = treeOf(volume('b'));
  for (const name of ['a', 'b']) await putNotes(folder, `New ${titleOf(name)}`, `${name}.txt`);
});

afterEach(() => rm(folder, { recursive: true, maxRetries: 3 }));

function expectNothingLeft(): void {
  expect(['.', 'a', 'b'].filter((name) => isStagingLeft(volume(name)))).toEqual([]);
}

describe('a thread that builds one volume of a series', () => {
  const faults: [Fault, Operation, number][] = [
    ['ends the thread', 'writeFile', 9],
    ['ends the thread', 'renameSync', 12],
    ['ends the thread', 'rm', 2], // before the journal is removed
    ['uses up the memory of the thread', 'writeFile', 9],
    ['uses up the memory of the thread', 'renameSync', 12],
  ];
  it.each(faults)(
    '%s at the %s no. %i: its volume is as it was',
    async (fault, operation, which) => {
      const injected = failing(operation, fault, which, { folder: 'out/b' });
      const { status, stdout } = await start(folder, seriesArguments, smallMachine, injected).ended;
      expect(status).toBe(1);
      expect(stdout).toContain('error  volume-not-built\n');
      expect(stdout).toMatch(/^ {2}a {2}20 documents/m);
      expect(stdout).toMatch(/^ {2}b {2}not built$/m);
      expect(treeOf(volume('b'))).toEqual(older);
      expectNothingLeft();
      const next = await start(folder, seriesArguments).ended;
      expect(next.status).toBe(0);
      expect(next.stdout).toContain('a  20 documents, unchanged');
      expect(treeOf(volume('b'))).not.toEqual(older);
    },
  );
});

describe('Ctrl-C', () => {
  const moments: [Fault, Operation, number][] = [
    ['waits for the test', 'writeFile', 9],
    ['waits for the test', 'renameSync', 12],
    ['cannot be stopped', 'writeFile', 9],
  ];
  it.each(moments)(
    'ends a series whose thread %s at the %s no. %i',
    async (fault, operation, which) => {
      const injected = failing(operation, fault, which, { folder: 'out/b' });
      const series = start(folder, seriesArguments, injected);
      await appears(join(folder, 'waiting'), series);
      series.interrupt();
      const { status, stderr } = await series.ended;
      expect(status).toBeNull();
      expect(stderr).toMatch(
        /^Interrupted\. [01] of 2 volumes are done; what was there of the others/m,
      );
      expect(treeOf(volume('b'))).toEqual(older);
      expectNothingLeft();
      expect(existsSync(join(folder, 'returned'))).toBe(false);
    },
  );
});
