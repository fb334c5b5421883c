import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import type { HtmlParameters } from '../../src/publish/transform/index.ts';
import { build, type editions, readAssetFolder, readEdition } from './site.ts';

const executablePath = '/usr/bin/chromium';

/** Whether pages can be tried in a browser here. */
export const hasBrowser = existsSync(executablePath);
if (!hasBrowser) {
  console.warn('Chromium is not installed (apt-get install chromium): pages are not tried in it.');
}

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A web edition on disk. */
export interface Site {
  readonly folder: string;
  /** Its address as files: `file:///…/`. */
  readonly url: string;
  /** The paths of its pages. */
  readonly pages: readonly string[];
}

/** Writes the web edition of a fixture to a folder of its own. */
export async function write(
  name: keyof typeof editions,
  parameters: HtmlParameters = {},
): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'cartulary-site-'));
  const { files } = await build(await readEdition(name), parameters);
  const assets = [...(await readAssetFolder())].map(
    ([path, content]) => [`assets/${path}`, content] as const,
  );
  for (const [path, content] of [...files, ...assets]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const pages = [...files.keys()].filter((path) => path.endsWith('.html'));
  return { folder, url: `${pathToFileURL(folder).href}/`, pages };
}

/** A page that is open, and what went wrong in it: console messages, errors, requests elsewhere. */
export interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
}

export async function open(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  const home = new URL('.', url).href;
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(home) && !request.url().startsWith('data:')) {
      complaints.push(`elsewhere: ${request.url()}`);
    }
  });
  await page.goto(url);
  return { page, complaints };
}
