import { readFile, stat } from 'node:fs/promises';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { report } from './messages/index.ts';

/**
 * Reads the bytes of a file that the user names.
 *
 * @param most how many bytes are read at the most; a larger file is not opened
 * @throws VFileMessage where it is not there, too large, or cannot be read
 */
export async function readInput(name: string, most = Infinity): Promise<Uint8Array> {
  try {
    const { size } = await stat(name);
    if (size > most) throw tooLarge(name, size, most);
    return await readFile(name);
  } catch (error) {
    if (error instanceof VFileMessage) throw error;
    const file = new VFile({ path: name });
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw report(file, 'input-not-found', undefined, { name });
    const reason = code === 'EISDIR' ? 'it is a folder' : String(error);
    throw report(file, 'input-unreadable', undefined, { name, reason });
  }
}

function tooLarge(name: string, size: number, most: number): VFileMessage {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000);
  return report(new VFile({ path: name }), 'tei-too-large', undefined, {
    size: megabytes(size),
    limit: megabytes(most),
  });
}
