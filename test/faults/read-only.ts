import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const isRoot = process.getuid?.() === 0;

/** Permissions do not bind the superuser, the attribute "immutable" does (chattr(1)). */
function setReadOnly(folder: string, isReadOnly: boolean): void {
  if (isRoot) execFileSync('chattr', [isReadOnly ? '+i' : '-i', folder], { stdio: 'ignore' });
  else chmodSync(folder, isReadOnly ? 0o555 : 0o755);
}

/** Does something while nothing can be made, renamed or removed in a folder. */
export async function whileReadOnly<Result>(
  folder: string,
  action: () => Promise<Result>,
): Promise<Result> {
  setReadOnly(folder, true);
  try {
    return await action();
  } finally {
    setReadOnly(folder, false);
  }
}

/** Whether a folder can be made read-only here. */
export async function canBeReadOnly(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'cartulary-'));
  try {
    await whileReadOnly(folder, () => Promise.resolve());
    return process.platform !== 'win32';
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
