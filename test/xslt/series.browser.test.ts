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
    for (const [path, content] of [...files, ...assets]) {
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
});
