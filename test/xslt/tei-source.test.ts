import { expect, test } from 'vitest';
import { build, page, readEdition } from './site.ts';

test('the TEI of a document is shown to the letter as its file has it', async () => {
  const tei = await readEdition('tei-witnesses');
  const site = await build(tei);
  const [, shown = ''] = /<pre><code>([\s\S]*?)<\/code>/.exec(page(site, 'd2.html')) ?? [];
  const read = shown.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  expect(read).toBe(tei.documents.find(({ id }) => id === 'd2')?.xml);
});
