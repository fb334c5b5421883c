import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, sep } from 'node:path';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { report } from '../messages/index.ts';
import { makeFolder } from '../disk/output/make-folder.ts';
import { reasonOf } from '../disk/output/reason.ts';
import { isSystemError } from '../disk/system-error.ts';

/** What may be replaced by what is written. */
export interface Replacing {
  /** Whether files that are there already may be. */
  readonly overwrite: true | undefined;
  /** The files that were read, and folders of them: they never are. */
  readonly inputs: readonly string[];
}

/**
 * Writes files that the user names, and the folders that they are in. Each is there whole or not at
 * all; none is written where one is refused.
 *
 * @throws VFileMessage where a file is there already or was read, or cannot be written
 */
export async function writeOutputs(
  files: ReadonlyMap<string, string>,
  replacing: Replacing,
): Promise<void> {
  for (const path of files.keys()) await refuseTaken(path, replacing);
  for (const [path, content] of files) await writeWhole(path, content);
}

async function refuseTaken(path: string, { overwrite, inputs }: Replacing): Promise<void> {
  const there = await placeOf(path);
  if (there === undefined) return;
  const file = new VFile({ path });
  const read = (await Promise.all(inputs.map(placeOf))).filter((input) => input !== undefined);
  if (read.some((input) => `${there}${sep}`.startsWith(`${input}${sep}`)))
    throw report(file, 'output-is-input', undefined, { path });
  if (overwrite !== true) throw report(file, 'output-file-taken', undefined, { path });
  if (!(await stat(there)).isFile()) throw notWritable(path, 'it is no file');
}

/** Where a file is, links followed; `undefined` where none is. */
async function placeOf(path: string): Promise<string | undefined> {
  return realpath(path).catch(() => undefined);
}

async function writeWhole(path: string, content: string): Promise<void> {
  const place = (await placeOf(path)) ?? path;
  const partial = `${place}.${process.pid}.partial`;
  try {
    await makeFolder(dirname(place));
    await writeFile(partial, content, { flag: 'wx', flush: true });
    await rename(partial, place);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    if (!isSystemError(error)) throw error;
    throw notWritable(path, reasonOf(error));
  }
}

function notWritable(path: string, reason: string): VFileMessage {
  return report(new VFile({ path }), 'output-file-not-writable', undefined, { path, reason });
}
