import { readFile } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Result } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { VFile } from 'vfile';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCorrectionList } from '../../../src/review/corrections/index.ts';
import { hasBrowser, launch } from '../../xslt/browser.ts';
import { served, volume } from './session.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const result = await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(tags)} })`);
  const { violations } = result as { violations: Result[] };
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

describe.skipIf(!hasBrowser)('the page for decisions', () => {
  let browser: Browser;
  let review: Awaited<ReturnType<typeof served>>;
  beforeAll(async () => {
    [browser, review] = await Promise.all([launch(), served(volume(400))]);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await review.server.close();
    rmSync(review.folder, { recursive: true });
  });

  const entries = () =>
    readCorrectionList(new VFile({ value: review.store.read() })).map(
      ({ correction }) => correction,
    );

  async function open(colorScheme: 'light' | 'dark', width = 1280) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(review.server.url);
    await page.waitForSelector('body[data-ready]');
    return { page, complaints };
  }

  /** Waits until the page says that a decision is written, or taken back. */
  async function pressed(page: Page, key: string): Promise<void> {
    await page.evaluate(`document.getElementById('said').textContent = ''`);
    await page.keyboard.press(key);
    await page.locator('#said:not(:empty)').waitFor();
  }

  test.each([
    ['light', 1280],
    ['dark', 1920],
    ['light', 360],
  ] as const)('is accessible in every state (%s, %i pixels)', async (scheme, width) => {
    const { page, complaints } = await open(scheme, width);
    const faults = await faultsOf(page);
    await page.keyboard.press('w');
    await page.keyboard.press('ArrowRight');
    faults.push(...(await faultsOf(page)));
    await page.keyboard.press('i');
    faults.push(...(await faultsOf(page)));
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('e');
    await page.keyboard.press('1');
    await page.waitForSelector('dialog[open]');
    faults.push(...(await faultsOf(page)));
    await page.keyboard.press('Escape');
    await page.click('#tei summary');
    faults.push(...(await faultsOf(page)));
    expect(faults).toEqual([]);
    expect(complaints).toEqual([]);
    expect(entries()).toEqual([]);
    await page.context().close();
  });

  test('is worked off by keyboard: each decision is on the disk when the page says so', async () => {
    const { page, complaints } = await open('light');
    for (let count = 1; count <= 8; count += 1) {
      await pressed(page, '1');
      expect(entries()).toHaveLength(count);
    }
    // One everywhere, with the places that it would change before it does.
    await page.keyboard.press('e');
    await page.keyboard.press('1');
    await page.waitForSelector('dialog[open]');
    expect(await page.locator('#everywhere-places li').count()).toBeGreaterThan(0);
    await page.evaluate(`document.getElementById('said').textContent = ''`);
    await page.keyboard.press('Enter');
    await page.locator('#said:not(:empty)').waitFor();
    expect(entries().at(-1)?.where).toBe('everywhere');
    // Words that are chosen by keyboard: two keys say what they are.
    await page.keyboard.press('w');
    for (let count = 0; count < 3; count += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('i');
    await pressed(page, '4');
    expect(entries().at(-1)).toMatchObject({ is: 'identifier', type: 'box' });
    expect(entries()).toHaveLength(10);
    await page.keyboard.press('Escape');
    await pressed(page, 'u');
    expect(entries()).toHaveLength(9);
    await pressed(page, 'r');
    expect(entries()).toHaveLength(10);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 120_000);
});
