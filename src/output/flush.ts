import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** So many files are written at once: a disk does several in the time of one, a process may open some. */
const atOnce = 64;

/** Writes files into a folder; they are on the disk, not only in its cache, when it returns. */
export async function writeThrough(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  const waiting = [...files];
  while (waiting.length > 0) {
    const written = await Promise.allSettled(
      waiting
        .splice(0, atOnce)
        .map(([path, content]) => writeFile(join(folder, path), content, { flush: true })),
    );
    const failed = written.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason as Error;
  }
}

/** Has on the disk what a folder contains by name, where the system lets folders be opened. */
export async function flushFolder(path: string): Promise<void> {
  const folder = await open(path).catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}
