import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emptyList } from '../../../src/review/corrections/index.ts';
import { jsonSchema } from '../../../src/review/corrections/correction.ts';

const shipped: unknown = JSON.parse(
  readFileSync(new URL('../../../schema/corrections.schema.json', import.meta.url), 'utf8'),
);

describe('the schema of the list of corrections', () => {
  it('ships as the program has it', () => {
    expect(shipped).toEqual(JSON.parse(JSON.stringify(jsonSchema())));
  });

  it('is named at the head of a new list, where editors look for it', () => {
    expect(emptyList.split('\n')[0]).toContain('$schema=');
  });
});
