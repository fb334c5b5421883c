import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What the outcome of a build depends on, from the folder of the package. */
const parts = [
  'dist',
  'schema',
  'authorities',
  'xslt/print',
  'xslt/epub',
  'xslt/latex',
  'package.json',
];

async function filesIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => join(parentPath, name)).toSorted();
}

/**
 * Takes the checksum of a built package, so that a build by another program is another build.
 *
 * @param root the folder of the package
 * @returns a SHA-256 of its code, stylesheets, schemas and the versions that it depends on
 */
export async function fingerprint(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const part of parts) {
    const path = join(root, part);
    const files = part.endsWith('.json') ? [path] : await filesIn(path);
    for (const file of files) hash.update(file.slice(root.length)).update(await readFile(file));
  }
  return hash.digest('hex');
}
