import { describe, expect, test } from 'vitest';
import { readEdition } from '../../../src/exchange/export/read-edition.ts';
import { fisheries, model, unstated } from './fisheries.ts';

describe('the edition', () => {
  test('states who publishes it, where, when and on what terms', () => {
    expect(model).toMatchObject({
      title: 'Exchanges on Fisheries & Whaling',
      editors: ['Ida Brandt', 'Per Lie'],
      publisher: 'Fisheries History Press',
      place: 'Bergen',
      date: '2024-05',
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      language: 'en',
      url: 'https://example.org/fisheries',
    });
  });

  test('states nothing where the TEI says "Not stated"', () => {
    const { publisher, licence, date, url, editors } = readEdition(unstated).model;
    expect([publisher, licence, date, url, editors]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      [],
    ]);
  });

  test('has its registers, each entry with variants and identifiers', () => {
    expect(model.repositories[0]).toEqual({
      id: 'repository.department-of-state',
      name: 'Department of State',
      variants: ['U.S. Department of State'],
      identifiers: [],
    });
    expect(model.persons[0]?.identifiers).toContainEqual({ type: 'VIAF', value: '1234567890' });
    expect(model.bodies.map(({ id }) => id)).toEqual(['agent.embassy']);
    expect(model.works).toMatchObject([{ author: 'Hale', level: 'm' }, { level: 'j' }]);
  });
});

describe('a document', () => {
  const [letter, note] = model.documents;

  test('has its correspondence', () => {
    expect(letter).toMatchObject({
      sent: [{ nature: 'person', name: 'President Hale', entry: 'agent.president-hale' }],
      received: [{ nature: 'body', name: 'Embassy in Norway' }],
      receivedOn: { text: 'May 11', when: '--05-11' },
      receivedAt: { when: '21:49:00' },
      information: [{ nature: 'place', name: 'Oslo' }],
      copies: [{ nature: 'person', name: 'Wren' }],
    });
  });

  test('has its witnesses', () => {
    expect(letter?.witnesses).toMatchObject([
      {
        siglum: 'A',
        role: 'base',
        repository: 'Department of State',
        collections: ['Central Files', 'Whales, "Blue"'],
        identifiers: [
          { type: 'lot', value: 'Lot 66 D 204' },
          { type: 'box', value: 'Box 7' },
        ],
        additions: 'Initialed by Hale',
        origin: { when: '1962-05-09' },
        provenance: [{ when: '--05-11' }],
      },
      { siglum: 'B', role: 'original', language: { tag: 'nb' } },
    ]);
  });

  test('has its printings, even one that is not taken apart', () => {
    expect(letter?.printings[0]).toMatchObject({
      title: 'Public Papers',
      volume: '2',
      pages: [
        { from: '12', to: '14' },
        { from: '20', to: '20' },
      ],
    });
    expect(note?.printings[1]).toMatchObject({ citation: 'a newspaper of Oslo', pages: [] });
    expect(note?.printings[1]?.title).toBeUndefined();
  });

  test('has its genesis, its markings, and its note with the defect repaired', () => {
    expect(letter?.genesis).toMatchObject([
      { role: 'drafted', when: '1962-05-08', agent: { name: 'Wren' }, office: { name: 'EUR' } },
    ]);
    expect(letter?.markings).toEqual([{ type: 'level', term: 'Secret' }]);
    expect(letter?.note).toBe('Source: Department of State, Central Files. Seen.');
    expect(note?.note).toBeUndefined();
  });
});

test('a document that is not well-formed is named with its line, and the others are read', () => {
  const [first] = fisheries.documents;
  const broken = { id: 'd2', number: '2', xml: '<TEI>\n  <text>\n</TEI>' };
  const read = readEdition({ ...fisheries, documents: first ? [first, broken] : [broken] });
  expect(read.model.documents.map(({ id }) => id)).toEqual(['d1']);
  expect(read.messages).toMatchObject([
    { ruleId: 'export-tei-unreadable', file: 'tei/d2.xml', line: 3 },
  ]);
});
