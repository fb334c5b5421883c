import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { memoryName } from '../../src/disk/edition/memory-file.ts';

/** What stands in an output folder: the path of each file → the SHA-256 of its bytes. */
export type Tree = ReadonlyMap<string, string>;

const stagingName = '.cartulary';

/** The files of a folder as a person sees them: without what a build has put aside. */
export function treeOf(folder: string): Tree {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => [relative(folder, path).replaceAll(sep, '/'), path] as const)
    .filter(([name]) => !name.startsWith(`${stagingName}/`) && !name.startsWith(memoryName));
  return new Map(files.sort().map(([name, path]) => [name, sha256(path)]));
}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** Whether a build has left anything aside. */
export function isStagingLeft(folder: string): boolean {
  return existsSync(join(folder, stagingName));
}

/** A folder that was to become another one: still the old one, the new one, or files of both. */
export type State = 'old' | 'new' | 'mixed';

/**
 * What became of a folder.
 *
 * @throws Error with the paths of those files that are neither the old nor the new ones
 */
export function stateOf(found: Tree, older: Tree, newer: Tree): State {
  const paths = [...new Set([...found.keys(), ...older.keys(), ...newer.keys()])];
  const isAs = (tree: Tree) => (path: string) => found.get(path) === tree.get(path);
  const broken = paths.filter((path) => !isAs(older)(path) && !isAs(newer)(path));
  if (broken.length > 0) throw new Error(`neither old nor new: ${broken.join(', ')}`);
  if (paths.every(isAs(older))) return 'old';
  return paths.every(isAs(newer)) ? 'new' : 'mixed';
}
