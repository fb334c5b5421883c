import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { program } from './command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'cartulary-streams-'));
const entry = (number: number) =>
  `${number}. Letter From A to B\n\nSource: Kennedy Library, National Security Files. Secret.\n`;

beforeAll(() => {
  const entries = Array.from({ length: 200 }, (_, index) => entry(index + 1));
  writeFileSync(join(folder, 'notes.txt'), `Exchanges\n\n\n${entries.join('\n\n')}`);
  writeFileSync(join(folder, 'a.xml'), '<a/>');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a command whose output goes to a file or is read no further than its first part. */
function runInto(output: number | 'pipe', ...args: string[]) {
  return new Promise<{ status: number | null; stderr: string }>((resolve) => {
    const stdio = ['ignore', output, 'pipe'] as const;
    const child = spawn(process.execPath, [program, ...args], { cwd: folder, stdio: [...stdio] });
    let stderr = '';
    child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout?.once('data', () => child.stdout?.destroy());
    child.on('close', (status) => {
      resolve({ status, stderr });
    });
  });
}

describe('a reader that stops before the end', () => {
  it('is no fault', async () => {
    expect(await runInto('pipe', 'parse', 'notes.txt')).toEqual({ status: 0, stderr: '' });
  });
});

describe.skipIf(!existsSync('/dev/full'))('a disk that is full', () => {
  it.each([
    ['parse', 'notes.txt'],
    ['validate', 'a.xml'],
  ])('is told of, and %s fails', async (...args) => {
    const { status, stderr } = await runInto(openSync('/dev/full', 'w'), ...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error {2}stream-not-writable\n.*the disk is full/);
    expect(stderr).not.toContain('fault of cartulary');
  });
});
