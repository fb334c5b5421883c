import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { openGrammarValidator } from '../src/validate/relax-ng.ts';

/** Schemas that stand beside the project where it is developed, and those that `.ci/run` fetches. */
const folders = [
  new URL('../../shared/schemas/', import.meta.url),
  new URL('../.ci/outside/schemas/', import.meta.url),
];

function placeOf(name: string): URL | undefined {
  return folders.map((folder) => new URL(name, folder)).find((place) => existsSync(place));
}

/** Whether a schema is there; a test that needs it is skipped, and says so, where it is not. */
export function hasSchema(name: string): boolean {
  return placeOf(name) !== undefined;
}

/** What is wrong with a value; `undefined` where nothing is. */
export function jsonFault(schema: object, value: unknown): string | undefined {
  const isLatest = '$schema' in schema && String(schema.$schema).includes('2020-12');
  const options = { strict: false, allErrors: true, validateFormats: false };
  const ajv = isLatest ? new Ajv2020(options) : new Ajv(options);
  return ajv.validate(schema, value) ? undefined : ajv.errorsText();
}

/** The text of a schema that is there. */
export function readSchema(name: string): string {
  const place = placeOf(name);
  if (place === undefined) throw new Error(`there is no schema ${name}`);
  return readFileSync(place, 'utf8');
}

export function readJsonSchema(name: string): object {
  const schema: unknown = JSON.parse(readSchema(name));
  if (typeof schema !== 'object' || schema === null) throw new TypeError(`${name} is no schema`);
  return schema;
}

/** What a RELAX NG grammar says of an XML text. */
export async function relaxNgVerdict(grammar: string, xml: string) {
  const judge = await openGrammarValidator(grammar);
  try {
    return judge.validate(xml);
  } finally {
    judge.dispose();
  }
}

/** What an XML Schema finds wrong in an XML text; `undefined` where nothing is. */
export function xsdFault(xsd: string, xml: string): string | undefined {
  const schema = XmlDocument.fromString(xsd);
  const document = XmlDocument.fromString(xml);
  const validator = XsdValidator.fromDoc(schema);
  try {
    validator.validate(document);
    return undefined;
  } catch (error) {
    return String(error);
  } finally {
    for (const held of [validator, schema, document]) held.dispose();
  }
}
