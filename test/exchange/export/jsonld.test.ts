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
