import { expect, test } from 'vitest';
import { build, page, readEdition, words } from './site.ts';

test('a witness that a person has added without xml:id is shown, and takes no page away', async () => {
  const edition = await readEdition('tei-witnesses');
  const as = await build(edition);
  const unnamed = await build({
    ...edition,
    documents: edition.documents.map((document) => ({
      ...document,
      xml: document.xml.replace(/<witness xml:id="[^"]*"/g, '<witness'),
    })),
  });
  expect([...unnamed.files.keys()]).toEqual([...as.files.keys()]);
  expect(unnamed.messages).toEqual(as.messages);
  expect(words(page(unnamed, 'repositories.html'))).toBe(words(page(as, 'repositories.html')));
});
