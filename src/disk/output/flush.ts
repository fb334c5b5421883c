import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { concurrently } from './concurrently.ts';

/** Writes files into a folder; they are on the disk, not only in its cache, when it returns. */
export async function writeThrough(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  await concurrently(files, ([path, content]) =>
    writeFile(join(folder, path), content, { flush: true }),
  );
}

/** Has on the disk what a folder contains by name, where the system lets folders be opened. */
export async function flushFolder(path: string): Promise<void> {
  const folder = await open(path).catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}
