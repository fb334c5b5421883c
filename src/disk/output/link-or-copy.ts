import { constants, copyFile, link } from 'node:fs/promises';
import { codeOf } from '../system-error.ts';

const refusesLinks = new Set<unknown>(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/**
 * Gives a file a second name, or a copy where the file system knows no second names (FAT).
 *
 * @throws the error of the system, `EEXIST` where there is a file of that name
 */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (!refusesLinks.has(codeOf(error))) throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
}
