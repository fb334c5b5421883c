import { describe, expect, test } from 'vitest';
import { jsonld } from '../../../src/exchange/export/jsonld.ts';
import { entitiesOf } from '../../linked-data.ts';
import { model } from './fisheries.ts';

const text = jsonld(model)[0]?.text ?? '';
const linked: unknown = JSON.parse(text);

describe('JSON-LD', () => {
  test('names the edition, the record, and where it is held', () => {
    expect(linked).toMatchObject({
      '@graph': [
        { '@id': 'https://example.org/fisheries', '@type': 'schema:Collection' },
        {
          '@id': 'https://example.org/fisheries/d1.html',
          'rico:hasSender': [{ '@id': 'edition.xml#agent.president-hale' }],
          'rico:hasOrHadInstantiation': [
            {
              '@id': '#d1.A',
              'schema:holdingArchive': { '@id': 'edition.xml#repository.department-of-state' },
            },
          ],
        },
        { '@id': 'https://example.org/fisheries/d12a.html' },
        {},
        {},
        {},
        {},
        {},
        {},
        {},
        {},
      ],
    });
  });

  test('an original in another language is no copy of the text', () => {
    expect(text).not.toContain('#d1.B');
  });
});

test('a term of no vocabulary would be seen', async () => {
  await expect(entitiesOf(text.replace('"rico:hasSender"', '"hasSender"'))).rejects.toThrow();
});

describe('addresses', () => {
  const idsOf = async (edition: typeof model) => {
    const entities = await entitiesOf(jsonld(edition)[0]?.text ?? '');
    return [...entities].flatMap((entity) => {
      const found: unknown = JSON.parse(JSON.stringify(entity));
      return JSON.stringify(found).match(/"@id":"([^"]*)"/g) ?? [];
    });
  };

  test('are below the address of the edition where it has one', async () => {
    const ids = await idsOf(model);
    expect(ids).toContain('"@id":"https://example.org/fisheries/tei/edition.xml#d1.A"');
    expect(ids.filter((id) => !/^"@id":"(?:https?:|_:)/.test(id))).toEqual([]);
  });

  test('of two editions that have none are never the same', async () => {
    const stated = Object.entries(model).filter(([name]) => name !== 'url');
    const unpublished = Object.fromEntries(stated) as typeof model;
    const one = await idsOf(unpublished);
    const other = await idsOf({ ...unpublished, title: 'Other Exchanges' });
    const own = (ids: readonly string[]) => ids.filter((id) => id.includes('.invalid/'));
    expect(own(one).length).toBeGreaterThan(5);
    expect(own(one).filter((id) => other.includes(id))).toEqual([]);
    expect(await idsOf(unpublished)).toEqual(one);
  });
});
