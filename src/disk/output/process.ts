import { readFile } from 'node:fs/promises';
import { codeOf } from '../system-error.ts';

/**
 * When a process began, for the number of one that has ended is given to another: the boot of the
 * machine and the clock ticks since (proc_pid_stat(5), fields 3 and 22). `undefined` where the system
 * does not tell.
 */
export async function startOf(pid: number): Promise<string | undefined> {
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'latin1');
    const stat = await readFile(`/proc/${pid}/stat`, 'latin1');
    // 4711 (node) S 1 4711 …
    //            ^ the name may hold anything
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? 'ended' : `${boot.trim()}:${fields[18]}`;
  } catch {
    return undefined;
  }
}

/** Whether a process runs on this machine that began when it is said to have, if that is known. */
export async function runs(pid: number, start: string | undefined): Promise<boolean> {
  const now = await startOf(pid);
  return isThere(pid) && (start === undefined || now === undefined || start === now);
}

/** A process of another user is there too (EPERM). */
function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
