import { cp, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Run } from '../cli/command-line.ts';
import { canBeReadOnly, whileReadOnly } from './read-only.ts';
import { hasSmallDisk, withSmallDisk } from './small-disk.ts';
import { isStagingLeft, treeOf } from './tree.ts';
import { workplace } from './workplace.ts';

const { out, found, older, newer, build, heldBuild } = workplace();

function expectRefused({ status, stderr }: Run): void {
  expect(status).toBe(2);
  expect(stderr).toContain('error  output-not-writable\n');
}

describe.skipIf(!(await hasSmallDisk()))('a disk (skipped where none can be mounted)', () => {
  it('that is full leaves everything as it was', async () => {
    await withSmallDisk(1024, async (disk) => {
      await cp(out(), join(disk, 'out'), { recursive: true });
      await rm(out(), { recursive: true });
      await symlink(join(disk, 'out'), out());
      await fill(join(disk, 'filler'));
      const run = await build();
      expectRefused(run);
      expect(run.stderr).toContain('the disk is full');
      expect(treeOf(join(disk, 'out'))).toEqual(older());
      expect(isStagingLeft(out())).toBe(false);
      await rm(join(disk, 'filler'));
      expect((await build()).status).toBe(0);
      expect(treeOf(join(disk, 'out'))).toEqual(newer());
    });
  });

  /** Leaves 40 kilobytes of room: for some of the files, not for all. */
  async function fill(filler: string): Promise<void> {
    await writeFile(filler, new Uint8Array(1024 * 1024)).catch(() => undefined);
    await truncate(filler, (await stat(filler)).size - 40 * 1024);
  }
});

describe.skipIf(!(await canBeReadOnly()))('a folder (skipped where none can be read-only)', () => {
  it.each(['.', 'tei', '.cartulary'])(
    'that becomes read-only midway leaves everything as it was: %s',
    async (name) => {
      const { goOn } = await heldBuild();
      const run = await whileReadOnly(join(out(), name), goOn);
      expectRefused(run);
      expect(found()).toEqual(older());
      expect((await build()).status).toBe(0);
      expect(found()).toEqual(newer());
      expect(isStagingLeft(out())).toBe(false);
    },
  );
});

it('a file that takes the place of a folder midway is kept', async () => {
  const { goOn } = await heldBuild();
  await rm(join(out(), 'tei'), { recursive: true });
  await writeFile(join(out(), 'tei'), 'hers');
  const run = await goOn();
  expect(run.status).toBe(2);
  expect(run.stderr).toContain('error  output-changed-meanwhile\n');
  expect([...found().keys()]).toContain('tei');
  expect([...found()].filter(([name]) => older().get(name) !== found().get(name))).toHaveLength(1);
  expect(isStagingLeft(out())).toBe(false);
});
