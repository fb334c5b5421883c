import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileStylesheet } from '../../src/release/compile-stylesheet.ts';
import { transform } from '../../src/publish/transform/index.ts';

let stylesheet: string;
beforeAll(async () => {
  const compiled = join(await mkdtemp(join(tmpdir(), 'cartulary-common-')), 'common.sef.json');
  await compileStylesheet('test/xslt/common.xsl', compiled);
  stylesheet = await readFile(compiled, 'utf8');
}, 60_000);

/** What the function that belongs to an element makes of it. */
async function call(element: string): Promise<unknown> {
  const corpus = `<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">${element}</teiCorpus>`;
  const { files, messages } = await transform({ corpus, documents: [] }, stylesheet, 'print');
  expect(messages.map(String)).toEqual([]);
  return (JSON.parse(files.get('results.json') ?? '[]') as unknown[])[0];
}

describe('dates', () => {
  test.each([
    ['when="1962-07-02"', 'July 2, 1962'],
    ['when="1962-07"', 'July 1962'],
    ['when="1962"', '1962'],
    ['when="--02-22"', 'February 22'],
    ['when="--02-29"', 'February 29'],
    ['from="1962-07-02" to="1962-07-04"', 'July 2, 1962–July 4, 1962'],
    ['notBefore="1961" notAfter="1963"', '1961–1963'],
    ['when="1962-02-30"', '1962-02-30'],
    ['', 'undated'],
  ])('%s', async (attributes, words) => {
    expect(await call(`<date ${attributes}>x</date>`)).toBe(words);
  });
});

describe('languages', () => {
  test.each([
    ['ru', 'Russian'],
    ['ru-Latn', 'Russian, transliterated'],
    ['en-US', 'English'],
    ['tlh', 'tlh'],
  ])('%s', async (tag, name) => {
    expect(await call(`<textLang mainLang="${tag}"/>`)).toBe(name);
  });
});

describe('entries of registers', () => {
  test.each([
    ['<persName ref="edition.xml#agent.x">Rusk</persName>', 'agent.x'],
    ['<persName>Chargé d’Affaires  Smirnov</persName>', 'persName.chargé-d-affaires-smirnov'],
    ['<orgName>«Правда»</orgName>', 'orgName.правда'],
  ])('%s', async (element, entry) => {
    expect(await call(element)).toBe(entry);
  });
});

describe('sorting', () => {
  test.each([
    ['The Crisis Years', 'crisis years'],
    ['Theory', 'theory'],
    ['“An End”', 'end'],
    ['Another', 'another'],
  ])('%s', async (title, key) => {
    expect(await call(`<title>${title}</title>`)).toBe(key);
  });
});

describe('surnames', () => {
  test.each([
    ['Ronald I. Spiers', 'Spiers, Ronald I.'],
    ['Chairman Orlov', 'Orlov, Chairman'],
    ['Attorney General Hale', 'Hale, Attorney General'],
    ['James S. Wren, Jr.', 'Wren, James S., Jr.'],
    ['Aldous Marten III', 'Marten, Aldous III'],
    ['Per van Reigen', 'van Reigen, Per'],
    ['Walter De Groot', 'De Groot, Walter'],
    ['Ana de la Rosa', 'de la Rosa, Ana'],
  ])('%s is filed as %s', async (name, filed) => {
    expect(await call(`<name>${name}</name>`)).toBe(filed);
  });

  test.each([
    'Sorrel',
    'Van Reigen',
    'Attorney General',
    'Surgeon General',
    'Central Fisheries Agency',
    'Hyannis Port',
    'Port Said',
    'Secretary of State Rusk',
    'Special Assistant (Lund)',
    'Chairman Orlov, at Oslo',
  ])('%s stays as it is', async (name) => {
    expect(await call(`<name>${name}</name>`)).toBe(name);
  });
});

test('the reading takes corr and leaves sic, and collapses white space', async () => {
  expect(
    await call(
      '<p> a <choice><sic>1,2</sic><corr>1, 2</corr></choice>\n b<hi>c</hi> <sic>d</sic></p>',
    ),
  ).toBe('a 1, 2 bc d');
});

describe('lists', () => {
  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b, and c'],
  ])('%j', async (items, words) => {
    expect(await call(`<list>${items.map((item) => `<item>${item}</item>`).join('')}</list>`)).toBe(
      words,
    );
  });
});

test('a term without a word stands for itself', async () => {
  expect(await call('<idno type="lot"/>')).toBe('Lot');
  expect(await call('<idno type="shelf"/>')).toBe('shelf');
  expect(await call('<idno/>')).toBe('');
});
