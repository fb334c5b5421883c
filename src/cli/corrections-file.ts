import type { CorrectionList } from '../processor.ts';
import { readInputFile } from '../disk/read-file.ts';

/**
 * Reads the list of corrections that the user names. What is wrong in it is said in the messages of its
 * file; the entries that are right hold all the same.
 */
export async function readCorrectionsFile(name: string): Promise<CorrectionList> {
  const bytes = await readInputFile(name);
  const [{ decode }, { readCorrectionList }] = await Promise.all([
    import('../notes/decode.ts'),
    import('../review/corrections/index.ts'),
  ]);
  // A list without an entry may be empty.
  const isEmpty = bytes.every((byte) => byte === 0x0a || byte === 0x0d || byte === 0x20);
  const file = isEmpty ? new (await import('vfile')).VFile({ path: name }) : decode(bytes, name);
  return { corrections: readCorrectionList(file), file };
}
