import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { type Schemas, type Validator, openValidator } from '../../../src/validate/index.ts';
import { Broken } from '../law.ts';

/** The schemas of an edition as they stand in the project. */
export async function schemas(): Promise<Required<Schemas>> {
  const read = async (path: string) => ({ path, text: await readFile(resolve(path), 'utf8') });
  return {
    grammar: await read('schema/edition.rng'),
    rules: await read('schema/edition.sch'),
  };
}

/** One validator by the grammar alone, and one by the rules as well. */
export async function validators({
  grammar,
  rules,
}: Required<Schemas>): Promise<{ grammar: Validator; rules: Validator }> {
  return {
    grammar: await openValidator({ grammar }),
    rules: await openValidator({ grammar, rules }),
  };
}

/** What a validator says of a text: the name of each message, and all of it. */
export function complaints(validator: Validator, xml: string): { ruleId: string; text: string }[] {
  return validator
    .validate({ xml, path: 'tei.xml' })
    .map((message) => ({ ruleId: message.ruleId ?? '', text: String(message) }));
}

/** Every message is of the catalogue, says what to do, and names a line that the text has. */
export function expectSound(messages: readonly VFileMessage[], text: string): void {
  const lines = text.split('\n').length;
  for (const message of messages) {
    const { ruleId = '', source, note, line = 0, column = 0 } = message;
    if (source === undefined || !note) throw new Broken(`${ruleId} has no help`, String(message));
    if (line >= 1 && line <= lines && column >= 1) continue;
    throw new Broken(`${ruleId} has no place in the text`, `${String(message)}, of ${lines} lines`);
  }
}

/** What is said of a file that could be read is said of a place in it. */
export function expectPlaces(file: VFile): void {
  const isRefused = String(file) === '';
  if (!isRefused) expectSound(file.messages, String(file));
}
