import { mkdir, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { build, render } from '../../../src/disk/edition/index.ts';
import { readTeiFolder } from '../../../src/disk/edition/tei-folder.ts';
import { ids, notes, output, withoutSchemas } from './output.ts';

const { at, text, names, make, correct } = output();

describe('render', () => {
  const again = async () => render(await readTeiFolder(at('tei')), at(), { pdf: false });

  it('makes the pages anew and leaves the TEI as it is', async () => {
    await make();
    const corrected = await correct('tei/d4.xml', 'Presidential Corr', 'Princely Corr');
    expect(ids(await again())).toEqual([]);
    expect(await text('html/d4.html')).toContain('Princely Correspondence');
    expect(await text('tei/d4.xml')).toBe(corrected);
    expect((await make()).kept).toMatchObject([{ file: 'tei/d4.xml' }]);
  });

  it('names documents by the folder that they were read from', async () => {
    await make();
    await correct('tei/d4.xml', '<publisher>', '<publisher n="1">');
    await correct('tei/d5.xml', ' xml:id="d5"', '');
    const tei = at('tei');
    const account = await render(await readTeiFolder(tei), at('pages'), { pdf: false });
    expect(account.messages).toMatchObject([
      { id: 'tei-without-id', file: at('tei/d5.xml') },
      { id: 'attribute-not-allowed', file: at('tei/d4.xml') },
    ]);
    expect(account.input).toBe(tei);
    expect((await again()).messages.map(({ file }) => file)).toEqual(['tei/d5.xml', 'tei/d4.xml']);
  });

  it('goes on with the account of the build in the folder of the edition', async () => {
    const unread = new TextEncoder().encode(
      'Exchanges\n\n\nPreface\n\n\n4. Letter From A to B\n\nSource: Department of State.\n',
    );
    const ofNotes = { path: 'notes.txt', bytes: unread };
    await build(ofNotes, at(), { pdf: false });
    await correct('tei/d4.xml', 'Department of State', 'State Department');
    await correct('html/index.html', '</body>', '<p>Hers</p></body>');
    const built = await build(ofNotes, at(), { pdf: false });
    expect(ids(built)).toEqual(['text-before-first-head', 'file-kept', 'file-kept']);
    for (const time of ['first', 'second']) {
      const rendered = await again();
      expect({ time, ...rendered }).toEqual({ time, ...built, kept: expect.any(Array) as unknown });
      expect(rendered.kept).toHaveLength(2);
      expect(rendered.kept[0]).toEqual(built.kept.find(({ file }) => file === 'tei/d4.xml'));
      expect(JSON.parse(await text('report.json'))).toEqual(rendered);
    }
  });

  it('build-unfinished: old and new files may stand side by side, which is said', async () => {
    await make();
    await mkdir(at('.cartulary'));
    await writeFile(at('.cartulary/journal.json'), '{"removals": [], "renames": []}');
    const { messages } = await readTeiFolder(at('tei'));
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['build-unfinished']);
  });

  it('begins an account where the last is not as it was written', async () => {
    await make();
    await writeFile(at('report.json'), '{}');
    expect((await again()).input).toBe(at('tei'));
  });

  it('offers the corpus with the documents as they are shown', async () => {
    await make();
    const generated = await text('tei/edition.xml');
    await again();
    expect(await text('html/tei/edition.xml')).toBe(withoutSchemas(generated));
    await correct('tei/d4.xml', 'Presidential Corr', 'Princely Corr');
    await correct('tei/d5.xml', '<TEI', '<!DOCTYPE TEI>\n<!-- hers --><TEI');
    const added = (await text('tei/d4.xml')).replaceAll('d4', 'd6');
    await writeFile(at('tei/d6.xml'), added);
    await again();
    const offered = await text('html/tei/edition.xml');
    const [, sixth = ''] = added.split(/(?=<TEI)/);
    expect(offered).toBe(
      withoutSchemas(generated)
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
    await build(notes, at());
    const standing = [await names('html'), await names('print')];
    await correct('tei/edition.xml', '</teiCorpus>', '</teiCorps>');
    const account = await render(await readTeiFolder(at('tei')), at());
    expect(ids(account)).toEqual([
      'xml-not-well-formed',
      'part-of-earlier-build',
      'part-of-earlier-build',
    ]);
    expect([await names('html'), await names('print')]).toEqual(standing);
  });

  it('does not read what was generated beside a corrected document', async () => {
    await make();
    await correct('tei/d4.xml', 'Presidential Corr', 'Princely Corr');
    await make();
    const { edition } = await readTeiFolder(at('tei'));
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
    expect(await names('html')).not.toContain('d5.html');
    expect(await names('html')).toContain('d4.html');
  });

  it('takes the folder of the edition for its TEI', async () => {
    await make();
    expect(await readTeiFolder(at())).toEqual(await readTeiFolder(at('tei')));
  });

  it.each([
    ['as it is', (document: string) => document],
    ['with a prefix', (document: string) => document.replaceAll(/(<\/?)(?=TEI)/g, '$1tei:')],
  ])('refuses a single document for an edition, %s', async (_how, written) => {
    await make();
    await writeFile(at('tei/edition.xml'), written(await text('tei/d4.xml')));
    await expect(readTeiFolder(at('tei'))).rejects.toMatchObject({
      ruleId: 'tei-not-corpus',
      reason: expect.stringMatching(/ TEI$/) as string,
      file: at('tei/edition.xml'),
    });
  });

  it('refuses a folder that holds no edition', async () => {
    await expect(readTeiFolder(at())).rejects.toMatchObject({ ruleId: 'tei-folder-empty' });
    await expect(readTeiFolder(at('none'))).rejects.toMatchObject({
      ruleId: 'tei-folder-empty',
    });
  });
});
