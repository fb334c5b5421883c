import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { concurrently } from '../output/concurrently.ts';
import type { Files } from '../../exchange/deposit/index.ts';

/** Whether a file of an edition is deposited; what was generated beside a correction is not. */
export function isDeposited(path: string): boolean {
  return /^(?:tei|schema|html|print)\/(?!.*\.generated\.[^/]*$)/.test(path);
}

/** Reads the files of an edition that are deposited, by their paths in its folder. */
export async function readFiles(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .filter(isDeposited);
  const read = async (path: string) => [path, await readFile(join(folder, path))] as const;
  return new Map(await concurrently(paths, read));
}
