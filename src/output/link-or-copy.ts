import { constants, copyFile, link } from 'node:fs/promises';

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
    const refused = error instanceof Error && 'code' in error && refusesLinks.has(error.code);
    if (!refused) throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
}
