import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, serve } from '../../src/disk/serve.ts';
import { type Opened, type Site, hasBrowser, launch, open, write } from './browser.ts';

describe.skipIf(!hasBrowser)('the index in a browser', () => {
  let browser: Browser;
  let site: Site;
  let server: Server;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), write('tei-witnesses')]);
    server = await serve(site.folder);
  }, 60_000);
  afterAll(async () => {
    await Promise.all([browser.close(), server.close()]);
  });

  const numbers = (page: Page) =>
    page.locator('ol.documents > li:not([hidden]) .number').allTextContents();
  const count = (page: Page, name: string, value: string) =>
    page.locator(`label:has(input[name="${name}"][value="${value}"]) .count`).textContent();
  const tick = (page: Page, name: string, value: string) =>
    page.locator(`input[name="${name}"][value="${value}"]`).check();

  describe.each([['from disk'], ['from a server']])('%s', (from) => {
    const index = async (view = ''): Promise<Opened> =>
      open(browser, `${from === 'from disk' ? site.url : server.url}index.html${view}`);

    test('the search takes letters for what they are without their accents', async () => {
      const { page } = await index();
      await page.evaluate(() => {
        const { cartularyDocuments } = window as unknown as {
          cartularyDocuments: { head: string }[];
        };
        const [first] = cartularyDocuments;
        if (first) first.head = 'Letter From Çelik to Łukasz Ærø';
      });
      for (const query of ['celik', 'Çelik', 'lukasz', 'aero', 'ÆRØ']) {
        await page.locator('#search').fill(query);
        expect(await numbers(page), query).toHaveLength(1);
      }
      await page.locator('#search').fill('zelik');
      expect(await numbers(page)).toEqual([]);
    });

    test('the search finds words of heads, notes, names and shelfmarks as they are typed', async () => {
      const { page, complaints } = await index();
      const search = page.locator('#search');
      await search.pressSequentially('telegr');
      expect(await numbers(page)).toEqual(['3']);
      expect(await page.locator('.result').textContent()).toBe('1 of 9 documents');
      await search.fill('handwritten');
      expect(await numbers(page)).toEqual(['4']);
      await search.fill('Lund');
      expect(await numbers(page)).toEqual(['5']);
      await search.fill('65 D 533');
      expect(await numbers(page)).toEqual(['5']);
      await search.fill('председателя');
      expect(await numbers(page)).toEqual(['12a']);
      await search.fill('nothing of the kind');
      expect(await numbers(page)).toEqual([]);
      expect(await page.locator('.no-match').isVisible()).toBe(true);
      expect(complaints).toEqual([]);
    });

    test('what is found is ranked, and marked in its sentence', async () => {
      const { page, complaints } = await index();
      await page.evaluate(() => {
        const { cartularyDocuments } = window as unknown as {
          cartularyDocuments: { head: string; note: string }[];
        };
        const [first, second] = cartularyDocuments;
        if (first) first.note = 'Secret. The Çelik paper is attached. Nothing else.';
        if (second) second.head = 'Letter From Celik';
      });
      await page.locator('#search').fill('celik');
      expect(await numbers(page)).toEqual(['2', '1']);
      expect(await page.locator('#sort').inputValue()).toBe('rank');
      expect(await page.locator('.excerpt').allTextContents()).toEqual([
        'The Çelik paper is attached.',
      ]);
      expect(await page.locator('mark').allTextContents()).toContain('Çelik');
      await page.locator('#search').fill('');
      expect(await page.locator('mark, .excerpt').count()).toBe(0);
      expect(await page.locator('#sort').inputValue()).toBe('number');
      expect(complaints).toEqual([]);
    });

    test('where nothing is found there is what to try', async () => {
      const { page } = await index();
      await tick(page, 'kind', 'Letter');
      await page.locator('#search').fill('telegram');
      await page.locator('.no-match').waitFor();
      expect(await numbers(page)).toEqual([]);
      expect(await page.locator('.no-match').innerText()).toContain('Write fewer words');
      await page.locator('.without-filters button').click();
      await page.locator('.no-match').waitFor({ state: 'hidden' });
      expect(await numbers(page)).toEqual(['3']);
      expect(await page.locator('.no-match').isVisible()).toBe(false);
    });

    test('the registers are filtered, and / leads to the field', async () => {
      const { page, complaints } = await open(
        browser,
        `${from === 'from disk' ? site.url : server.url}names.html`,
      );
      await page.keyboard.press('/');
      await page.keyboard.type('lund');
      expect(await page.locator('.name-list > li:visible').allTextContents()).toHaveLength(1);
      await page.locator('.letters input').fill('zzz');
      expect(await page.locator('.no-match').isVisible()).toBe(true);
      expect(complaints).toEqual([]);
    });

    test('facets narrow the list and each other, and are combined with the search', async () => {
      const { page, complaints } = await index();
      await tick(page, 'repository', 'Kennedy Library');
      expect(await numbers(page)).toEqual(['4', '5', '8']);
      expect(await count(page, 'kind', 'Letter')).toBe('2');
      expect(await count(page, 'repository', 'Department of State')).toBe('5');
      await tick(page, 'repository', 'National Archives');
      expect(await numbers(page)).toEqual(['4', '5', '6', '8']);
      await tick(page, 'kind', 'Letter');
      expect(await numbers(page)).toEqual(['4', '5']);
      await page.locator('#search').fill('reply');
      expect(await numbers(page)).toEqual(['4']);
      await page.locator('.clear').click();
      expect(await page.locator('.facets input:checked').count()).toBe(0);
      expect(await numbers(page)).toEqual(['4']);
      expect(complaints).toEqual([]);
    });

    test('a view has an address; back and forward go from view to view', async () => {
      const { page } = await index();
      await tick(page, 'kind', 'Letter');
      await page.locator('#sort').selectOption('witnesses');
      expect(await numbers(page)).toEqual(['5', '4', '12a']);
      const address = new URL(page.url());
      expect(address.hash).toBe('#kind=Letter&sort=witnesses');
      await page.goBack();
      expect(await numbers(page)).toEqual(['4', '5', '12a']);
      await page.goBack();
      expect(await numbers(page)).toHaveLength(9);
      await page.goForward();
      await page.goForward();
      expect(await numbers(page)).toEqual(['5', '4', '12a']);

      const { page: other } = await index(address.hash);
      expect(await numbers(other)).toEqual(['5', '4', '12a']);
      expect(await other.locator('#sort').inputValue()).toBe('witnesses');
    });

    test('a mark in a plot filters the list', async () => {
      const { page } = await index();
      await page.locator('#plot-holdings > summary').click();
      await page.locator('.bars a[data-value="Kennedy Library"]').click();
      expect(await numbers(page)).toEqual(['4', '5', '8']);
      await page.locator('#plot-markings > summary').click();
      await page.locator('#plot-markings a[data-value="Secret"]').click();
      expect(await numbers(page)).toEqual(['8']);
    });
  });

  test('an address that means nothing shows everything', async () => {
    const { page, complaints } = await open(
      browser,
      `${site.url}index.html#kind=Nonsense&sort=%00&q=&x`,
    );
    expect(await numbers(page)).toHaveLength(9);
    expect(complaints).toEqual([]);
  });

  test('the list sorts by head, location and printings', async () => {
    const { page } = await open(browser, `${site.url}index.html`);
    await page.locator('#sort').selectOption('head');
    expect((await numbers(page)).slice(0, 3)).toEqual(['7', '6', '4']);
    await page.locator('#sort').selectOption('printings');
    expect((await numbers(page)).slice(0, 2)).toEqual(['6', '1']);
    await page.locator('#sort').selectOption('location');
    expect((await numbers(page)).slice(-1)).toEqual(['12a']);
  });

  test('works by keyboard alone', async () => {
    const { page } = await open(browser, `${site.url}index.html`);
    await page.keyboard.press('/');
    await page.keyboard.type('orlov/5');
    expect(await page.locator('#search').inputValue()).toBe('orlov/5');
    await page.locator('#search').fill('');
    await page.locator('.facets input').first().focus();
    await page.keyboard.press('Space');
    expect(await numbers(page)).toEqual(['4', '5', '12a']);
    await page.locator('#plot-markings > summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#kind=Letter&marking=Secret');
  });

  test('reads without script: the list is whole, and what would not work is not shown', async () => {
    const { page, complaints } = await open(browser, `${site.url}index.html`, {
      javaScriptEnabled: false,
    });
    expect(await page.locator('ol.documents > li').count()).toBe(9);
    expect(await page.locator('.search').isVisible()).toBe(false);
    expect(await page.locator('.facets').isVisible()).toBe(false);
    await page.locator('#plot-holdings > summary').click();
    await page.locator('.bars a').first().click();
    expect(page.url()).toContain('repositories.html#');
    expect(complaints).toEqual([]);
  });
});
