import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CorrectionStore } from '../../../src/disk/review/correction-store.ts';
import {
  type Correction,
  readCorrectionList,
  withEntries,
} from '../../../src/review/corrections/index.ts';

const entry = (words: string): Correction => ({ words, is: 'collection', where: 'everywhere' });

describe('the list of corrections on the disk', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cartulary-store-'));
    path = join(folder, 'corrections.yaml');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const wordsOf = () =>
    readCorrectionList(new VFile({ value: readFileSync(path, 'utf8') })).map(
      ({ correction }) => correction.words,
    );

  it('is made with the first entry, and nothing is left beside it', async () => {
    await new CorrectionStore(path).add([entry('Tides')]);
    expect(wordsOf()).toEqual(['Tides']);
    expect(readdirSync(folder)).toEqual(['corrections.yaml']);
  });

  it('loses no entry of two that write at the same time', async () => {
    const stores = [new CorrectionStore(path), new CorrectionStore(path)];
    const all = Array.from({ length: 40 }, (_, index) => `Words ${index}`);
    const add = (words: string, index: number) =>
      (stores[index % 2] ?? new CorrectionStore(path)).add([entry(words)]);
    await Promise.all(all.map(add));
    expect(wordsOf().toSorted()).toEqual(all.toSorted());
  });

  it('keeps what another program has saved before', async () => {
    const store = new CorrectionStore(path);
    await store.add([entry('Tides')]);
    writeFileSync(path, withEntries(readFileSync(path, 'utf8'), [entry('Logs')]));
    await store.add([entry('Piers')]);
    expect(wordsOf()).toEqual(['Tides', 'Logs', 'Piers']);
  });

  it('puts back what a program saves away that had read the list before', async () => {
    const store = new CorrectionStore(path);
    await store.add([entry('Tides')]);
    const opened = readFileSync(path, 'utf8');
    await store.add([entry('Piers')]);
    writeFileSync(path, withEntries(opened, [entry('Logs')]));
    expect((await store.restore()).map(({ words }) => words)).toEqual(['Piers']);
    expect(wordsOf()).toEqual(['Tides', 'Logs', 'Piers']);
  });

  it('leaves out what a person removed who knew the later entries', async () => {
    const store = new CorrectionStore(path);
    await store.add([entry('Tides')]);
    await store.add([entry('Piers')]);
    writeFileSync(path, withEntries('', [entry('Piers')]));
    expect(await store.restore()).toEqual([]);
    expect(wordsOf()).toEqual(['Piers']);
  });

  it('does not touch a list that cannot be read', async () => {
    writeFileSync(path, 'corrections: [\n');
    await expect(new CorrectionStore(path).add([entry('Tides')])).rejects.toThrow();
    expect(readFileSync(path, 'utf8')).toBe('corrections: [\n');
    expect(readdirSync(folder)).toEqual(['corrections.yaml']);
  });
});
