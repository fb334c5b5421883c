import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Account } from '../src/build/account.ts';
import { build, render } from '../src/build/index.ts';
import { readTeiFolder } from '../src/build/tei-folder.ts';

const notes = {
  path: 'notes.txt',
  bytes: new TextEncoder().encode(`Exchanges


4. Letter From Chairman Khrushchev to President Kennedy

Source: Department of State, Presidential Correspondence: Lot 66 D 204. Secret.


5. Telegram From the Department of State to the Embassy in the Soviet Union

Source: Kennedy Library, National Security Files. Confidential; Priority.
`),
};

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cartulary-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const text = (path: string) => readFile(join(folder, path), 'utf8');
const make = (overwrite = false) => build(notes, folder, { pdf: false, overwrite });
const ids = ({ messages }: Account) => messages.map(({ id }) => id);

async function correct(path: string, from: string, to: string): Promise<string> {
  const corrected = (await text(path)).replace(from, to);
  expect(corrected).toContain(to);
  await writeFile(join(folder, path), corrected);
  return corrected;
}

describe('build', () => {
  it('makes the parts of an edition and an account of them', async () => {
    const account = await make();
    expect((await readdir(folder)).toSorted()).toEqual([
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
    expect(ids(await make(true))).toEqual([]);
    expect(await text('tei/d4.xml')).toContain('Presidential Correspondence');
    expect(await readdir(join(folder, 'tei'))).toEqual(['d4.xml', 'd5.xml', 'edition.xml']);
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
    const names = ['tei/d4.xml', 'tei/edition.xml'];
    await make();
    const generated = await text('tei/edition.xml');
    const pages = await readdir(join(folder, 'html'));
    for (const name of names) {
      const corrected = Buffer.from((await text(name)).replace(from, to), 'latin1');
      await writeFile(join(folder, name), corrected);
      const account = await make();
      expect(account.messages).toContainEqual(expect.objectContaining({ id, file: name }));
      expect(ids(account)).toContain('correction-not-used');
      expect(account.messages.find(({ severity }) => severity === 'error')?.line).toBeGreaterThan(
        1,
      );
      expect(await readFile(join(folder, name))).toEqual(corrected);
      expect(await text('html/tei/edition.xml')).toBe(generated);
      expect(await readdir(join(folder, 'html'))).toEqual(pages);
    }
  });

  it('takes a corrected document with a declaration of its type into the corpus', async () => {
    await make();
    await correct('tei/d4.xml', '<TEI', '<!DOCTYPE TEI>\n<TEI');
    expect(ids(await make())).toEqual(['file-kept']);
    expect(await text('tei/edition.xml')).not.toContain('DOCTYPE');
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
      build(notes, folder, { html: false, book: template === undefined ? {} : { template } });
    const broken = '#let book(';
    expect(new Set(ids(await print(broken)))).toEqual(new Set(['typesetting-failed']));
    expect(await readdir(join(folder, 'print'))).not.toContain('edition.pdf');
    await print();
    const pdf = await readFile(join(folder, 'print/edition.pdf'));
    for (const time of ['first', 'second']) {
      const account = await print(broken);
      expect([time, ids(account).at(-1)]).toEqual([time, 'part-of-earlier-build']);
      expect(account.removed).toEqual([]);
      expect(await readFile(join(folder, 'print/edition.pdf'))).toEqual(pdf);
      expect(await text('print/template.typ')).toBe(broken);
    }
    expect(ids(await print())).toEqual([]);
  });

  it('makes the same bytes of the same input', async () => {
    const all = ['manifest.json', 'report.json', 'tei/edition.xml', 'html/index.html'];
    await make();
    const first = await Promise.all(all.map(text));
    await rm(folder, { recursive: true });
    await make();
    expect(await Promise.all(all.map(text))).toEqual(first);
  });

  it('writes nothing where there is no document', async () => {
    const account = await build({ path: 'x', bytes: new Uint8Array() }, join(folder, 'new'));
    expect(account).toMatchObject({ files: 0, messages: [{ id: 'file-empty' }] });
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('render', () => {
  const again = async () =>
    render(await readTeiFolder(join(folder, 'tei')), folder, { pdf: false });

  it('makes the pages anew and leaves the TEI as it is', async () => {
    await make();
    const corrected = await correct('tei/d4.xml', 'Presidential Corr', 'Princely Corr');
    expect(ids(await again())).toEqual([]);
    expect(await text('html/d4.html')).toContain('Princely Correspondence');
    expect(await text('tei/d4.xml')).toBe(corrected);
    expect((await make()).kept).toMatchObject([{ file: 'tei/d4.xml' }]);
  });

  it('offers the corpus with the documents as they are shown', async () => {
    await make();
    const generated = await text('tei/edition.xml');
    await again();
    expect(await text('html/tei/edition.xml')).toBe(generated);
    await correct('tei/d4.xml', 'Presidential Corr', 'Princely Corr');
    await correct('tei/d5.xml', '<TEI', '<!DOCTYPE TEI>\n<!-- hers --><TEI');
    const added = (await text('tei/d4.xml')).replaceAll('d4', 'd6');
    await writeFile(join(folder, 'tei/d6.xml'), added);
    await again();
    const offered = await text('html/tei/edition.xml');
    const [, sixth = ''] = added.split(/(?=<TEI)/);
    expect(offered).toBe(
      generated
        .replace('Presidential Corr', 'Princely Corr')
        .replace('</teiCorpus>', `${sixth}</teiCorpus>`),
    );
    expect(await text('tei/edition.xml')).toBe(generated);
  });

  it('attaches the corpus that a person has corrected, with her documents', async () => {
    await make();
    await correct('tei/edition.xml', '<title type="main">Exchanges', '<title type="main">Letters');
    await correct('tei/d4.xml', 'Presidential Corr', 'Princely Corr');
    await make();
    expect(await text('html/tei/edition.xml')).toMatch(/>Letters<[^]*Princely Corr/);
  });

  it('leaves pages and book that cannot be made again, and says so', async () => {
    await build(notes, folder);
    const standing = [await readdir(join(folder, 'html')), await readdir(join(folder, 'print'))];
    await correct('tei/edition.xml', '</teiCorpus>', '</teiCorps>');
    const account = await render(await readTeiFolder(join(folder, 'tei')), folder);
    expect(ids(account)).toEqual([
      'xml-not-well-formed',
      'part-of-earlier-build',
      'part-of-earlier-build',
    ]);
    expect([await readdir(join(folder, 'html')), await readdir(join(folder, 'print'))]).toEqual(
      standing,
    );
  });

  it('does not read what was generated beside a corrected document', async () => {
    await make();
    await correct('tei/d4.xml', 'Presidential Corr', 'Princely Corr');
    await make();
    const { edition } = await readTeiFolder(join(folder, 'tei'));
    expect(edition.documents.map(({ id, number }) => [id, number])).toEqual([
      ['d4', '4'],
      ['d5', '5'],
    ]);
  });

  it.each([
    ['no xml:id', ' xml:id="d5"', '', 'tei-without-id'],
    ['an xml:id that leaves the folder', 'xml:id="d5"', 'xml:id="../../x"', 'tei-without-id'],
    ['the xml:id of another', 'xml:id="d5"', 'xml:id="d4"', 'tei-id-twice'],
  ])('leaves a document out that has %s', async (_name, from, to, id) => {
    await make();
    await correct('tei/d5.xml', from, to);
    const account = await again();
    expect(ids(account)).toContain(id);
    expect(await readdir(join(folder, 'html'))).not.toContain('d5.html');
    expect(await readdir(join(folder, 'html'))).toContain('d4.html');
  });

  it('refuses a folder that holds no edition', async () => {
    await expect(readTeiFolder(folder)).rejects.toMatchObject({ ruleId: 'tei-folder-empty' });
    await expect(readTeiFolder(join(folder, 'none'))).rejects.toMatchObject({
      ruleId: 'tei-folder-empty',
    });
  });
});
