import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { cmif } from '../../../src/exchange/export/cmif.ts';
import { csl } from '../../../src/exchange/export/csl.ts';
import { ead3 } from '../../../src/exchange/export/ead3.ts';
import { editionSchema } from '../../../src/exchange/export/edition-model.ts';
import { json } from '../../../src/exchange/export/json.ts';
import { jsonld } from '../../../src/exchange/export/jsonld.ts';
import { entitiesOf, pointedAt } from '../../linked-data.ts';
import {
  hasSchema,
  jsonFault,
  readJsonSchema,
  readSchema,
  relaxNgVerdict,
  xsdFault,
} from '../../schemas.ts';
import { editions } from './editions.ts';

const ead3Subset = readFileSync(new URL('ead3-subset.rng', import.meta.url), 'utf8');

describe.each(Object.entries(editions))('%s', (_, edition) => {
  const [{ text: correspondence } = { text: '' }] = cmif(edition, new VFile());
  const references: unknown = JSON.parse(csl(edition)[0]?.text ?? '');
  const whole: unknown = JSON.parse(json(edition)[0]?.text ?? '');
  const [{ text: linked } = { text: '' }] = jsonld(edition);
  const findingAids = ead3(edition, new VFile()).map(({ part = '', text }) => ({ part, text }));

  test.skipIf(!hasSchema('cmif.rng'))('as CMIF is valid against its grammar', async () => {
    expect(await relaxNgVerdict(readSchema('cmif.rng'), correspondence)).toEqual({ kind: 'valid' });
  });

  test.skipIf(!hasSchema('csl-data.schema.json'))('as CSL-JSON is valid against its schema', () => {
    expect(jsonFault(readJsonSchema('csl-data.schema.json'), references)).toBeUndefined();
  });

  test('as JSON is valid against the schema that ships', () => {
    expect(jsonFault(editionSchema(), whole)).toBeUndefined();
  });

  describe.each(findingAids)('as finding aid of $part', ({ text }) => {
    test('is valid against what EAD 3 says of the elements in it', async () => {
      expect(await relaxNgVerdict(ead3Subset, text)).toEqual({ kind: 'valid' });
    });

    test.skipIf(!hasSchema('ead3.xsd'))('is valid against the schema of EAD 3 itself', () => {
      expect(xsdFault(readSchema('ead3.xsd'), text)).toBeUndefined();
    });
  });

  test('as finding aids has every witness whose repository is named, once', () => {
    const items = findingAids.flatMap(({ text }) => text.match(/<c level="item"/g) ?? []);
    const kept = edition.documents
      .flatMap(({ witnesses }) => witnesses)
      .filter(({ repository }) => repository !== undefined);
    expect(items).toHaveLength(kept.length);
  });

  test('as JSON-LD is read by a processor without anything dropped', async () => {
    const entities = [...(await entitiesOf(linked)).values()];
    const names = entities
      .filter((entity) =>
        entity['@type']?.includes('https://www.ica.org/standards/RiC/ontology#Record'),
      )
      .map((entity) => entity['https://schema.org/name']?.[0]?.['@value']);
    expect(names.toSorted()).toEqual(edition.documents.map(({ title }) => title).toSorted());
  });

  test('as JSON-LD describes whatever of the edition it points at', async () => {
    const entities = await entitiesOf(linked);
    const within = [...entities.values()]
      .flatMap((entity) => pointedAt(entity))
      .filter((id) => id.includes('edition.xml#'));
    expect(within.length).toBeGreaterThan(0);
    expect(within.filter((id) => entities.get(id)?.['@type'] === undefined)).toEqual([]);
  });
});

test.skipIf(!hasSchema('csl-data.schema.json'))('an item of no type is no CSL-JSON', () => {
  expect(jsonFault(readJsonSchema('csl-data.schema.json'), [{ id: 'x' }])).toContain('type');
});
