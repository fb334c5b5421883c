import { access, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from '../system-error.ts';

/**
 * Makes a folder and those above it. Not by the `recursive` option of `mkdir`, which tries without
 * end where a file system refuses a folder by saying that the one above is missing (/proc does).
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const above = dirname(path);
    if (codeOf(error) === 'ENOENT' && above !== path && !(await exists(above))) {
      await makeFolder(above);
      await mkdir(path);
    } else if (codeOf(error) !== 'EEXIST' || !(await exists(`${path}/.`))) {
      throw error;
    }
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
