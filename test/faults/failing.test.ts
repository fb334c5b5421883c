import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Operation, failing } from './injected.ts';
import { isStagingLeft } from './tree.ts';
import { workplace } from './workplace.ts';

const { out, found, older, build } = workplace();

const operations: [Operation, number][] = [
  ['writeFile', 1], // the lock
  ['writeFile', 9],
  ['rename', 1], // the journal
  ['renameSync', 1],
  ['renameSync', 12],
];

describe.each([
  ['full', 'the disk is full'],
  ['read-only', 'the disk may only be read'],
] as const)('where the disk is found %s', (condition, words) => {
  it.each(operations)('at the %s no. %i, everything is as it was', async (operation, which) => {
    const { status, stderr } = await build(
      failing(operation, `finds the disk ${condition}`, which),
    );
    expect(status).toBe(2);
    expect(stderr).toContain('error  output-not-writable\n');
    expect(stderr).toContain(words);
    expect(found()).toEqual(older());
    expect(isStagingLeft(out())).toBe(false);
  });
});

describe('where the disk is found full', () => {
  it('and nothing can be taken back, the next build completes what was begun', async () => {
    const { status, stderr } = await build(
      failing('renameSync', 'finds the disk full', 5, { last: Infinity }),
    );
    expect(status).toBe(2);
    expect(stderr).toContain('error  output-unfinished\n');
    const { status: next, stdout } = await build();
    expect(next).toBe(0);
    expect(stdout).toContain('remark  build-completed\n');
    expect(isStagingLeft(out())).toBe(false);
  });

  it('at the first build, no file is left', async () => {
    await rm(out(), { recursive: true });
    expect((await build(failing('writeFile', 'finds the disk full', 9))).status).toBe(2);
    expect(found()).toEqual(new Map());
    expect(existsSync(join(out(), 'tei'))).toBe(false);
  });
});
