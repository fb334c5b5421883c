import { rm, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { type BuildOptions, build } from '../../../src/disk/edition/index.ts';
import { readTeiFolder } from '../../../src/disk/edition/tei-folder.ts';
import { ids, output } from './output.ts';

const { at, text, names, correct } = output();

const letter = [
  'Letter From Consul Brandt to the Harbor Board',
  'Source: Hale Library, Vane Papers, Box 4. Secret. Drafted by Wynn.',
] as const;
const telegram = [
  'Telegram From the Harbor Board to the Embassy in Lyra',
  'Source: Harbor Archive, Pilot Files, Box 7. Confidential.',
] as const;
const minute = [
  'Memorandum of Conversation',
  'Source: Hale Library, Marsh Papers, Tides. Niact. Approved by Orne.',
] as const;

type Document = readonly [head: string, note: string];

async function make(documents: readonly Document[], options: BuildOptions = {}) {
  const entries = documents.map(([head, note], index) => `${index + 1}. ${head}\n\n${note}\n`);
  const bytes = new TextEncoder().encode(`Harbor Papers\n\n\n${entries.join('\n\n')}`);
  return build({ path: 'notes.txt', bytes }, at(), { pdf: false, ...options });
}

const about = ({ messages }: Awaited<ReturnType<typeof make>>) =>
  messages.filter(({ id }) => id.startsWith('file-')).map(({ id, file }) => [id, file]);

describe('a document that was changed by hand', () => {
  it('file-followed: keeps its change when another is inserted before it, which is made', async () => {
    await make([letter, telegram]);
    await correct('tei/d1.xml', '>Box 4<', '>Box 14<');
    const account = await make([minute, letter, telegram]);
    expect(await text('tei/d2.xml')).toContain('>Box 14<');
    expect(await text('tei/d2.xml')).toContain('xml:id="d2.A"');
    expect(await text('tei/d2.xml')).not.toContain('d1');
    expect(await text('tei/d1.xml')).toContain('Marsh Papers');
    expect(await text('html/d2.html')).toContain('Box 14');
    expect(about(account)).toEqual([
      ['file-followed', 'tei/d2.xml'],
      ['file-merged', 'tei/d2.xml'],
      ['file-kept', 'tei/d2.xml'],
    ]);
    const { edition } = await readTeiFolder(at());
    expect(edition.documents.map(({ id }) => id)).toEqual(['d1', 'd2', 'd3']);
    expect(await text('tei/edition.xml')).toContain('>Box 14<');
    const again = await make([minute, letter, telegram], { cache: false });
    expect(about(again)).toEqual([['file-kept', 'tei/d2.xml']]);
  });

  it.each([
    ['the order changes', [telegram, letter], 'tei/d2.xml'],
    ['another goes', [letter], 'tei/d1.xml'],
    [
      'its head changes',
      [['Note From Consul Brandt to the Board of the Harbor', letter[1]], telegram],
      'tei/d1.xml',
    ],
  ] as const)('keeps its change when %s', async (_what, documents, path) => {
    await make([letter, telegram]);
    await correct('tei/d1.xml', '>Box 4<', '>Box 14<');
    await make(documents);
    expect(await text(path)).toContain('>Box 14<');
  });

  it('file-merged: takes over what changes in the notes, time after time', async () => {
    await make([letter, telegram]);
    await correct('tei/d1.xml', '>Box 4<', '>Box 14<');
    for (const name of ['Marsh', 'Orne', 'Ames']) {
      const note = letter[1].replace('Wynn', name);
      const account = await make([[letter[0], note], telegram]);
      expect(about(account).map(([id]) => id)).toEqual(['file-merged', 'file-kept']);
      const xml = await text('tei/d1.xml');
      expect(xml).toContain('>Box 14<');
      expect(xml).toContain(name);
      expect(xml).not.toContain('Wynn');
    }
  });

  it('file-in-conflict: is kept where both change the same words, which is said until it is decided', async () => {
    await make([letter, telegram]);
    await correct('tei/d1.xml', '<idno type="box">Box 4</idno>', '<idno type="box">Box 14</idno>');
    const changed = [[letter[0], letter[1].replace('Box 4', 'Box 5')], telegram] as const;
    for (const cache of [true, false]) {
      const account = await make(changed, { cache });
      const [conflict] = account.messages.filter(({ id }) => id === 'file-in-conflict');
      expect(conflict).toMatchObject({ file: 'tei/d1.xml', severity: 'warning' });
      expect(conflict?.wording).toMatch(/‘.*14.*’.*‘.*5.*’/);
      expect(await text('tei/d1.xml')).toContain('Box 14</idno>');
    }
    expect((await readTeiFolder(at())).edition.documents).toHaveLength(2);
    await rm(at('tei/d1.base.xml'));
    expect(ids(await make(changed))).not.toContain('file-in-conflict');
    expect(await text('tei/d1.xml')).toContain('Box 14</idno>');
    expect(await names('tei')).not.toContain('d1.base.xml');
  });

  it('file-without-document: is kept aside where the notes have it no more', async () => {
    await make([letter, telegram]);
    const mine = await correct('tei/d1.xml', '>Box 4<', '>Box 14<');
    const account = await make([telegram]);
    expect(about(account)).toEqual([['file-without-document', 'tei/d1.kept.xml']]);
    expect(await text('tei/d1.kept.xml')).toBe(mine);
    expect(await text('tei/d1.xml')).toContain('Pilot Files');
    expect((await readTeiFolder(at())).edition.documents.map(({ id }) => id)).toEqual(['d1']);
  });

  it('file-replaced: is kept beside what replaces it', async () => {
    await make([letter, telegram]);
    const mine = await correct('tei/d1.xml', '>Box 4<', '>Box 14<');
    const hers = await correct('tei/d2.xml', '>Box 7<', '>Box 17<');
    const account = await make([letter, telegram], { overwrite: new Set(['tei/d2.xml']) });
    expect(about(account)).toEqual([
      ['file-kept', 'tei/d1.xml'],
      ['file-replaced', 'tei/d2.xml'],
    ]);
    expect(await text('tei/d2.xml')).toContain('>Box 7<');
    expect(await text('tei/d2.replaced.xml')).toBe(hers);
    expect(about(await make([letter, telegram], { overwrite: true }))).toEqual([
      ['file-replaced', 'tei/d1.xml'],
    ]);
    expect(await text('tei/d1.replaced.xml')).toBe(mine);
    expect(about(await make([letter, telegram], { cache: false }))).toEqual([]);
    expect(await text('tei/d1.replaced.xml')).toBe(mine);
  });

  it('replace-not-changed: is named right', async () => {
    await make([letter, telegram]);
    await correct('tei/d1.xml', '>Box 4<', '>Box 14<');
    await expect(
      make([letter, telegram], { overwrite: new Set(['tei/d2.xml']) }),
    ).rejects.toMatchObject({
      ruleId: 'replace-not-changed',
      note: expect.stringContaining('tei/d1.xml') as string,
    });
  });
});

describe('an edition.xml that was changed by hand', () => {
  const person = '<person xml:id="agent.ames"><persName>Ames</persName></person>';

  it('holds every document, those added since too', async () => {
    await make([letter]);
    const corpus = await text('tei/edition.xml');
    await writeFile(at('tei/edition.xml'), corpus.replace('<listPerson>', `<listPerson>${person}`));
    await make([letter, telegram]);
    const now = await text('tei/edition.xml');
    expect(now).toContain(person);
    expect(now).toContain('xml:id="d2"');
    expect(now).toContain('Harbor Archive');
    expect([...now.matchAll(/<TEI /g)]).toHaveLength(2);
  });
});
