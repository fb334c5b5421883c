import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readStylesheet } from '../../src/package-files.ts';
import { toSeriesPages } from '../../src/publish/transform/series.ts';
import { hasBrowser, launch, open } from './browser.ts';
import { readAssetFolder } from './site.ts';

const volume = {
  name: 'herring',
  xml: `<teiCorpus xmlns="http://www.tei-c.org/ns/1.0" xmlns:s="urn:cartulary:series"><teiHeader><fileDesc><titleStmt
    ><title type="main">Herring</title></titleStmt></fileDesc></teiHeader><standOff><listPerson><person xml:id="agent.rusk"
    s:documents="3"><persName>Rusk</persName></person></listPerson></standOff></teiCorpus>`,
  documents: 3,
  files: ['html/index.html', 'tei/edition.xml'],
};

/** What the start page and the way back need of a volume. */
const ofVolume = [
  [
    'herring/html/assets/documents.js',
    `window.cartularyDocuments = ${JSON.stringify([
      {
        id: 0,
        page: 'd1.html',
        number: '1',
        head: 'Letter From Çelik',
        note: 'Secret. It was signed.',
      },
      {
        id: 1,
        page: 'd2.html',
        number: '2',
        head: 'Telegram',
        note: 'Secret. Celik drafted it. It was sent.',
      },
    ])};`,
  ],
  [
    'herring/html/d1.html',
    '<!DOCTYPE html><header class="masthead"><a class="series" hidden>All editions</a></header><script src="../../assets/edition.js"></script>',
  ],
] as const;

describe.skipIf(!hasBrowser)('the pages over a series in a browser', () => {
  let browser: Browser;
  let folder: string;
  let pages: readonly string[];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cartulary-series-'));
    const about = { title: 'Fish', publisher: '' };
    const { files } = await toSeriesPages([volume], await readStylesheet('series'), about);
    const assets = [...(await readAssetFolder())].map(
      ([path, content]) => [`assets/${path}`, content] as const,
    );
    for (const [path, content] of [...files, ...assets, ...ofVolume]) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    pages = [...files.keys()];
    browser = await launch();
  }, 60_000);
  afterAll(() => browser.close());

  test('no script of theirs fails', async () => {
    expect(pages.length).toBeGreaterThan(1);
    for (const path of pages) {
      const { complaints } = await open(browser, `${pathToFileURL(folder).href}/${path}`);
      expect(complaints, path).toEqual([]);
    }
  });

  test('find words in the documents of all editions, the best first, marked in their sentence', async () => {
    const { page, complaints } = await open(browser, `${pathToFileURL(folder).href}/index.html`);
    await page.keyboard.press('/');
    await page.keyboard.type('celik');
    await page.locator('.found > li').first().waitFor();
    expect(await page.locator('.found .number').allTextContents()).toEqual(['1', '2']);
    expect(await page.locator('.found .excerpt').allTextContents()).toEqual(['Celik drafted it.']);
    expect(await page.locator('.result').textContent()).toBe('2 documents in 1 of 1 editions');
    expect(await page.locator('.found a').first().getAttribute('href')).toBe(
      'herring/html/d1.html',
    );
    await page.locator('#search-series').fill('nothing of the kind');
    expect(await page.locator('.no-match').innerText()).toContain('Write fewer words');
    await page.locator('#search-series').fill('');
    expect(await page.locator('ol.editions').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('lead into an edition whose pages lead back', async () => {
    const base = pathToFileURL(folder).href;
    const { page } = await open(browser, `${base}/index.html`);
    await page.goto(`${base}/herring/html/d1.html`);
    await page.locator('.series').click();
    expect(page.url()).toBe(`${base}/index.html`);
  });
});
