import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Files, type Statement, deposit } from '../../../src/exchange/deposit/index.ts';
import { roCrate } from '../../../src/exchange/deposit/ro-crate.ts';
import { type Entity, base, entitiesOf, pointedAt, reachedFrom } from '../../linked-data.ts';
import { edition, text } from './edition.ts';

const { bag = new Map<string, Uint8Array>() } = deposit(edition, false);
const crate = text(bag, 'data/ro-crate-metadata.json');

const version = 'https://w3id.org/ro/crate/1.2';
const contextFile = new URL('../../../node_modules/ro-crate/lib/context.json', import.meta.url);
const context = await readFile(contextFile, 'utf8');
const contexts = { [`${version}/context`]: JSON.parse(context) as unknown };

const schema = (term: string) => `http://schema.org/${term}`;
const here = (path: string) => new URL(path, base).href;
const address = (path: string) => path.split('/').map(encodeURIComponent).join('/');

/** A statement of nothing, as a draft may have it. */
const nothing: Statement = { editors: [], documents: 0 };

const described: [string, Files, Statement][] = [
  ['a complete deposit', edition.files, edition.statement],
  ['a draft that states nothing', edition.files, nothing],
  ['TEI alone', new Map([['tei/d1.xml', new Uint8Array()]]), edition.statement],
];

describe.each(described)('the crate of %s', (_, files, statement) => {
  let entities: ReadonlyMap<string, Entity>;
  beforeAll(async () => {
    entities = await entitiesOf(roCrate(files, statement, '0.1.0'), contexts);
  });

  test('says what it is: a crate of version 1.2, about the folder it lies in', () => {
    expect(entities.get(here('ro-crate-metadata.json'))).toMatchObject({
      [schema('about')]: [{ '@id': base }],
      'http://purl.org/dc/terms/conformsTo': [{ '@id': version }],
    });
  });

  test('hangs together', () => {
    const reached = reachedFrom(here('ro-crate-metadata.json'), entities);
    expect([...entities.keys()].filter((id) => !reached.has(id))).toEqual([]);
  });

  test('every entity has a name', () => {
    const nameless = [...entities.values()].filter((entity) => !(schema('name') in entity));
    expect(nameless).toEqual([]);
  });

  test('points only at what it describes, and at the version of RO-Crate', () => {
    const elsewhere = [...entities.values()]
      .flatMap((entity) => pointedAt(entity))
      .filter((id) => !entities.has(id) && id !== version);
    expect(elsewhere).toEqual([]);
  });

  test('has every file as a part, and no other', () => {
    const parts = pointedAt(entities.get(base), schema('hasPart'));
    const paths = [...files.keys()].map((path) => here(address(path)));
    expect(parts).toEqual(paths);
    for (const id of paths) {
      expect(entities.get(id)?.['@type']).toEqual([schema('MediaObject')]);
    }
  });
});

test('every part is a file of the bag', async () => {
  const entities = await entitiesOf(crate, contexts);
  const parts = pointedAt(entities.get(base), schema('hasPart'));
  const paths = parts.map((id) => `data/${decodeURIComponent(id.slice(base.length))}`);
  const payload = [...bag.keys()].filter((path) => path.startsWith('data/'));
  expect([...paths, 'data/ro-crate-metadata.json'].toSorted()).toEqual(payload.toSorted());
});

test('a file has its kind and size; what was made says of what', async () => {
  const entities = await entitiesOf(crate, contexts);
  expect(entities.get(here('tei/d1.xml'))).toMatchObject({
    [schema('encodingFormat')]: [{ '@value': 'application/tei+xml' }],
    [schema('contentSize')]: [{ '@value': '6' }],
  });
  expect(entities.get(here('#making-html'))).toMatchObject({
    [schema('instrument')]: [{ '@id': here('#cartulary') }],
    [schema('object')]: [{ '@id': here('tei/d1.xml') }, { '@id': here('tei/edition.xml') }],
  });
});

test('a term that RO-Crate does not know would be seen', async () => {
  const unknown = crate.replace('"datePublished"', '"printedOn"');
  await expect(entitiesOf(unknown, contexts)).rejects.toThrow();
});

describe('as another program reads it', () => {
  beforeAll(() => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(context)));
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });

  /** What the validator of the `ro-crate` package finds wrong, with the files of the bag beside it. */
  async function faults(json: string): Promise<string[]> {
    const { validate } = await import('ro-crate/lib/validator.js');
    const paths = [...bag.keys()].filter((path) => path.startsWith('data/'));
    const beside = new Map(paths.map((path) => [address(path.slice(5)), { exists: true }]));
    const results = await validate(JSON.parse(json), Object.fromEntries(beside));
    return results.flatMap(({ status, id }) => (status === 'success' ? [] : [id]));
  }

  test('it has no fault', async () => {
    expect(await faults(crate)).toEqual([]);
  });

  test.each([
    ['"license"', 'licenseRequired'],
    ['"datePublished"', 'datePublishedRequired'],
    ['"tei/d1.xml"', 'validCrateDataEntityPath'],
  ])('without %s it has one', async (name, fault) => {
    expect(await faults(crate.replaceAll(name, '"other"'))).toContain(fault);
  });
});
