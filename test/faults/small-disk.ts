import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Does something with a folder that is a disk of its own, of so many kilobytes (tmpfs). */
export async function withSmallDisk<Result>(
  kilobytes: number,
  action: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'cartulary-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder], {
      stdio: 'ignore',
    });
    return await action(folder).finally(() => execFileSync('umount', [folder]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Whether a disk can be mounted here. */
export function hasSmallDisk(): Promise<boolean> {
  return withSmallDisk(64, () => Promise.resolve(true)).catch(() => false);
}
