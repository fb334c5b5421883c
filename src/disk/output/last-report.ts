import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accountName, manifestName, readManifest, sha256 } from './manifest.ts';

/**
 * The text of the account that the last build into a folder wrote; `undefined` where there is none, or
 * it is not as it was written.
 */
export async function lastReport(folder: string): Promise<string | undefined> {
  const read = (name: string) => readFile(join(folder, name), 'utf8').catch(() => '');
  const [account, manifest] = await Promise.all([read(accountName), read(manifestName)]);
  const written = readManifest(manifest)?.files[accountName]?.sha256;
  return written === sha256(account) ? account : undefined;
}
