import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { deposit, zip } from '../../../src/exchange/deposit/index.ts';
import { elements, readMarkup, reading } from '../../../src/xml/index.ts';
import { edition, text } from './edition.ts';

const { bag = new Map<string, Uint8Array>(), messages } = deposit(edition, false);

describe('the bag', () => {
  test('declares itself and what is in it', () => {
    expect(text(bag, 'bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
    expect(text(bag, 'bag-info.txt')).toMatch(/^Source-Organization: Fisheries History Press$/m);
    expect(text(bag, 'bag-info.txt')).toMatch(/^Contact-Email: brandt@example.org$/m);
    expect(text(bag, 'bag-info.txt')).toMatch(/^Rights: CC BY 4.0, https:/m);
    const data = [...bag].filter(([path]) => path.startsWith('data/'));
    const size = data.reduce((sum, [, { byteLength }]) => sum + byteLength, 0);
    expect(text(bag, 'bag-info.txt')).toContain(`Payload-Oxum: ${size}.${data.length}\n`);
  });

  test('lists every file of the payload, and every other but itself', () => {
    const listed = (manifest: string) =>
      text(bag, manifest)
        .split('\n')
        .filter(Boolean)
        .map((line) => line.slice(130));
    const payload = [...bag.keys()].filter((path) => path.startsWith('data/'));
    expect(listed('manifest-sha512.txt')).toEqual(payload);
    expect(listed('tagmanifest-sha512.txt')).toEqual([
      'bag-info.txt',
      'bagit.txt',
      'manifest-sha512.txt',
    ]);
  });

  test('nothing is to be said of a complete deposit', () => {
    expect(messages).toEqual([]);
  });
});

test('Dublin Core says the same in its fifteen words', () => {
  const root = readMarkup(text(bag, 'data/metadata/dublin-core.xml'));
  expect(root.namespace).toBe('http://www.openarchives.org/OAI/2.0/oai_dc/');
  expect(elements(root, 'rights').map(reading)).toEqual([
    'CC BY 4.0',
    'https://creativecommons.org/licenses/by/4.0/',
  ]);
  expect(elements(root, 'title').map(reading)).toEqual(['Exchanges on Fisheries & Whaling']);
});

describe('a deposit that is not complete', () => {
  const poor = { ...edition.statement, licence: undefined, publisher: undefined };

  test('is refused, and every key is named', () => {
    const refused = deposit({ ...edition, statement: poor }, false);
    expect(refused.bag).toBeUndefined();
    expect(refused.messages.map(({ ruleId, note }) => [ruleId, note?.slice(0, 13)])).toEqual([
      ['deposit-setting-missing', 'Set publisher'],
      ['deposit-setting-missing', 'Set licence i'],
    ]);
  });

  test('is made as a draft, with warnings', () => {
    const draft = deposit({ ...edition, statement: poor }, true);
    expect(draft.bag?.has('bagit.txt')).toBe(true);
    expect(draft.messages.every(({ fatal }) => fatal === false)).toBe(true);
  });

  test.each([
    ['2024-05-01T10:00:00.000Z', undefined, '2024-05-01'],
    ['2024-05-01T10:00:00.000Z', '2024-06-01T00:00:00.000Z', '2024-06-01'],
  ])(
    'without a date, built %s, deposited %s: has no DataCite record, and its RO-Crate says %s',
    (built, date, said) => {
      const statement = { ...edition.statement, date: undefined };
      const history = { ...edition.history, built, date };
      const { bag, messages } = deposit({ ...edition, statement, history }, false);
      expect(bag?.has('data/metadata/datacite.json')).toBe(false);
      const crate = new TextDecoder().decode(bag?.get('data/ro-crate-metadata.json'));
      expect(crate).toContain(`"datePublished": "${said}"`);
      expect(messages.map(({ reason }) => reason)).toEqual(['The deposit has no DataCite record']);
    },
  );

  test('what an archive looks for and is not there is named', () => {
    const files = new Map([...edition.files].filter(([path]) => path.startsWith('tei/')));
    const { messages } = deposit({ ...edition, files }, false);
    expect(messages.map(({ reason }) => reason)).toEqual([
      'The deposit has no text of the source notes',
      'The deposit has no web edition',
      'The deposit has no PDF',
    ]);
  });

  test('a PDF that is no PDF/A is named', () => {
    const files = new Map([...edition.files, ['print/edition.pdf', new Uint8Array()] as const]);
    expect(deposit({ ...edition, files }, false).messages).toMatchObject([
      { ruleId: 'deposit-pdf-not-archival' },
    ]);
  });
});

describe('the same edition', () => {
  test('gives the same bag', () => {
    expect(deposit(edition, false).bag).toEqual(bag);
  });

  test('gives the same zip file, in any time zone', () => {
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    const one = zip(bag, 'bag');
    process.env.TZ = 'America/Los_Angeles';
    const other = zip(bag, 'bag');
    process.env.TZ = zone;
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    expect(Object.keys(unzipSync(one))).toContain('bag/data/tei/d1.xml');
  });
});
