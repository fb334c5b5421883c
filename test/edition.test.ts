import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import * as library from '../src/index.ts';
import { type Built, edition, encode, publish } from '../src/edition.ts';
import { packageParts } from '../src/package-files.ts';

const sample = new URL('fixtures/kennedy-khrushchev/notes.txt', import.meta.url);

const bytes = (text: string) => new TextEncoder().encode(text);

const small = bytes('Exchanges\n\n\n4. Letter From A to B\n\nSource: Kennedy Library. Secret.\n');

function errors({ messages }: Pick<Built, 'messages'>): string[] {
  return messages.filter(({ fatal }) => fatal).map((message) => message.toString());
}

describe('the library', () => {
  it('is these names', () => {
    expect(Object.keys(library).toSorted()).toEqual([
      'catalogue',
      'edition',
      'encode',
      'publish',
      'readSettings',
      'sourceNotes',
    ]);
  });
});

describe('edition', () => {
  let built: Built;
  let ids: string[];

  beforeAll(async () => {
    built = await edition(await readFile(sample), { path: 'notes.txt' });
    ids = built.tree.children.map(({ id }) => id);
  }, 60_000);

  it('makes a document, a page and a place in the whole for every entry', () => {
    expect(ids).toHaveLength(30);
    expect(built.tei?.documents.map(({ id }) => id)).toEqual(ids);
    for (const id of ids) {
      expect(built.html?.has(`${id}.html`)).toBe(true);
      expect(built.tei?.corpus.includes(` xml:id="${id}" `)).toBe(true);
    }
  });

  it('makes an index with what it loads', () => {
    expect(built.html?.get('index.html')).toContain('Kennedy-Khrushchev Exchanges');
    expect([...(built.html?.keys() ?? [])]).toEqual(
      expect.arrayContaining(['assets/edition.css', 'assets/edition.js']),
    );
  });

  it('makes a PDF and its source', () => {
    expect([...(built.typst?.keys() ?? [])]).toEqual(['edition.typ', 'template.typ']);
    expect(
      Buffer.from(built.pdf ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  it('finds nothing wrong, and names places in the notes', () => {
    expect(errors(built)).toEqual([]);
    for (const { file, line, column } of built.messages) {
      expect({ file, line, column }).toEqual({
        file: 'notes.txt',
        line: expect.any(Number) as number,
        column: expect.any(Number) as number,
      });
    }
  });

  it('makes the same bytes of the same input, whatever the clock says', async () => {
    const again = await edition(await readFile(sample), { path: 'notes.txt' });
    expect(again.tei).toEqual(built.tei);
    expect(again.html).toEqual(built.html);
    expect(again.typst).toEqual(built.typst);
    expect(Buffer.compare(again.pdf ?? Buffer.alloc(0), built.pdf ?? Buffer.alloc(1))).toBe(0);
  });
});

describe('parts of an edition', () => {
  it('bear the date of the edition where no other is given', async () => {
    const settings = { language: 'en', date: '2024-05' };
    const { pdf, html } = await edition(small, { settings });
    expect(Buffer.from(pdf ?? []).toString('latin1')).toContain('/CreationDate (D:20240501');
    expect(String(html?.get('index.html'))).toContain('href="../print/edition.pdf"');
  });

  it('are offered where they are made alone', async () => {
    const { html, books } = await edition(small, { pdf: false, formats: ['latex', 'icml'] });
    expect([...(books?.keys() ?? [])]).toEqual(['edition.tex', 'cartulary.cls', 'edition.icml']);
    expect(String(html?.get('index.html'))).toContain('href="../book/edition.icml"');
    expect(String(html?.get('index.html'))).not.toContain('edition.pdf');
  });

  it('are left out when they are not wanted', async () => {
    const parts: string[] = [];
    const built = await edition(small, {
      html: false,
      pdf: false,
      onProgress: (part) => parts.push(part),
    });
    expect(built.html?.size).toBe(0);
    expect(built.typst?.size).toBe(0);
    expect(built.pdf).toBeUndefined();
    expect(parts).toEqual(['validation']);
  });

  it('bear what the settings say, and "Not stated" for the rest', () => {
    const settings = { language: 'de', publisher: 'Example Press', editors: ['A. Keller'] };
    const stated = encode(small, { settings }).tei?.documents[0]?.xml;
    expect(stated).toContain('<publisher>Example Press</publisher>');
    expect(stated).toContain('A. Keller');
    expect(stated).toContain('xml:lang="de"');
    expect(encode(small).tei?.documents[0]?.xml).toContain('<publisher>Not stated</publisher>');
  });
});

describe('a text that holds no document', () => {
  it.each([
    ['nothing', '', ['file-empty']],
    ['a title alone', 'Exchanges\n', ['documents-missing']],
  ])('%s: no TEI, and the reason', async (_name, text, ids) => {
    const built = await edition(bytes(text));
    expect(built.tei).toBeUndefined();
    expect(built.html).toBeUndefined();
    expect(built.messages.map(({ ruleId }) => ruleId)).toEqual(ids);
  });

  it('bytes that are no text', async () => {
    const built = await edition(Uint8Array.of(0x41, 0xff));
    expect(built.messages.map(({ ruleId }) => ruleId)).toEqual(['file-not-utf8']);
  });
});

describe('publish', () => {
  const tei = encode(small).tei ?? { corpus: '', documents: [] };
  const withDocument = (xml: string) => ({
    ...tei,
    documents: tei.documents.map((document) => ({ ...document, xml })),
  });
  const xml = tei.documents[0]?.xml ?? '';

  it('tells what is not valid, with its place, once', async () => {
    const wrong = xml.replace('<publisher>', '<publisher n="1">');
    const published = await publish(withDocument(wrong), packageParts, { html: false, pdf: false });
    expect(published.messages).toMatchObject([
      { ruleId: 'attribute-not-allowed', file: 'tei/d4.xml', fatal: true },
    ]);
  });

  it('leaves a document out that is not well-formed, and goes on', async () => {
    const published = await publish(withDocument(xml.replace('</TEI>', '')), packageParts, {
      pdf: false,
    });
    expect(published.messages.map(({ ruleId }) => ruleId)).toEqual(['xml-not-well-formed']);
    expect(published.html.has('index.html')).toBe(true);
    expect(published.html.has('d4.html')).toBe(false);
  });

  it.each([
    ['entities', 'entity-declared', xml.replace('<TEI', '<!DOCTYPE TEI [<!ENTITY a "b">]><TEI')],
    ['depth', 'xml-too-deep', xml.replace('</body>', `${'<p>'.repeat(20_000)}</body>`)],
  ])('lets nothing else read a document that is refused for its %s', async (_what, id, refused) => {
    const published = await publish(withDocument(refused), packageParts, { pdf: false });
    expect(published.messages.map(({ ruleId }) => ruleId)).toEqual([id]);
    expect(published.html.has('index.html')).toBe(true);
    expect([...published.html.keys()].filter((path) => path.includes('d4'))).toEqual([]);
    const whole = await publish({ ...tei, corpus: refused }, packageParts);
    expect(whole.messages.map(({ ruleId }) => ruleId)).toEqual([id]);
    expect(whole.html.size).toBe(0);
  });

  it('makes nothing of an edition that is not well-formed', async () => {
    const published = await publish({ ...tei, corpus: '<teiCorpus>' }, packageParts);
    expect(published.messages.map(({ ruleId }) => ruleId)).toEqual(['xml-not-well-formed']);
    expect(published.html.size).toBe(0);
    expect(published.pdf).toBeUndefined();
  });
});
