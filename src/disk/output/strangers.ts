import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accountName, manifestName } from './manifest.ts';

/** How each of the files begins that every build writes; one that is damaged still begins so. */
const openings: Readonly<Record<string, RegExp>> = {
  [manifestName]: /^\s*\{\s*"kind":\s*"(?:edition|series)"/,
  [accountName]: /^\s*\{\s*(?:"cartulary":|\}\s*$)/,
};

/**
 * Those of the files that every build writes that stand in a folder and were written by nobody's
 * build: a person's own `manifest.json`. What a manifest of a build lists is not looked at.
 */
export async function strangersIn(folder: string, listed: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    Object.entries(openings).map(async ([name, opening]) => {
      const text = await readFile(join(folder, name), 'utf8').catch(() => undefined);
      return text === undefined || listed.includes(name) || opening.test(text) ? [] : [name];
    }),
  );
  return found.flat();
}
