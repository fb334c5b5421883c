import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Result } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, hasBrowser, launch, open, write } from './browser.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One page of each kind. */
const kinds = [
  'index.html',
  'd2.html',
  'd3.html',
  'd7.html',
  'repositories.html',
  'works.html',
  'names.html',
  'markings.html',
  'about.html',
];

describe.skipIf(!hasBrowser)('the pages in a browser', () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([
      launch(),
      write('tei-witnesses', {
        messages: [
          { document: 'd2', id: 'x', severity: 'warning', wording: 'Look', help: 'Do.', line: 1 },
        ],
      }),
    ]);
  }, 60_000);
  afterAll(() => browser.close());

  describe.each([320, 1280])('at %i pixels', (width) => {
    test.each(['light', 'dark'] as const)(
      'all kinds are accessible (WCAG 2.2 AA) and fit, in %s',
      async (colorScheme) => {
        const viewport = { width, height: 900 };
        const opened = await open(browser, `${site.url}index.html`, { viewport, colorScheme });
        const { page, complaints } = opened;
        const faults: string[] = [];
        for (const kind of kinds) {
          await page.goto(site.url + kind);
          await page.evaluate(
            `for (const part of document.querySelectorAll('details')) {
              part.removeAttribute('name');
              part.open = true;
            }`,
          );
          await page.evaluate(axe);
          const { violations } = await page.evaluate<{ violations: Result[] }>(
            `axe.run({ preload: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
          );
          faults.push(
            ...violations.map(({ id, nodes }) => `${kind}: ${id} ${nodes[0]?.html ?? ''}`),
          );
          const over = await page.evaluate<number>(
            'document.documentElement.scrollWidth - innerWidth',
          );
          if (over > 0) faults.push(`${kind}: ${over} pixels too wide`);
        }
        expect(faults).toEqual([]);
        expect(complaints).toEqual([]);
      },
    );
  });

  test('every page reads without script, and asks for nothing from elsewhere', async () => {
    const { page, complaints } = await open(browser, `${site.url}index.html`, {
      javaScriptEnabled: false,
    });
    for (const path of site.pages) {
      await page.goto(site.url + path);
      expect(await page.locator('h1').isVisible()).toBe(true);
      expect(await page.locator('button:visible').count()).toBe(0);
    }
    expect(complaints).toEqual([]);
  });

  test('the running text has a measure of 55 to 75 letters, set in the bundled faces', async () => {
    const { page } = await open(browser, `${site.url}d5.html`, {
      viewport: { width: 1280, height: 900 },
    });
    await page.evaluate('document.fonts.ready.then(() => null)');
    const [letters, faces] = await page.evaluate<[number, string[]]>(`(() => {
      const note = document.querySelector('.note p');
      const lines = note.clientHeight / parseFloat(getComputedStyle(note).lineHeight);
      const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
      return [note.textContent.length / lines, [...new Set(loaded.map(({ family }) => family))]];
    })()`);
    expect(letters).toBeGreaterThan(55);
    expect(letters).toBeLessThan(75);
    expect(faces.map((face) => face.replaceAll('"', '')).toSorted()).toEqual([
      'Alegreya',
      'Alegreya SC',
      'Source Sans 3',
    ]);
  });
});

describe.skipIf(!hasBrowser)('a document in a browser', () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), write('tei-witnesses')]);
  }, 60_000);
  afterAll(() => browser.close());

  const line = `getComputedStyle(document.querySelector('#s1')).textDecorationColor`;

  test.each([true, false])(
    'kinds and readings are switched; with script: %s',
    async (javaScriptEnabled) => {
      const { page } = await open(browser, `${site.url}d3.html`, { javaScriptEnabled });
      const seen = await page.evaluate<string>(line);
      await page.locator('#show-location').uncheck();
      expect(await page.evaluate(line)).not.toBe(seen);
      expect(await page.locator('.corr').isVisible()).toBe(true);
      expect(await page.locator('.sic').isVisible()).toBe(false);
      await page.locator('#reading-diplomatic').check();
      expect(await page.locator('.corr').isVisible()).toBe(false);
      expect(await page.locator('.sic').isVisible()).toBe(true);
    },
  );

  test('the switches keep their place on the next page', async () => {
    const { page } = await open(browser, `${site.url}d3.html`);
    await page.locator('#reading-diplomatic').focus();
    await page.keyboard.press('Space');
    await page.locator('#show-copies').uncheck();
    await page.goto(`${site.url}d4.html`);
    expect(await page.locator('#reading-diplomatic').isChecked()).toBe(true);
    expect(await page.locator('#show-copies').isChecked()).toBe(false);
    expect(await page.locator('#show-location').isChecked()).toBe(true);
  });

  test('citations are copied', async () => {
    const { page, complaints } = await open(browser, `${site.url}d4.html`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const copied = () => page.evaluate<string>('navigator.clipboard.readText()');
    await page.locator('[data-copy=cite-chicago]').click();
    expect(await copied()).toContain('“Letter From Chairman Orlov to President Hale,” Document 4,');
    expect(await page.locator('[data-copy=cite-chicago]').textContent()).toBe('Copied');
    await page.getByText('CSL-JSON').first().click();
    await page.locator('[data-copy=cite-csl]').click();
    expect(JSON.parse(await copied())).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  test('the siglum leads from the note to its witness', async () => {
    const { page } = await open(browser, `${site.url}d5.html`);
    await page.getByRole('link', { name: 'Witness H' }).first().focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#d5.H');
    expect(await page.locator('[id="d5.H"]').isVisible()).toBe(true);
  });
});
