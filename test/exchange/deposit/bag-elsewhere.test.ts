import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deposit } from '../../../src/exchange/deposit/index.ts';
import { edition } from './edition.ts';

const { bag = new Map<string, Uint8Array>() } = deposit(edition, false);

function write(place: string): void {
  for (const [path, content] of bag) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), content);
  }
}

/** Programs that had no part in making the bag, and how each is asked about the one it stands in. */
const programs: [name: string, isThere: string[], asked: string[][]][] = [
  [
    'sha512sum',
    ['sha512sum', '--version'],
    ['manifest-sha512.txt', 'tagmanifest-sha512.txt'].map((manifest) => [
      ...['sha512sum', '--check', '--strict', '--quiet'],
      manifest,
    ]),
  ],
  [
    'bagit',
    ['python3', '-c', 'import bagit'],
    [['python3', '-m', 'bagit', '--validate', '--quiet', '.']],
  ],
];

function run([program = '', ...options]: readonly string[], folder?: string): number | null {
  return spawnSync(program, options, { cwd: folder, stdio: 'pipe' }).status;
}

describe.each(programs)('to %s (skipped where it is missing)', (_, isThere, asked) => {
  describe.skipIf(run(isThere) !== 0)('a bag', () => {
    let folder: string;

    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'cartulary-bag-'));
      write(join(folder, 'sound'));
      write(join(folder, 'changed'));
      appendFileSync(join(folder, 'changed/data/tei/d1.xml'), ' ');
    });

    afterAll(() => {
      rmSync(folder, { recursive: true });
    });

    test('is valid', () => {
      expect(asked.map((command) => run(command, join(folder, 'sound')))).toEqual(
        asked.map(() => 0),
      );
    });

    test('with a changed file is not', () => {
      expect(asked.map((command) => run(command, join(folder, 'changed')))).toContain(1);
    });
  });
});
