import { type FileHandle, open } from 'node:fs/promises';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { report } from '../messages/index.ts';
import { codeOf } from './system-error.ts';

/**
 * Reads the bytes of a file that the user names.
 *
 * @param most how many bytes are read at the most; of a larger file none is
 * @throws VFileMessage where it is not there, too large, changed meanwhile, or cannot be read
 */
export async function readInputFile(name: string, most = Infinity): Promise<Uint8Array> {
  try {
    const handle = await open(name);
    try {
      return await readWhole(handle, name, most);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof VFileMessage) throw error;
    const file = new VFile({ path: name });
    const code = codeOf(error);
    if (code === 'ENOENT') throw report(file, 'input-not-found', undefined, { name });
    const reason = code === 'EISDIR' ? 'it is a folder' : String(error);
    throw report(file, 'input-unreadable', undefined, { name, reason });
  }
}

/** What another program puts in the place of the file is not seen; what it writes into it is. */
async function readWhole(handle: FileHandle, name: string, most: number): Promise<Uint8Array> {
  const before = await handle.stat({ bigint: true });
  if (before.size > most) throw tooLarge(name, Number(before.size), most);
  const bytes = await handle.readFile();
  const after = await handle.stat({ bigint: true });
  const isAsBefore = before.size === after.size && before.mtimeNs === after.mtimeNs;
  if (before.isFile() && !isAsBefore) {
    throw report(new VFile({ path: name }), 'input-changed', undefined, { name });
  }
  return bytes;
}

function tooLarge(name: string, size: number, most: number): VFileMessage {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000);
  return report(new VFile({ path: name }), 'tei-too-large', undefined, {
    size: megabytes(size),
    limit: megabytes(most),
  });
}
