import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cartulary } from '../cli/command-line.ts';

const xslt = new URL('../../xslt/', import.meta.url);
const entry = /'(?<key>(?:[^']|'')+)':\s*'(?<words>(?:[^']|'')*)'/gu;

/** The entries of the maps of a stylesheet, or of one of them. */
function entries(path: string, variable = ''): Map<string, string> {
  const text = readFileSync(new URL(path, xslt), 'utf8');
  const from = variable === '' ? 0 : text.indexOf(`name="${variable}"`);
  const part =
    variable === '' ? text : text.slice(from, text.indexOf('</xsl:variable>', from) >>> 0);
  const end = part.indexOf('}"/>');
  const chosen = variable === '' ? text : part.slice(0, end);
  return new Map(
    [...chosen.matchAll(entry)].map(({ groups }) => [groups?.key ?? '', groups?.words ?? '']),
  );
}

const nouns = ['edition', 'document', 'witness', 'repository', 'printing', 'citation'];

describe.each(['de', 'fr'])('the words of pages and book in %s', (code) => {
  const file = `languages/${code}.xsl`;

  it('have every key of the pages', () => {
    const own = entries(file, `f:page-words-${code}`);
    const keys = [...entries('html/words.xsl').keys()].filter((key) => !nouns.includes(key));
    expect(keys.filter((key) => !own.has(key))).toEqual([]);
  });

  it('have every term of the encoding', () => {
    const own = entries(file, `f:terms-${code}`);
    const words = [
      ...entries('common/labels.xsl').values(),
      ...entries('common/wording.xsl').values(),
    ];
    expect(words.filter((word) => !own.has(word))).toEqual([]);
  });

  it('have every key of the book', () => {
    const own = entries(file, `f:book-words-${code}`);
    expect([...entries('book/labels.xsl').keys()].filter((key) => !own.has(key))).toEqual([]);
  });

  it('keep the places of numbers', () => {
    const own = entries(file, `f:page-words-${code}`);
    for (const [key, words] of entries('html/words.xsl')) {
      const places = words.match(/\{\w+\}/gu) ?? [];
      expect((own.get(key) ?? words).match(/\{\w+\}/gu) ?? []).toEqual(places);
    }
  });
});

const conventions = fileURLToPath(new URL('../../conventions/', import.meta.url));

describe('an edition in German', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cartulary-german-'));
    const sample = join(conventions, 'german-aapd/sample.txt');
    await cartulary(folder, [
      'build',
      sample,
      '--convention',
      'german-aapd',
      '-o',
      'out',
      '--no-pdf',
    ]);
  }, 120_000);

  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  const page = (name: string) => readFile(join(folder, 'out/html', name), 'utf8');

  it('says so in TEI and on its pages', async () => {
    expect(await readFile(join(folder, 'out/tei/edition.xml'), 'utf8')).toContain(
      '<language ident="de">',
    );
    expect(await page('index.html')).toMatch(/<html[^>]* lang="de"/u);
  });

  it('has navigation, terms and dates in German', async () => {
    const index = await page('index.html');
    expect(index).toContain('Über die Edition');
    expect(index).not.toContain('Persons and bodies');
    const name = /href="(?<name>d\d+\.html)"/u.exec(index)?.groups?.name ?? '';
    const document = await page(name);
    expect(document).toContain('Gedruckter Text');
    expect(document).not.toContain('Text printed');
  });

  it('calls identifiers as the convention does', async () => {
    const index = await page('index.html');
    const name = /href="(?<name>d\d+\.html)"/u.exec(index)?.groups?.name ?? '';
    expect(await page(name)).toContain('title="Band"');
  });
});
