import { randomUUID } from 'node:crypto';
import { readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { linkOrCopy } from './link-or-copy.ts';
import { runs, startOf } from './process.ts';
import { codeOf } from '../system-error.ts';

/** Who holds a lock: `4711 archive-pc 81d5…:930211`. The start is left out where it is not known. */
async function ourselves(): Promise<string> {
  return [process.pid, hostname(), await startOf(process.pid)].join(' ').trimEnd();
}

/** Whether a thread of this process holds a lock. */
export async function isHeldHere(lock: string): Promise<boolean> {
  const holder = await readFile(lock, 'utf8').catch(() => undefined);
  return holder === (await ourselves());
}

/** A build that was killed leaves its lock behind: nobody holds it then. */
async function isStale(lock: string): Promise<boolean> {
  const holder = await readFile(lock, 'utf8').catch(() => undefined);
  if (holder === undefined) return false;
  const [pid, host, start] = holder.split(' ');
  return host === hostname() ? !(await runs(Number(pid), start)) : holder === '';
}

/**
 * Takes a lock that is free, in one step: nobody ever sees it without the name of its holder. Another
 * build that ends meanwhile may take the folder away that it is in.
 */
async function take(lock: string): Promise<boolean> {
  const unnamed = `${lock}-${randomUUID()}`;
  try {
    await makeFolder(dirname(lock));
    await writeFile(unnamed, await ourselves());
    await linkOrCopy(unnamed, lock);
    await rm(unnamed, { force: true });
    return true;
  } catch (error) {
    await rm(unnamed, { force: true });
    if (['EEXIST', 'ENOENT'].includes(codeOf(error) ?? '')) return false;
    await rmdir(dirname(lock)).catch(() => undefined);
    throw error;
  }
}

/**
 * Takes the lock of an output folder. One that nobody holds is removed first, under a lock of its own:
 * of two builds that find it, the slower would remove that of the quicker.
 *
 * @returns whether it was free
 */
export async function lockFolder(lock: string): Promise<boolean> {
  if (await take(lock)) return true;
  if (!(await isStale(lock))) return false;
  const removal = `${lock}-removal`;
  if (!(await lockFolder(removal))) return false;
  if (await isStale(lock)) await rm(lock);
  await rm(removal, { force: true });
  return take(lock);
}
