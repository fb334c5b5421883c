import { describe, expect, it } from 'vitest';
import { writeFile } from 'node:fs/promises';
import { VFile } from 'vfile';
import { type BuildOptions, build } from '../../../src/disk/edition/index.ts';
import { readTeiFolder } from '../../../src/disk/edition/tei-folder.ts';
import { readAuthorities } from '../../../src/exchange/authorities/index.ts';
import { readCorrectionList } from '../../../src/review/corrections/index.ts';
import { output } from './output.ts';

// What went wrong for somebody who corrected an edition for the first time; each as all of its kind.

const { at, text, correct } = output();

type Document = readonly [head: string, note: string];

const documents: readonly Document[] = ['Brandt', 'Hale', 'Orne', 'Ames'].map((name, index) => [
  `Letter From Consul ${name} to the Harbor Board`,
  `Source: Hale Library, Vane Papers, PL 480 General, Box ${index}. Secret. Drafted by Wynn.`,
]);
const telegram: Document = [
  'Telegram From the Harbor Board to the Embassy in Lyra',
  'Source: Harbor Archive, Pilot Files. Niact. Approved by Marsh.',
];

function make(all: readonly Document[], options: Parameters<typeof build>[2] & BuildOptions = {}) {
  const entries = all.map(([head, note], index) => `${index + 1}. ${head}\n\n${note}\n`);
  const bytes = new TextEncoder().encode(`Papers\n\n\n${entries.join('\n\n')}`);
  return build({ path: 'notes.txt', bytes }, at(), {
    pdf: false,
    html: false,
    remember: true,
    ...options,
  });
}

function list(entries: string) {
  const file = new VFile({ path: 'corrections.yaml', value: `corrections:\n${entries}` });
  return { corrections: readCorrectionList(file), file };
}

const wynn = readAuthorities(
  new VFile({
    path: 'persons.xml',
    value: `<TEI xmlns="http://www.tei-c.org/ns/1.0"><standOff><listPerson><person xml:id="wynn"><persName><surname>Wynn</surname>, <forename>Ronald</forename></persName><persName type="variant">Wynn</persName></person></listPerson></standOff></TEI>`,
  }),
);

async function dangling(): Promise<string[]> {
  const { edition } = await readTeiFolder(at());
  const ids = new Set([...edition.corpus.matchAll(/xml:id="([^"]+)"/g)].map(([, id]) => id));
  return edition.documents.flatMap(({ xml }) =>
    [...xml.matchAll(/edition\.xml#([^"]+)"/g)].flatMap(([, id]) =>
      ids.has(id) ? [] : [id ?? ''],
    ),
  );
}

describe('a correction', () => {
  it('of one shelfmark is one entry, and header and note have it', async () => {
    const entry =
      '  - words: PL 480\n    is: identifier\n    type: lot\n    where: { head: "Letter From Consul Hale to the Harbor Board" }\n';
    await make(documents, { corrections: list(entry) });
    const xml = await text('tei/d2.xml');
    expect([...xml.matchAll(/<idno type="lot"[^>]*>PL 480</g)]).toHaveLength(2);
    expect(await text('tei/d1.xml')).not.toContain('type="lot"');
  });

  it('of one mistake that stands everywhere is one entry, and no file is a person’s for it', async () => {
    const entry = '  - words: PL 480 General\n    is: collection\n    where: everywhere\n';
    const account = await make(documents, { corrections: list(entry) });
    const { edition } = await readTeiFolder(at());
    expect(edition.documents.map(({ xml }) => xml.includes('<collection>PL 480 General<'))).toEqual(
      documents.map(() => true),
    );
    expect(account.kept).toEqual([]);
  });
});

describe('edition.xml', () => {
  it.each([
    ['listPerson', '<person xml:id="agent.vane"><persName>Vane</persName></person>'],
    ['titleStmt', '<editor>Elena Roe</editor>'],
  ])('that was changed in %s has every document that is added', async (name, added) => {
    await make(documents);
    const corpus = await text('tei/edition.xml');
    const changed = corpus.replace(`</${name}>`, `${added}</${name}>`);
    await writeFile(at('tei/edition.xml'), changed);
    await make([...documents, telegram]);
    const now = await text('tei/edition.xml');
    expect(now).toContain(added);
    expect([...now.matchAll(/<TEI /g)]).toHaveLength(documents.length + 1);
    expect(now).toContain('Harbor Archive');
    expect(await dangling()).toEqual([]);
  });
});

describe('TEI that was changed by hand', () => {
  it.each(documents.map((_, index) => index))(
    'belongs to its document when one is inserted before %i, and every document stands once',
    async (place) => {
      await make(documents);
      for (const number of [1, 2, 3, 4])
        await correct(`tei/d${number}.xml`, 'Vane Papers', 'Vane Letters');
      await make(documents.toSpliced(place, 0, telegram));
      const { edition } = await readTeiFolder(at());
      const heads = edition.documents.map(({ xml }) => /Consul (\w+)|Telegram/.exec(xml)?.[0]);
      expect(heads.toSorted()).toEqual([
        'Consul Ames',
        'Consul Brandt',
        'Consul Hale',
        'Consul Orne',
        'Telegram',
      ]);
      expect(heads[place]).toBe('Telegram');
      expect(edition.documents.filter(({ xml }) => xml.includes('Vane Letters'))).toHaveLength(4);
    },
    120_000,
  );

  it('is named and kept where it is replaced', async () => {
    await make(documents);
    const hers = await Promise.all(
      [1, 3].map((number) => correct(`tei/d${number}.xml`, 'Vane Papers', 'Vane Letters')),
    );
    const { messages } = await make(documents, { overwrite: true });
    const named = messages.filter(({ id }) => id === 'file-replaced').map(({ file }) => file);
    expect(named).toEqual(['tei/d1.xml', 'tei/d3.xml']);
    expect([await text('tei/d1.replaced.xml'), await text('tei/d3.replaced.xml')]).toEqual(hers);
  });

  it('points at entries that there are when persons are identified afterwards', async () => {
    await make(documents);
    for (const number of [1, 4]) await correct(`tei/d${number}.xml`, 'Vane Papers', 'Vane Letters');
    await make(documents, { authorities: wynn });
    expect(await dangling()).toEqual([]);
    expect(await text('tei/d1.xml')).toContain('edition.xml#wynn');
    expect(await text('tei/d1.xml')).toContain('Vane Letters');
  });
});
