import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editionSchema } from '../../../src/exchange/export/edition-model.ts';
import { json } from '../../../src/exchange/export/json.ts';
import { model } from './fisheries.ts';
import { jsonFault } from '../../schemas.ts';

const schemaFile = new URL('../../../schema/edition.schema.json', import.meta.url);

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

  test('an edition without documents, or with a key of no meaning, is not valid', () => {
    const schema = editionSchema();
    expect(jsonFault(schema, { title: 'x' })).toContain('documents');
    expect(jsonFault(schema, { ...model, mark: 1 })).toContain('additional properties');
  });
});
