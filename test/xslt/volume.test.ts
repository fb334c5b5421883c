import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { encode } from '../../src/edition.ts';
import type { Transformed } from '../../src/publish/transform/index.ts';
import { build, page, readAssetFolder } from './site.ts';

/** A volume of some 400 documents. It lies beside the project and is no part of it. */
const volume = '../shared/corpus/text/frus1961-63v12.txt';
const here = existsSync(volume);
if (!here) console.warn(`${volume} is not there: the size of a large volume is not checked.`);

describe.skipIf(!here)('a volume of 400 documents', () => {
  let site: Transformed;
  beforeAll(async () => {
    const { tei } = encode(await readFile(volume));
    if (tei === undefined) throw new Error('the volume has no documents');
    site = await build(tei);
  }, 60_000);

  const size = (path: string) => Buffer.byteLength(page(site, path));

  test('has an index under a megabyte and documents under 60 kilobytes', () => {
    const documents = [...site.files.keys()].filter((path) => /^d\w+(-\d+)?\.html$/.test(path));
    expect(documents.length).toBeGreaterThan(380);
    expect(size('index.html')).toBeLessThan(1_000_000);
    expect(Math.max(...documents.map(size))).toBeLessThan(60_000);
  });

  test('loads a script under 40 kilobytes beside the search library', async () => {
    expect((await readAssetFolder()).get('edition.js')?.byteLength).toBeLessThan(40_000);
  });

  test('has a rule for every element in it', () => {
    expect(site.messages.map(String)).toEqual([]);
  });
});
