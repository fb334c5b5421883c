import axe from 'axe-core';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { epubIdentifier, fontsOf, packEpub } from '../../../../src/publish/book/epub.ts';
import { hasBrowser, launch } from '../../../xslt/browser.ts';
import { laidOut, readEdition } from '../press.ts';
import { volume } from '../volume.ts';
import { dressing, epubcheck, hasEpubcheck, noted, onDisk } from './editions.ts';

const pages = ['1 d1', '2 d2a', '2 d3'];

let files: ReadonlyMap<string, string>;
let epub: Uint8Array;
beforeAll(async () => {
  const { assets, style } = await dressing();
  const fonts = [...fontsOf(assets).keys()];
  ({ files } = await laidOut(await readEdition('print-exchange'), 'epub', {
    identifier: epubIdentifier('0123456789abcdef'.repeat(4)),
    fonts: fonts.filter((name) => name.endsWith('.woff2')),
    licences: fonts.filter((name) => name.endsWith('.txt')),
    pages,
  }));
  epub = packEpub(files, assets, style);
}, 120_000);

const page = (name: string) => files.get(`EPUB/${name}`) ?? '';
const texts = () => [...files].filter(([path]) => path.endsWith('.xhtml'));

/** Where the links of all pages lead that lead nowhere. */
function deadLinks(of: ReadonlyMap<string, string>): string[] {
  return [...of].flatMap(([path, text]) =>
    [...text.matchAll(/href="([^"]*)"/g)].flatMap(([, href = '']) => {
      const [file, id] = href.split('#');
      if (!path.endsWith('.xhtml') || /^https?:|\.css$/.test(href)) return [];
      const target = file === '' ? text : of.get(`EPUB/${file ?? ''}`);
      const isThere = target !== undefined && (id === undefined || target.includes(` id="${id}"`));
      return isThere ? [] : [`${path}: ${href}`];
    }),
  );
}

test.skipIf(!hasEpubcheck)(
  'has no error and no warning of epubcheck (skipped without it)',
  async () => {
    const file = await onDisk('edition.epub', epub);
    const { stdout, stderr } = spawnSync('java', ['-jar', epubcheck, file], { encoding: 'utf8' });
    expect(stderr + stdout).toContain('0 fatals / 0 errors / 0 warnings');
  },
);

test('has its media type first and uncompressed', () => {
  const start = strFromU8(epub.slice(0, 60), true);
  expect(start).toMatch(/^PK.{28}mimetypeapplication\/epub\+zip/s);
});

test('holds what its manifest names, and names what it holds', () => {
  const held = Object.keys(unzipSync(epub)).filter((path) => path.startsWith('EPUB/'));
  const named = [...page('package.opf').matchAll(/<item [^>]*href="([^"]*)"/g)].map(
    ([, href]) => `EPUB/${href ?? ''}`,
  );
  expect(held.filter((path) => path !== 'EPUB/package.opf').toSorted()).toEqual(named.toSorted());
});

test('every link leads somewhere, from the indexes to the mention itself', () => {
  expect(deadLinks(files)).toEqual([]);
  expect(page('index-of-persons.xhtml')).toMatch(
    /epub:type="index-locator" href="documents-1\.xhtml#d\w+\.i\d+"/,
  );
});

test('lists each page of the printed book once, where its first document begins', () => {
  const list = /epub:type="page-list".*?<\/nav>/s.exec(page('contents.xhtml'))?.[0] ?? '';
  expect([...list.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    'documents-1.xhtml#page-1',
    'documents-1.xhtml#page-2',
  ]);
  expect(page('documents-1.xhtml')).toMatch(/id="d2a"[^>]*><span [^>]*id="page-2"/);
  expect(page('documents-1.xhtml')).not.toMatch(/id="d3"[^>]*><span/);
});

test('without a printed book there is no list of pages, and none is claimed', async () => {
  const { files: alone } = await laidOut(noted('A remark.'), 'epub');
  expect(alone.get('EPUB/contents.xhtml')).not.toContain('page-list');
  expect(alone.get('EPUB/package.opf')).not.toContain('pageNavigation');
  expect(page('package.opf')).toContain('pageNavigation');
});

test('long editions are cut, and links lead from part to part', async () => {
  const { files: long } = await laidOut(volume(60), 'epub');
  expect([...long.keys()].filter((path) => path.includes('/documents-'))).toHaveLength(3);
  expect(long.get('EPUB/documents-1.xhtml')).toContain('href="documents-2.xhtml#d26"');
  expect(deadLinks(long)).toEqual([]);
});

describe.skipIf(!hasBrowser)('in Chromium (skipped without it)', () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    browser = await launch();
    folder = await mkdtemp(join(tmpdir(), 'cartulary-epub-'));
    for (const [path, content] of Object.entries(unzipSync(epub))) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
  });
  afterAll(() => browser.close());

  test.each(['light', 'dark'] as const)('no page breaks a rule of axe, %s', async (colorScheme) => {
    const context = await browser.newContext({ colorScheme });
    const found: string[] = [];
    for (const [path] of texts()) {
      const tab = await context.newPage();
      await tab.goto(`${pathToFileURL(folder).href}/${path}`);
      await tab.addScriptTag({ content: axe.source });
      const { violations } = await tab.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe.run({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'],
        }),
      );
      found.push(...violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html ?? ''}`));
      await tab.close();
    }
    expect(found).toEqual([]);
  });

  test('its background is dark where the reader wants that', async () => {
    const tab = await (await browser.newContext({ colorScheme: 'dark' })).newPage();
    await tab.goto(`${pathToFileURL(folder).href}/EPUB/documents-1.xhtml`);
    const background = await tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(background).toBe('rgb(23, 22, 20)');
  });
});

test('one edition gives the same bytes twice', async () => {
  const { assets, style } = await dressing();
  expect(packEpub(files, assets, style)).toEqual(epub);
});
