import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editionSchema } from '../../src/export/edition-model.ts';
import { json } from '../../src/export/json.ts';
import { jsonld } from '../../src/export/jsonld.ts';
import { model } from './fisheries.ts';
import { jsonFault } from './schemas.ts';

const schemaFile = new URL('../../schema/edition.schema.json', import.meta.url);

describe('JSON', () => {
  const value: unknown = JSON.parse(json(model)[0]?.text ?? '');

  test('is the whole model', () => {
    expect(value).toEqual(JSON.parse(JSON.stringify(model)));
  });

  test('the schema that ships is that of the model; UPDATE=1 writes it anew', () => {
    const schema = JSON.stringify(editionSchema(), undefined, 2);
    if (process.env.UPDATE === '1') writeFileSync(schemaFile, `${schema}\n`);
    expect(JSON.parse(readFileSync(schemaFile, 'utf8'))).toEqual(JSON.parse(schema));
  });

  test('is valid against its schema, and an edition without documents is not', () => {
    const schema = editionSchema();
    expect(jsonFault(schema, value)).toBeUndefined();
    expect(jsonFault(schema, { title: 'x' })).toContain('documents');
    expect(jsonFault(schema, { ...model, mark: 1 })).toContain('additional properties');
  });
});

describe('JSON-LD', () => {
  const text = jsonld(model)[0]?.text ?? '';
  const linked: unknown = JSON.parse(text);

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

  test('whoever is pointed at is described', () => {
    const ids = [...text.matchAll(/"@id": "(edition\.xml#[^"]+)"/g)].map(([, id]) => id);
    const described = [...text.matchAll(/\{\s*"@id": "(edition\.xml#[^"]+)",/g)].map(
      ([, id]) => id,
    );
    expect(new Set(ids)).toEqual(new Set(described));
  });
});
