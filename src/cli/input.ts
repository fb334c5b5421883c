import { readFile } from 'node:fs/promises';
import { VFile } from 'vfile';
import { report } from '../messages/index.ts';

/**
 * Reads the bytes of a file that the user names.
 *
 * @throws VFileMessage where it is not there or cannot be read
 */
export async function readInput(name: string): Promise<Uint8Array> {
  try {
    return await readFile(name);
  } catch (error) {
    const file = new VFile({ path: name });
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw report(file, 'input-not-found', undefined, { name });
    const reason = code === 'EISDIR' ? 'it is a folder' : String(error);
    throw report(file, 'input-unreadable', undefined, { name, reason });
  }
}
