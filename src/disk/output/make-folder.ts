import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from '../system-error.ts';

/**
 * Makes a folder and those around it that are not there yet.
 *
 * @throws SystemError with the reason; Node alone says of a disk that may only be read that a folder is
 *   missing
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    const missing = outermostMissing(path);
    if (missing !== undefined) await mkdir(missing);
    throw error;
  }
}

function outermostMissing(path: string): string | undefined {
  if (existsSync(path)) return undefined;
  const around = dirname(path);
  return around === path || existsSync(around) ? path : outermostMissing(around);
}
