import { execFileSync, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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

/** What the validator says, as JSON. */
interface Said {
  readonly issues: readonly { readonly check: { readonly identifier: string } }[];
}

/** The validator of the RO-Crate community, which `.ci/run` installs. */
const rocrate = fileURLToPath(
  new URL('../../../.ci/outside/bin/rocrate-validator', import.meta.url),
);

describe.skipIf(!existsSync(rocrate))(
  'roc-validator (skipped where .ci/run has not installed it)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'cartulary-rocrate-'));
    const place = join(folder, 'bag');
    const metadata = join(place, 'data', 'ro-crate-metadata.json');
    const context = createRequire(import.meta.url).resolve('ro-crate/lib/context.json');

    /** The checks that fail, by number; without the network the context of the crate stands in it. */
    function failing(change: (crate: string) => string): string[] {
      const { '@graph': graph } = JSON.parse(change(original)) as Record<string, unknown>;
      const { '@context': terms } = JSON.parse(readFileSync(context, 'utf8')) as Record<
        string,
        unknown
      >;
      writeFileSync(metadata, JSON.stringify({ '@context': terms, '@graph': graph }));
      const said = join(folder, 'said.json');
      const profile = [
        '--profile-identifier',
        'ro-crate-1.2',
        '--requirement-severity',
        'required',
      ];
      const how = ['--offline', '--no-paging', '--output-format', 'json', '--output-file', said];
      spawnSync(rocrate, ['-y', 'validate', ...profile, ...how, join(place, 'data')]);
      const { issues } = JSON.parse(readFileSync(said, 'utf8')) as Said;
      return [...new Set(issues.map(({ check }) => check.identifier))];
    }

    let original = '';
    beforeAll(async () => {
      const { bag } = deposit(edition, false);
      if (bag === undefined) throw new TypeError('there is no bag');
      await writeBag(bag, place, false);
      original = readFileSync(metadata, 'utf8');
    });

    afterAll(() => {
      rmSync(folder, { recursive: true });
    });

    // 4.2 asks for the address of the context, in whose place its terms stand here.
    test('finds all that RO-Crate 1.2 demands, and misses a date that is taken away', () => {
      expect(failing((crate) => crate)).toEqual(['ro-crate-1.2_4.2']);
      const undated = failing((crate) => crate.replace('"datePublished"', '"dateModified"'));
      expect(undated.length).toBeGreaterThan(1);
    }, 120_000);
  },
);
