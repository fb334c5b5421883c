import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { deposit, zip } from '../../src/deposit/index.ts';
import { elements, readMarkup, reading } from '../../src/markup.ts';
import { edition, text } from './edition.ts';

const { bag = new Map<string, Uint8Array>(), messages } = deposit(edition, false);

describe('the bag', () => {
  test('declares itself and what is in it', () => {
    expect(text(bag, 'bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
    expect(text(bag, 'bag-info.txt')).toMatch(/^Source-Organization: Fisheries History Press$/m);
    expect(text(bag, 'bag-info.txt')).toMatch(/^Contact-Email: brandt@example.org$/m);
    expect(text(bag, 'bag-info.txt')).toMatch(/^Rights: CC BY 4.0, https:/m);
    const data = [...bag].filter(([path]) => path.startsWith('data/'));
    const size = data.reduce((sum, [, { byteLength }]) => sum + byteLength, 0);
    expect(text(bag, 'bag-info.txt')).toContain(`Payload-Oxum: ${size}.${data.length}\n`);
  });

  test('lists every file of the payload, and every other but itself', () => {
    const listed = (manifest: string) =>
      text(bag, manifest)
        .split('\n')
        .filter(Boolean)
        .map((line) => line.slice(130));
    const payload = [...bag.keys()].filter((path) => path.startsWith('data/'));
    expect(listed('manifest-sha512.txt')).toEqual(payload);
    expect(listed('tagmanifest-sha512.txt')).toEqual([
      'bag-info.txt',
      'bagit.txt',
      'manifest-sha512.txt',
    ]);
  });

  test('nothing is to be said of a complete deposit', () => {
    expect(messages).toEqual([]);
  });
});

describe('DataCite', () => {
  test('says who made what, when and on what terms', () => {
    expect(JSON.parse(text(bag, 'data/metadata/datacite.json'))).toMatchObject({
      schemaVersion: 'http://datacite.org/schema/kernel-4',
      titles: [{ title: 'Exchanges on Fisheries & Whaling' }],
      creators: [{ name: 'Ida Brandt', nameType: 'Personal' }],
      publisher: { name: 'Fisheries History Press' },
      publicationYear: '2024',
      types: { resourceTypeGeneral: 'Collection' },
      rightsList: [{ rightsUri: 'https://creativecommons.org/licenses/by/4.0/' }],
    });
  });

  test('is left out without a year, and that is said', () => {
    const undated = { ...edition.statement, date: undefined };
    const made = deposit({ ...edition, statement: undated }, false);
    expect(made.bag?.has('data/metadata/datacite.json')).toBe(false);
    expect(made.messages).toMatchObject([{ ruleId: 'deposit-part-missing' }]);
  });
});

test('Dublin Core says the same in its fifteen words', () => {
  const root = readMarkup(text(bag, 'data/metadata/dublin-core.xml'));
  expect(root.namespace).toBe('http://www.openarchives.org/OAI/2.0/oai_dc/');
  expect(elements(root, 'rights').map(reading)).toEqual([
    'CC BY 4.0',
    'https://creativecommons.org/licenses/by/4.0/',
  ]);
  expect(elements(root, 'title').map(reading)).toEqual(['Exchanges on Fisheries & Whaling']);
});

test('PREMIS tells the events of the build, and how validation ended', () => {
  const events = (errors: number) => {
    const history = { ...edition.history, errors };
    const made = deposit({ ...edition, history }, false);
    const root = readMarkup(text(made.bag, 'data/metadata/premis.xml'));
    return elements(root, 'event').map((event) => [
      reading(elements(event, 'eventType')[0]),
      reading(elements(event, 'eventOutcomeInformation')[0]),
    ]);
  };
  expect(events(0)).toContainEqual(['validation', 'valid']);
  expect(events(3)).toContainEqual(['validation', '3 errors']);
});

describe('RO-Crate', () => {
  const { '@graph': graph }: { '@graph': Record<string, unknown>[] } = JSON.parse(
    text(bag, 'data/ro-crate-metadata.json'),
  ) as { '@graph': Record<string, unknown>[] };
  const byId = new Map(graph.map((entity) => [entity['@id'], entity]));

  test('is a crate of version 1.2', () => {
    expect(byId.get('ro-crate-metadata.json')).toMatchObject({
      about: { '@id': './' },
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' },
    });
    expect(byId.get('./')).toMatchObject({
      '@type': 'Dataset',
      license: { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
      datePublished: '2024-05-31',
    });
  });

  test('describes every file of the payload but itself', () => {
    const files = graph.flatMap((entity) => (entity['@type'] === 'File' ? [entity['@id']] : []));
    const payload = [...bag.keys()].filter((path) => path.startsWith('data/')).length;
    expect(files).toHaveLength(payload - 1);
    expect(files).toContain('html/a%20b%231.html');
    expect(byId.get('tei/d1.xml')).toMatchObject({
      encodingFormat: 'application/tei+xml',
      contentSize: '6',
    });
  });

  test('says what was made from what', () => {
    expect(byId.get('#making-html')).toMatchObject({
      instrument: { '@id': '#cartulary' },
      object: [{ '@id': 'tei/d1.xml' }, { '@id': 'tei/edition.xml' }],
    });
  });

  test('every entity that is pointed at is there', () => {
    const text = JSON.stringify(graph);
    const pointed = [...text.matchAll(/\{"@id":"([^"]+)"\}/g)].map(([, id]) => id);
    const outside = pointed.filter((id) => !byId.has(id) && !id?.startsWith('https://w3id.org/'));
    expect(outside).toEqual([]);
  });
});

describe('a deposit that is not complete', () => {
  const poor = { ...edition.statement, licence: undefined, publisher: undefined };

  test('is refused, and every key is named', () => {
    const refused = deposit({ ...edition, statement: poor }, false);
    expect(refused.bag).toBeUndefined();
    expect(refused.messages.map(({ ruleId, note }) => [ruleId, note?.slice(0, 13)])).toEqual([
      ['deposit-setting-missing', 'Set publisher'],
      ['deposit-setting-missing', 'Set licence i'],
    ]);
  });

  test('is made as a draft, with warnings', () => {
    const draft = deposit({ ...edition, statement: poor }, true);
    expect(draft.bag?.has('bagit.txt')).toBe(true);
    expect(draft.messages.every(({ fatal }) => fatal === false)).toBe(true);
  });

  test('what an archive looks for and is not there is named', () => {
    const files = new Map([...edition.files].filter(([path]) => path.startsWith('tei/')));
    const { messages } = deposit({ ...edition, files }, false);
    expect(messages.map(({ reason }) => reason)).toEqual([
      'The deposit has no text of the source notes',
      'The deposit has no web edition',
      'The deposit has no PDF',
    ]);
  });

  test('a PDF that is no PDF/A is named', () => {
    const files = new Map([...edition.files, ['print/edition.pdf', new Uint8Array()] as const]);
    expect(deposit({ ...edition, files }, false).messages).toMatchObject([
      { ruleId: 'deposit-pdf-not-archival' },
    ]);
  });
});

describe('the same edition', () => {
  test('gives the same bag', () => {
    expect(deposit(edition, false).bag).toEqual(bag);
  });

  test('gives the same zip file, in any time zone', () => {
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    const one = zip(bag, 'bag');
    process.env.TZ = 'America/Los_Angeles';
    const other = zip(bag, 'bag');
    process.env.TZ = zone;
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    expect(Object.keys(unzipSync(one))).toContain('bag/data/tei/d1.xml');
  });
});
