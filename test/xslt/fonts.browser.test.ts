import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, serve } from '../../src/disk/serve.ts';
import { type Site, hasBrowser, launch, write } from './browser.ts';
import { readAssetFolder } from './site.ts';

/** The most that a page may move while it loads (Web Vitals call up to 0.1 good). */
const steady = 0.05;

test('no font takes the place of another once words are shown', async () => {
  const css = new TextDecoder().decode((await readAssetFolder()).get('edition.css'));
  const shown = [...css.matchAll(/@font-face \{[^}]*font-display: (\w+)/g)].map(([, how]) => how);
  expect(shown.length).toBeGreaterThan(5);
  expect(new Set(shown)).toEqual(new Set(['optional']));
});

describe.skipIf(!hasBrowser)('pages whose fonts come late', () => {
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

  test.each(['index.html', 'd1.html'])('%s does not move when they arrive', async (path) => {
    const page = await (await browser.newContext()).newPage();
    await page.route('**/*.woff2', async (route) => {
      await new Promise((over) => setTimeout(over, 700));
      await route.continue();
    });
    await page.addInitScript(() => {
      const moved = { by: 0 };
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          moved.by += (entry as unknown as { value: number }).value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${server.url}${path}`, { waitUntil: 'networkidle' });
    const by = await page.evaluate(() => (window as unknown as { moved: { by: number } }).moved.by);
    expect(by).toBeLessThan(steady);
  });
});
