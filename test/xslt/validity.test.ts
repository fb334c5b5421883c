import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Site, write } from './browser.ts';

const run = promisify(execFile);
const hasJava = await run('java', ['-version']).then(
  () => true,
  () => false,
);
if (!hasJava) {
  console.warn('Java is not installed: pages are checked by html-validate, not by the Nu checker.');
}

let sites: Site[];
beforeAll(async () => {
  sites = await Promise.all([
    write('tei-witnesses', {
      baseUrl: 'https://example.org/',
      messages: [{ id: 'x', severity: 'error', wording: 'a & <b>', help: 'Do.' }],
    }),
    write('tei-single'),
  ]);
}, 60_000);

describe('every page is valid HTML', () => {
  test('to html-validate', async () => {
    const validator = new HtmlValidate(
      new StaticConfigLoader({ extends: ['html-validate:standard'] }),
    );
    for (const { folder, pages } of sites) {
      for (const page of pages) {
        const { results } = await validator.validateFile(join(folder, page));
        const faults = results.flatMap(({ messages }) => messages.map(({ message }) => message));
        expect(faults, page).toEqual([]);
      }
    }
  });

  test.skipIf(!hasJava)('to the Nu checker of the W3C', async () => {
    const checker: unknown = createRequire(import.meta.url)('vnu-jar');
    const files = sites.flatMap(({ folder, pages }) => pages.map((page) => join(folder, page)));
    const { stderr } = await run('java', ['-jar', String(checker), '--errors-only', ...files]);
    expect(stderr).toBe('');
  });
});
