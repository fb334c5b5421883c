import { existsSync, readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { describe, expect, test } from 'vitest';
import {
  applyAuthorities,
  listUnmatched,
  readAuthorities,
} from '../../../src/exchange/authorities/index.ts';
import { readEdition } from '../../../src/exchange/export/read-edition.ts';
import { at, descendants, readMarkup } from '../../../src/xml/index.ts';
import { element, writeMarkup } from '../../../src/xml/write.ts';
import { fisheries } from '../export/fisheries.ts';

const namespaces = { '': 'http://www.tei-c.org/ns/1.0' };

const value = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><standOff>
  <listPerson>
    <person xml:id="hale"><persName>Hale, John "Jack" &amp; Co</persName><persName type="variant">President Hale</persName><idno type="GND">1</idno></person>
    <person xml:id="wren"><persName>Wren, Aldous</persName></person>
    <person xml:id="nobody"><persName>Nobody, Ann</persName></person>
  </listPerson>
  <listBibl><bibl xml:id="d1"><title>Public Papers</title></bibl></listBibl>
</standOff></TEI>`;
const authorities = readAuthorities(new VFile({ path: 'names.xml', value }));
const edition = applyAuthorities(fisheries, authorities, new VFile());
const { model } = readEdition(edition);
const [letter] = model.documents;

describe('in the documents', () => {
  test('names point at the entry of the authority', () => {
    expect(letter?.sent).toMatchObject([{ name: 'President Hale', entry: 'hale' }]);
    expect(letter?.genesis[0]?.agent.entry).toBe('wren');
  });

  test('what was inferred bears a certainty, what was known does not', () => {
    const xml = edition.documents[0]?.xml ?? '';
    expect(xml).toContain('<persName ref="edition.xml#wren" cert="low">Wren</persName>');
    expect(xml).toContain('<persName ref="edition.xml#hale">President Hale</persName>');
  });

  test('everything but the pointers stays to the letter', () => {
    for (const [index, { xml }] of edition.documents.entries()) {
      const plain = (text = '') => text.replace(/ (?:ref|cert)="[^"]*"/g, '');
      expect(plain(xml)).toBe(plain(fisheries.documents[index]?.xml));
    }
  });

  test('every pointer into the edition resolves', () => {
    const ids = new Set(
      [...descendants(readMarkup(edition.corpus))].map(({ attributes }) =>
        attributes.get('xml:id'),
      ),
    );
    const pointers = edition.documents.flatMap(({ xml }) =>
      [...xml.matchAll(/ref="edition\.xml#([^"]+)"/g)].map(([, id]) => id),
    );
    expect(pointers.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('in the registers', () => {
  test('an entry has its names, its variants, its identifiers, and what is printed', () => {
    expect(model.persons).toEqual([
      {
        id: 'hale',
        name: 'Hale, John "Jack" & Co',
        variants: ['President Hale'],
        identifiers: [{ type: 'GND', value: '1' }],
      },
      { id: 'wren', name: 'Wren, Aldous', variants: ['Wren'], identifiers: [] },
    ]);
  });

  test('a work keeps its author and its level', () => {
    expect(model.works[0]).toMatchObject({ name: 'Public Papers', author: 'Hale', level: 'm' });
  });

  test('an entry that the edition does not use is not there', () => {
    expect(edition.corpus).not.toContain('Nobody');
  });

  test('two names of one person become one entry', () => {
    const corpus = fisheries.corpus.replace(
      '</listPerson>',
      '  <person xml:id="agent.a-wren"><persName>A. Wren</persName></person>\n    </listPerson>',
    );
    const joined = applyAuthorities({ ...fisheries, corpus }, authorities, new VFile());
    const { persons } = readEdition(joined).model;
    expect(persons.map(({ id, variants }) => [id, variants])).toEqual([
      ['hale', ['President Hale']],
      ['wren', ['Wren', 'A. Wren']],
    ]);
  });

  test('an identifier that names something else already is not taken', () => {
    const corpus = fisheries.corpus.replace('</teiCorpus>', '<TEI xml:id="d1"/></teiCorpus>');
    const { works } = readEdition(
      applyAuthorities({ ...fisheries, corpus }, authorities, new VFile()),
    ).model;
    expect(works[0]?.id).toBe('authority.d1');
  });
});

test('the same once more changes nothing', () => {
  const again = applyAuthorities(edition, authorities, new VFile());
  expect(again).toEqual(edition);
});

test('without authorities nothing changes', () => {
  expect(applyAuthorities(fisheries, [], new VFile())).toEqual(fisheries);
});

describe('the list of what was not matched', () => {
  const { xml, count, of } = listUnmatched(fisheries, authorities);

  test('holds the entries that no authority knows, with where they stand', () => {
    expect([...xml.matchAll(/xml:id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'repository.department-of-state',
      'repository.hale-library',
      'agent.embassy',
      'place.oslo',
      'work.bulletin',
    ]);
    expect([count, of]).toEqual([5, 8]);
    expect(xml).toContain('<note>In d1</note>');
  });

  test('leaves out a document that cannot be read, and says so', () => {
    const deep = `${'<a>'.repeat(300)}${'</a>'.repeat(300)}`;
    for (const xml of ['<TEI><p></TEI>', '', deep]) {
      const documents = [{ id: 'd7', number: '7', xml }, ...fisheries.documents];
      const listed = listUnmatched({ ...fisheries, documents }, authorities);
      expect(listed.messages).toMatchObject([
        { file: 'tei/d7.xml', ruleId: 'register-tei-unreadable', fatal: true },
      ]);
      expect(listed.count).toBe(5);
    }
  });

  test('cannot be made of registers that cannot be read', () => {
    expect(() => listUnmatched({ ...fisheries, corpus: '<a>' }, authorities)).toThrow(VFileMessage);
  });

  test('is an authority file that knows them', () => {
    const completed = readAuthorities(new VFile({ path: 'unmatched.xml', value: xml }));
    expect(listUnmatched(fisheries, [...authorities, ...completed]).count).toBe(0);
  });
});

const front = new URL('../../../../shared/corpus/front/frus1964-68v22.json', import.meta.url);

describe.skipIf(!existsSync(front))('the list of persons of a published volume', () => {
  interface Person {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
  }

  test('is an authority file, and its names are found as the notes print them', () => {
    const { persons } = JSON.parse(readFileSync(front, 'utf8')) as { persons: Person[] };
    const list = persons.map(({ id, name, description }) =>
      element(
        'person',
        { 'xml:id': id },
        element('persName', {}, name),
        description === undefined ? undefined : element('occupation', {}, description),
      ),
    );
    const root = element('TEI', {}, element('standOff', {}, element('listPerson', {}, ...list)));
    const file = new VFile({ path: 'persons.xml', value: writeMarkup(root, namespaces) });
    const entries = readAuthorities(file);
    expect(file.messages).toEqual([]);
    expect(entries).toHaveLength(persons.length);
    const names = ['President Johnson', 'Komer', 'Walt Rostow', 'Rostow', 'Embassy'];
    const registers = names.map(
      (name, index) => `<person xml:id="p${index}"><persName>${name}</persName></person>`,
    );
    const corpus = `<teiCorpus><standOff><listPerson>${registers.join('')}</listPerson></standOff></teiCorpus>`;
    const matched = applyAuthorities({ corpus, documents: [] }, entries, new VFile());
    const found = [...descendants(readMarkup(matched.corpus))]
      .filter(({ name }) => name === 'person')
      .map((person) => at(person, 'persName'))
      .map((name) => (name ? matched.corpus.slice(name.contentStart, name.contentEnd) : ''));
    expect(found).toEqual(['Johnson, Lyndon B.', 'Komer, Robert W.', 'Rostow, Walt W.', 'Embassy']);
  });
});
