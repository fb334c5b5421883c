import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { VFileMessage } from 'vfile-message';
import { build, render } from '../../src/disk/edition/index.ts';
import { readTeiFolder } from '../../src/disk/edition/tei-folder.ts';
import { openBag } from '../../src/exchange/deposit/bag-source.ts';
import { checkBag } from '../../src/exchange/deposit/check-bag.ts';
import { depositFolder, writeBag } from '../../src/disk/deposit/index.ts';

const notes = new TextEncoder().encode(`Fisheries

1. Letter From President Hale to Chairman Orlov

Source: Department of State, Central Files, 611.57/3–2763. Secret. Drafted by Wren.
`);

const folder = mkdtempSync(join(tmpdir(), 'cartulary-deposit-'));
const output = join(folder, 'output');
const input = new Map([['notes.txt', notes]]);

const settings = {
  language: 'en',
  publisher: 'Fisheries History Press',
  editors: ['Ida Brandt'],
  date: '2024',
  licence: 'CC BY 4.0',
};

beforeAll(async () => {
  const path = join(folder, 'notes.txt');
  await build({ path, bytes: notes }, output, { settings, html: false, pdf: false });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the folder of a build', () => {
  test('tells of the notes it was made from, also when its TEI was rendered since', async () => {
    await render(await readTeiFolder(join(output, 'tei')), output, { html: false, pdf: false });
    const { bag } = await depositFolder(output, { input, isDraft: false });
    const premis = new TextDecoder().decode(bag?.get('data/metadata/premis.xml'));
    expect(premis).toContain('The edition was built from notes.txt');
    expect(premis).toMatch(/<eventDateTime>20\d\d-[^<]*:\d\d\.000Z</);
    expect(premis).not.toContain('unknown');
  });

  test('becomes a bag with its TEI, its schemas, its input and every export it states enough for', async () => {
    const { bag, messages } = await depositFolder(output, { input, isDraft: false });
    const paths = [...(bag?.keys() ?? [])];
    for (const path of [
      'data/tei/edition.xml',
      'data/tei/d1.xml',
      'data/schema/edition.rng',
      'data/input/notes.txt',
      'data/exports/edition.holdings.csv',
      'data/exports/edition.json',
      'data/metadata/datacite.json',
      'data/ro-crate-metadata.json',
    ]) {
      expect(paths).toContain(path);
    }
    // No address, so no CMIF; built without web and print edition.
    expect(messages.map(({ ruleId }) => ruleId).toSorted()).toEqual([
      'deposit-export-left-out',
      'deposit-part-missing',
      'deposit-part-missing',
    ]);
  });

  test('what was generated beside a correction is not deposited', async () => {
    writeFileSync(join(output, 'tei', 'd1.generated.xml'), '<TEI/>');
    const { bag } = await depositFolder(output, { input, isDraft: false });
    rmSync(join(output, 'tei', 'd1.generated.xml'));
    expect([...(bag?.keys() ?? [])].filter((path) => path.includes('generated'))).toEqual([]);
  });

  test('names the text that it was made from, and not the folder where that stood', async () => {
    const { bag } = await depositFolder(output, { input, isDraft: false });
    const record = new TextDecoder().decode(bag?.get('data/metadata/premis.xml'));
    expect(record).toContain('The edition was built from notes.txt<');
    const telling = [...(bag ?? [])].filter(([, content]) => Buffer.from(content).includes(folder));
    expect(telling.map(([path]) => path)).toEqual([]);
  });

  test('the date of bagging is the one that is given', async () => {
    const date = new Date('2024-06-01T12:00:00Z');
    const { bag } = await depositFolder(output, { input, isDraft: false, date });
    const text = (path: string) => new TextDecoder().decode(bag?.get(path));
    expect(text('bag-info.txt')).toContain('Bagging-Date: 2024-06-01\n');
    expect(text('data/metadata/premis.xml')).toContain('2024-06-01T12:00:00.000Z');
  });

  test.each(['', '{"cartulary": "0.1', '[]'])(
    'an account %j is said to be unreadable',
    async (json) => {
      const account = join(output, 'report.json');
      const before = readFileSync(account);
      writeFileSync(account, json);
      const { bag, messages } = await depositFolder(output, { input, isDraft: false });
      writeFileSync(account, before);
      expect(bag).toBeDefined();
      expect(messages.map(({ ruleId }) => ruleId)).toContain('deposit-account-unreadable');
    },
  );

  test('a folder without an edition is named', async () => {
    await expect(depositFolder(folder, { input, isDraft: false })).rejects.toMatchObject({
      ruleId: 'tei-folder-empty',
    });
  });
});

describe('what does not belong together', () => {
  const letter = join(output, 'tei', 'd1.xml');
  const drafted = (isDraft: boolean) => depositFolder(output, { input, isDraft });
  const said = (messages: readonly VFileMessage[]) =>
    messages.flatMap(({ fatal, file, ruleId }) => (fatal ? [[ruleId, file]] : []));
  let made = '';

  beforeAll(() => {
    made = readFileSync(letter, 'utf8');
  });

  afterEach(() => {
    writeFileSync(letter, made);
  });

  test('is refused and named: a file corrected after the build', async () => {
    writeFileSync(letter, made.replace('Wren', 'Wrenn'));
    const { bag, messages } = await drafted(false);
    expect(bag).toBeUndefined();
    expect(said(messages)).toEqual([['deposit-file-changed', 'tei/d1.xml']]);
    expect((await drafted(true)).bag).toBeDefined();
  });

  test('is refused and named: a file that is not there any more', async () => {
    const corpus = join(output, 'schema', 'edition.rng');
    const grammar = readFileSync(corpus);
    rmSync(corpus);
    const { bag, messages } = await drafted(false);
    writeFileSync(corpus, grammar);
    expect(bag).toBeUndefined();
    expect(said(messages)).toEqual([['deposit-file-missing', 'schema/edition.rng']]);
  });

  test('is refused: an edition without its manifest', async () => {
    const manifest = join(output, 'manifest.json');
    const before = readFileSync(manifest);
    for (const text of ['', '{}', '[1']) {
      writeFileSync(manifest, text);
      const { bag, messages } = await drafted(false);
      expect(bag).toBeUndefined();
      expect(said(messages)).toEqual([['deposit-manifest-unreadable', output]]);
    }
    writeFileSync(manifest, before);
  });

  test('TEI with errors, which a draft may have; each is said once', async () => {
    writeFileSync(letter, made.replace('</TEI>', ''));
    const { bag, messages } = await drafted(false);
    expect(bag).toBeUndefined();
    expect(said(messages)).toEqual([
      ['deposit-file-changed', 'tei/d1.xml'],
      ['export-tei-unreadable', 'tei/d1.xml'],
      ['deposit-tei-not-valid', output],
    ]);
    const draft = await drafted(true);
    const record = draft.bag?.get('data/metadata/datacite.json');
    expect(new TextDecoder().decode(record)).toContain('0 documents');
  });

  test('is put right by building again', async () => {
    writeFileSync(letter, made.replace('Wren', 'Wrenn'));
    const path = join(folder, 'notes.txt');
    const options = { settings, html: false, pdf: false };
    await build({ path, bytes: notes }, output, options);
    const { bag, messages } = await drafted(false);
    expect(said(messages)).toEqual([]);
    expect(new TextDecoder().decode(bag?.get('data/tei/edition.xml'))).toContain('Wrenn');
    await build({ path, bytes: notes }, output, { ...options, overwrite: true });
  });
});

describe('a bag is written', () => {
  test.each([
    ['as a folder', 'bag', false],
    ['as a zip file', 'bag.zip', true],
  ])('%s, and is sound', async (_name, name, asZip) => {
    const { bag = new Map<string, Uint8Array>() } = await depositFolder(output, {
      input,
      isDraft: false,
    });
    const place = join(folder, name);
    await writeBag(bag, place, asZip);
    const source = await openBag(place);
    expect(source?.paths).toHaveLength(bag.size);
    expect(source && (await checkBag(source))).toEqual([]);
    expect(existsSync(`${place}.partial`)).toBe(false);
  });

  test('never over what stands there', async () => {
    writeFileSync(join(folder, 'taken'), '');
    await expect(writeBag(new Map(), join(folder, 'taken'), false)).rejects.toMatchObject({
      ruleId: 'deposit-place-taken',
    });
  });
});
