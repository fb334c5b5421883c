import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeBag } from '../../../src/disk/deposit/index.ts';
import { deposit } from '../../../src/exchange/deposit/index.ts';
import { edition } from './edition.ts';

/** bagit-python, the reference for bags, which `.ci/run` installs. */
const bagit = fileURLToPath(new URL('../../../.ci/outside/bin/bagit.py', import.meta.url));

describe.skipIf(!existsSync(bagit))(
  'bagit-python (skipped where .ci/run has not installed it)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'cartulary-bagit-'));
    const place = join(folder, 'bag');

    function isValid(): boolean {
      try {
        execFileSync(bagit, ['--validate', '--quiet', place], { stdio: 'pipe' });
        return true;
      } catch {
        return false;
      }
    }

    beforeAll(async () => {
      const { bag } = deposit(edition, false);
      if (bag === undefined) throw new TypeError('there is no bag');
      await writeBag(bag, place, false);
    });

    afterAll(() => {
      rmSync(folder, { recursive: true });
    });

    test('accepts the bag, and refuses it when a file is changed', () => {
      expect(isValid()).toBe(true);
      appendFileSync(join(place, 'data', 'ro-crate-metadata.json'), ' ');
      expect(isValid()).toBe(false);
    });
  },
);
