import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build } from '../../../src/disk/edition/index.ts';
import { ids, notes, output, withoutSchemas } from './output.ts';

const { at, text, names, make, correct } = output();

describe('build', () => {
  it('makes the parts of an edition and an account of them', async () => {
    const account = await make();
    expect((await names()).toSorted()).toEqual([
      'html',
      'manifest.json',
      'report.json',
      'schema',
      'tei',
    ]);
    expect(ids(account)).toEqual([]);
    expect(account.found?.counts).toMatchObject({ documents: 2, witnesses: 2, markings: 3 });
    expect(account.first).toEqual(['html/index.html', 'tei/edition.xml']);
    expect(JSON.parse(await text('report.json'))).toEqual(account);
  });

  it('writes the schemas where the TEI looks for them', async () => {
    await make();
    const links = (await text('tei/d4.xml')).matchAll(/<\?xml-model href="([^"]+)"/g);
    const paths = [...links].map(([, path]) => join('tei', path ?? ''));
    expect(paths).toEqual(['schema/edition.rng', 'schema/edition.sch']);
    for (const path of paths) expect(await text(path)).toContain('<');
  });

  it('keeps a corrected document, renders it, and shows what differs', async () => {
    await make();
    const corrected = await correct('tei/d4.xml', 'Presidential Corr', 'Princely Corr');
    for (const time of ['first', 'second']) {
      const account = await make();
      expect([time, ids(account)]).toEqual([time, ['file-kept']]);
      expect(account.kept).toMatchObject([
        { file: 'tei/d4.xml', generated: 'tei/d4.generated.xml' },
      ]);
      expect(account.kept[0]?.difference).toMatch(/^-<.*Presidential Corr.*\n\+<.*Princely Corr/m);
      expect(await text('tei/d4.xml')).toBe(corrected);
      expect(await text('tei/d4.generated.xml')).toContain('Presidential Correspondence');
      expect(await text('html/d4.html')).toContain('Princely Correspondence');
      expect(await text('tei/edition.xml')).toContain('Princely Correspondence');
      expect(await text('html/d5.html')).not.toContain('Princely');
    }
    expect(ids(await make(true))).toEqual(['file-replaced']);
    expect(await text('tei/d4.xml')).toContain('Presidential Correspondence');
    expect(await names('tei')).toEqual(['d4.replaced.xml', 'd4.xml', 'd5.xml', 'edition.xml']);
  });

  it('says where a corrected document is not valid, and keeps it', async () => {
    await make();
    const corrected = await correct('tei/d5.xml', '<publisher>', '<publisher n="1">');
    const account = await make();
    expect(account.messages).toContainEqual(
      expect.objectContaining({ id: 'attribute-not-allowed', file: 'tei/d5.xml' }),
    );
    expect(await text('tei/d5.xml')).toBe(corrected);
  });

  it.each([
    ['is not well-formed', '</publisher>', '</publishes>', 'xml-not-well-formed'],
    ['is in no encoding that is read', 'Department', 'D\u00e9partement', 'file-not-utf8'],
    ['is refused', '<TEI', '<!DOCTYPE TEI [<!ENTITY a "b">]>\n<TEI', 'entity-declared'],
  ])('makes the edition without a corrected file that %s', async (_how, from, to, id) => {
    const files = ['tei/d4.xml', 'tei/edition.xml'];
    await make();
    const generated = await text('tei/edition.xml');
    const pages = await names('html');
    for (const name of files) {
      const corrected = Buffer.from((await text(name)).replace(from, to), 'latin1');
      await writeFile(at(name), corrected);
      const account = await make();
      expect(account.messages).toContainEqual(expect.objectContaining({ id, file: name }));
      expect(ids(account)).toContain('correction-not-used');
      expect(account.messages.find(({ severity }) => severity === 'error')?.line).toBeGreaterThan(
        1,
      );
      expect(await readFile(at(name))).toEqual(corrected);
      expect(await text('html/tei/edition.xml')).toBe(withoutSchemas(generated));
      expect(await names('html')).toEqual(pages);
    }
  });

  it('says where a corrected document has a kind that the edition does not list', async () => {
    await make();
    await correct('tei/d5.xml', '>Telegram</term>', '>Telegramm</term>');
    const { messages } = await make();
    expect(messages.filter(({ severity }) => severity === 'error')).toMatchObject([
      {
        id: 'rule-broken',
        file: 'tei/d5.xml',
        help: expect.stringContaining('kind-in-taxonomy') as string,
      },
    ]);
  });

  it('takes a corrected document with a declaration of its type into the corpus', async () => {
    await make();
    await correct('tei/d4.xml', '<TEI', '<!DOCTYPE TEI>\n<TEI');
    expect(ids(await make())).toEqual(['file-kept']);
    expect(await text('tei/edition.xml')).not.toContain('DOCTYPE');
  });

  it('puts into the registers whom a corrected document points at and an authority file knows', async () => {
    const wren = { kind: 'person', id: 'wren', name: 'Wren, Ida', variants: ['I. Wren'] } as const;
    const identifiers = [{ type: 'GND', value: '118' }];
    const unstated = { surname: undefined, occupation: undefined, author: undefined };
    const authorities = [
      { ...wren, identifiers, ...unstated },
      { ...wren, kind: 'work', id: 'ports', name: 'Ports & Piers', identifiers, ...unstated },
    ] as const;
    const again = () => build(notes, at(), { pdf: false, authorities });
    await again();
    expect(await text('tei/edition.xml')).not.toContain('xml:id="wren"');
    await correct(
      'tei/d4.xml',
      'type="from" ref="edition.xml#',
      'type="from" ref="edition.xml#wren edition.xml#',
    );
    await correct(
      'tei/d4.xml',
      '<head>',
      '<head><title level="m" ref="edition.xml#ports">Ports</title> ',
    );
    expect(ids(await again())).toEqual(['file-kept']);
    expect(await text('tei/edition.xml')).toMatch(
      /<person xml:id="wren">\s*<persName>Wren, Ida<[^]*<title level="m">Ports &amp; Piers</,
    );
  });

  it('keeps a corrected page', async () => {
    await make();
    await correct('html/index.html', '</body>', '<p>Hers</p></body>');
    const account = await make();
    expect(account.kept).toMatchObject([{ generated: 'html/index.generated.html' }]);
    expect(await text('html/index.html')).toContain('<p>Hers</p>');
  });

  it('leaves a book that cannot be made again, and says so', async () => {
    const print = (template?: string) =>
      build(notes, at(), { html: false, book: template === undefined ? {} : { template } });
    const broken = '#let book(';
    expect(new Set(ids(await print(broken)))).toEqual(new Set(['typesetting-failed']));
    expect(await names('print')).not.toContain('edition.pdf');
    await print();
    const pdf = await readFile(at('print/edition.pdf'));
    for (const time of ['first', 'second']) {
      const account = await print(broken);
      expect([time, ids(account).at(-1)]).toEqual([time, 'part-of-earlier-build']);
      expect(account.removed).toEqual([]);
      expect(await readFile(at('print/edition.pdf'))).toEqual(pdf);
      expect(await text('print/template.typ')).toBe(broken);
    }
    expect(ids(await print())).toEqual([]);
  });

  it('part-removed: says that pages of an earlier build go where none are made', async () => {
    await make();
    const { messages, removed } = await build(notes, at(), { pdf: false, html: false });
    expect(messages.map(({ id, file }) => [id, file])).toContainEqual([
      'part-removed',
      'html/index.html',
    ]);
    expect(removed).toContain('html/index.html');
  });

  it('makes the same bytes of the same input', async () => {
    const all = ['manifest.json', 'report.json', 'tei/edition.xml', 'html/index.html'];
    await make();
    const first = await Promise.all(all.map(text));
    await rm(at(), { recursive: true });
    await make();
    expect(await Promise.all(all.map(text))).toEqual(first);
  });

  it('writes nothing where there is no document', async () => {
    const account = await build({ path: 'x', bytes: new Uint8Array() }, at('new'));
    expect(account).toMatchObject({ files: 0, messages: [{ id: 'file-empty' }] });
    expect(await names()).toEqual([]);
  });
});
