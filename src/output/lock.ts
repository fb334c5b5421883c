import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';

/** Whether a process runs on this machine; one of another user does too (EPERM). */
function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** A build that was killed leaves its lock behind; nobody holds it then. */
async function isHeld(lock: string): Promise<boolean> {
  const [pid, host] = (await readFile(lock, 'utf8')).split(' ');
  return host !== hostname() || runs(Number(pid));
}

async function take(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, `${process.pid} ${hostname()}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Takes the lock of an output folder.
 *
 * @returns whether it was free
 */
export async function lockFolder(lock: string): Promise<boolean> {
  await mkdir(dirname(lock), { recursive: true });
  if (await take(lock)) return true;
  if (await isHeld(lock)) return false;
  await rm(lock, { force: true });
  return take(lock);
}
