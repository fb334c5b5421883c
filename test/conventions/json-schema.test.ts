import { readFileSync, readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { conventionJsonSchema } from '../../src/conventions/json-schema.ts';

const schemaFile = new URL('../../schema/convention.schema.json', import.meta.url);
const folder = new URL('../../conventions/', import.meta.url);
const shipped = JSON.parse(readFileSync(schemaFile, 'utf8')) as object;
const isValid = new Ajv2020({ strict: false }).compile(shipped);

describe('the schema of conventions', () => {
  it('ships as the program has it', () => {
    expect(shipped).toEqual(JSON.parse(JSON.stringify(conventionJsonSchema())));
  });

  it.each(readdirSync(folder))('is named by %s, which is valid', (name) => {
    const file = new URL(`${name}/convention.yaml`, folder);
    const text = readFileSync(file, 'utf8');
    const [, named = ''] = /^# yaml-language-server: \$schema=(\S+)$/mu.exec(text) ?? [];
    expect(new URL(named, file).href).toBe(schemaFile.href);
    isValid(parse(text));
    expect(isValid.errors).toBeNull();
  });

  it.each([
    'collections: Wren Papers',
    'collections: [Wren Papers, Hale Papers]',
    'repositories: { LHM: Linden House Museum, Hale Library: , W: { name: Wren, symbols: WH } }',
    'note: { place: [last, brackets] }',
  ])('takes %j', (text) => {
    expect(isValid(parse(text))).toBe(true);
  });

  it.each([
    'note: { plaice: last }',
    'note: { place: above }',
    'collections: { Wren: Papers }',
    'identifiers: [{ type: Chest Number }]',
  ])('refuses %j', (text) => {
    expect(isValid(parse(text))).toBe(false);
  });
});
