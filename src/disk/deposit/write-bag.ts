import { randomUUID } from 'node:crypto';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { type Files, zip } from '../../exchange/deposit/index.ts';
import { report } from '../../messages/index.ts';
import { makeFolder } from '../output/make-folder.ts';
import { reasonOf } from '../output/reason.ts';
import { isSystemError } from '../system-error.ts';

function placeTaken(path: string): VFileMessage {
  return report(new VFile({ path }), 'deposit-place-taken', undefined, { path });
}

async function writeFiles(bag: Files, folder: string): Promise<void> {
  for (const [path, content] of bag) {
    await makeFolder(dirname(join(folder, path)));
    await writeFile(join(folder, path), content);
  }
}

async function writeZip(bag: Files, path: string, place: string): Promise<void> {
  await makeFolder(dirname(path));
  await writeFile(path, zip(bag, basename(place, '.zip')));
}

/**
 * Writes a bag: a folder, or the zip file of one. It is there whole or not at all.
 *
 * @throws VFileMessage where something stands there already, or it cannot be written
 */
export async function writeBag(bag: Files, place: string, asZip: boolean): Promise<void> {
  if (await stat(place).catch(() => undefined)) throw placeTaken(place);
  // A name that nobody has: what is removed on failure is what was written here.
  const partial = `${place}.${randomUUID()}.partial`;
  try {
    await (asZip ? writeZip(bag, partial, place) : writeFiles(bag, partial));
    await rename(partial, place);
  } catch (error) {
    await rm(partial, { recursive: true, force: true }).catch(() => undefined);
    if (!isSystemError(error)) throw error;
    const values = { folder: place, reason: reasonOf(error) };
    throw report(new VFile({ path: place }), 'output-not-writable', undefined, values);
  }
}
