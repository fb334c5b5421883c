import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { VFile } from 'vfile';
import { report } from '../messages/index.ts';

/**
 * Writes a file that the user names, and the folders that it is in.
 *
 * @throws VFileMessage where it cannot be written
 */
export async function writeOutput(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const reason = error.message;
    throw report(new VFile({ path }), 'output-not-writable', undefined, { folder: path, reason });
  }
}
