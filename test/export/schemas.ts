import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { openJudge } from '../../src/validate/relax-ng.ts';

/** Schemas that stand beside the project where it is developed. */
const folder = new URL('../../../shared/schemas/', import.meta.url);

/** Whether a schema is there; a test that needs it is skipped, and says so, where it is not. */
export function hasSchema(name: string): boolean {
  return existsSync(new URL(name, folder));
}

/** What is wrong with a value; `undefined` where nothing is. */
export function jsonFault(schema: object, value: unknown): string | undefined {
  const isLatest = '$schema' in schema && String(schema.$schema).includes('2020-12');
  const options = { strict: false, allErrors: true, validateFormats: false };
  const ajv = isLatest ? new Ajv2020(options) : new Ajv(options);
  return ajv.validate(schema, value) ? undefined : ajv.errorsText();
}

export function readJsonSchema(name: string): object {
  const schema: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  if (typeof schema !== 'object' || schema === null) throw new TypeError(`${name} is no schema`);
  return schema;
}

/** What RELAX NG says of an XML text. */
export async function relaxNgVerdict(name: string, xml: string) {
  const judge = await openJudge(readFileSync(new URL(name, folder), 'utf8'));
  try {
    return judge.judge(xml);
  } finally {
    judge.dispose();
  }
}
