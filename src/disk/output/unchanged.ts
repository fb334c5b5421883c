import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accountName, manifestName, readManifest, sha256 } from './manifest.ts';
import { stagingName } from './staging.ts';

/**
 * Looks whether a build would change anything: the last one was made from the same, and every file
 * stands as it left it, or as a person had changed it by then.
 *
 * @param from the SHA-256 of what would be made from
 * @returns the text of the account of the last build; `undefined` where there is something to build
 */
export async function unchangedAccount(folder: string, from: string): Promise<string | undefined> {
  // Another build is at work, or was killed: there is something to say or to complete.
  if (existsSync(join(folder, stagingName))) return undefined;
  const manifest = readManifest(await readFile(join(folder, manifestName), 'utf8').catch(() => ''));
  if (manifest?.from !== from) return undefined;
  const made = Object.entries(manifest.files).map(([path, file]) => [path, file.sha256] as const);
  for (const [path, checksum] of new Map([...made, ...Object.entries(manifest.kept ?? {})])) {
    const stands = await readFile(join(folder, path)).then(sha256, () => undefined);
    if (stands !== checksum) return undefined;
  }
  return readFile(join(folder, accountName), 'utf8');
}
