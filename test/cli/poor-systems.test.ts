import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { program } from './command-line.ts';

const notes = `Pier Letters


1. Letter From Hale to Fenn

Source: Harbor Library, Hale Papers, Box 3. Secret.
`;

const folder = mkdtempSync(join(tmpdir(), 'cartulary-poor-'));
writeFileSync(join(folder, 'notes.txt'), notes);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function shell(script: string, ...command: readonly string[]) {
  const args = [...command, 'sh', '-c', script];
  const { status, stdout, stderr } = spawnSync('env', args, { cwd: folder, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

const node = `"${process.execPath}" "${program}"`;

// Its own tree of mounts, which nobody else sees.
const apart = ['unshare', '--mount', '--map-root-user'];
const mountable = shell('mkdir -p full && mount -t tmpfs -o ro tmpfs full', ...apart).status === 0;
if (!mountable)
  console.warn('No disk can be mounted here: those that may only be read are not tried.');

describe('a system that gives little', () => {
  it('64 open files are enough', () => {
    const built = shell(`ulimit -n 64; ${node} build notes.txt -o few --quiet`);
    expect(built).toEqual({ status: 0, said: '' });
    const deposited = shell(`ulimit -n 64; ${node} deposit few -o bag --draft --quiet`);
    expect(deposited).toEqual({ status: 0, said: '' });
  });

  it
    .skipIf(!mountable)
    .each([
      `build notes.txt -o disk --no-pdf --no-html`,
      `build notes.txt -o disk/deep/edition --no-pdf --no-html`,
      `deposit few -o disk/bag --draft`,
      `deposit few -o disk/bag.zip --draft --zip`,
      `export few --to csv -o disk/few.csv`,
    ])('of a disk that may only be read it is said that it may: %s', (command) => {
    const made = shell(
      `mkdir -p disk && mount -t tmpfs -o ro tmpfs disk && ${node} ${command}`,
      ...apart,
    );
    expect(made.status).toBe(2);
    expect(made.said).toContain('the disk may only be read');
    expect(made.said).not.toContain('output-in-use');
  });
});
