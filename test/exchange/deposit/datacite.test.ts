import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { datacite } from '../../../src/exchange/deposit/datacite.ts';
import type { Statement } from '../../../src/exchange/deposit/index.ts';
import { hasSchema, jsonFault, readSchema } from '../../schemas.ts';
import { edition } from './edition.ts';

const paths = [...edition.files.keys()];

function record(changes: Partial<Statement> = {}): unknown {
  const text = datacite({ ...edition.statement, ...changes }, paths);
  return text === undefined ? undefined : JSON.parse(text);
}

const subsetFile = new URL('datacite-subset.schema.json', import.meta.url);
const subset = JSON.parse(readFileSync(subsetFile, 'utf8')) as object;

/** What a draft may state, but for the year. */
const nothing = { title: undefined, editors: [], publisher: undefined, licence: undefined };

const records: [what: string, record: unknown][] = [
  ['a complete edition', record()],
  ['one of which the year alone is stated', record({ ...nothing, date: '1962' })],
  ['one of several editors', record({ editors: ['Ida Brandt', 'Per Lie'], date: '2024-05' })],
  ['one whose licence has no address', record({ licence: { name: 'On request' } })],
];

describe('the DataCite record', () => {
  test('says who made what, when and on what terms', () => {
    expect(record()).toMatchObject({
      schemaVersion: 'http://datacite.org/schema/kernel-4',
      titles: [{ title: 'Exchanges on Fisheries & Whaling' }],
      creators: [{ name: 'Ida Brandt', nameType: 'Personal' }],
      publisher: { name: 'Fisheries History Press' },
      publicationYear: '2024',
      types: { resourceTypeGeneral: 'Collection' },
      rightsList: [{ rightsUri: 'https://creativecommons.org/licenses/by/4.0/' }],
    });
  });

  test('names the forms of the edition that are there, and no other', () => {
    expect(record()).toMatchObject({
      formats: ['application/tei+xml', 'text/html', 'application/pdf'],
    });
    const bare = datacite(edition.statement, ['tei/d1.xml', 'html/assets/edition.css']) ?? '';
    expect(JSON.parse(bare)).toMatchObject({ formats: ['application/tei+xml'] });
  });

  test('is not made without a year, which DataCite demands', () => {
    expect(record({ date: undefined })).toBeUndefined();
  });

  test.each(records)('of %s has what DataCite demands', (_, made) => {
    expect(jsonFault(subset, made)).toBeUndefined();
  });
});

describe('what is no DataCite record', () => {
  const faults: [fault: string, changes: object][] = [
    ['no creator', { creators: [] }],
    ['no title', { titles: undefined }],
    ['no publisher', { publisher: undefined }],
    ['a publisher as version 4.4 had it', { publisher: 'Fisheries History Press' }],
    ['no year', { publicationYear: undefined }],
    ['no kind of resource', { types: { resourceType: 'Documentary edition' } }],
    ['a kind that is none', { types: { resourceTypeGeneral: 'Edition' } }],
    ['a date of no kind', { dates: [{ date: '2024', dateType: 'Printed' }] }],
    ['another version', { schemaVersion: 'http://datacite.org/schema/kernel-3' }],
    ['a property that DataCite does not know', { editors: ['Ida Brandt'] }],
  ];

  const broken = faults.map(([fault, changes]): [string, unknown] => [
    fault,
    JSON.parse(JSON.stringify({ ...Object(record()), ...changes })),
  ]);

  test.each(broken)('%s: is refused', (_, made) => {
    expect(jsonFault(subset, made)).toBeDefined();
  });
});

const name = 'datacite-v4.5.json';

describe.skipIf(!hasSchema(name))(
  'the schema of DataCite 4.5 itself (skipped where .ci/run has not fetched it)',
  () => {
    // Its parts in other files are languages and dates, which the subset holds to their patterns.
    const schema = JSON.parse(hasSchema(name) ? readSchema(name) : '{}', (key, value: unknown) =>
      (key === 'id' || key === '$schema' || key === '$ref') &&
      typeof value === 'string' &&
      !value.startsWith('#')
        ? undefined
        : value,
    ) as object;

    test.each(records)('accepts %s', (_what, made) => {
      expect(jsonFault(schema, made)).toBeUndefined();
    });

    test('refuses a record without a title', () => {
      expect(jsonFault(schema, { ...(record() as object), titles: [] })).toBeDefined();
    });
  },
);
