import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Journal } from './journal.ts';

/** Where the files of a build are: ready, in place, and those that they replace. */
export interface Places {
  readonly ready: string;
  readonly output: string;
  readonly replaced: string;
}

/**
 * Does what a journal says, in one go: as long as it takes, old files stand beside new ones, and the
 * process does nothing else.
 *
 * @throws the error of the system where a file cannot be put in place; those before it are then
 */
export function putInPlace({ removals, renames }: Journal, { ready, output }: Places): void {
  for (const path of removals) rmSync(join(output, path), { force: true });
  for (const path of renames) renameSync(join(ready, path), join(output, path));
}

/**
 * Undoes what was done of a journal, and puts no file back into a folder that somebody has removed since.
 * Stopped within, it leaves what can be undone, or done, again.
 */
export function takeBack(
  { removals, renames }: Journal,
  { ready, output, replaced }: Places,
): void {
  for (const path of renames.filter((path) => !existsSync(join(ready, path)))) {
    renameSync(join(output, path), join(ready, path));
  }
  for (const path of [...renames, ...removals]) {
    const [from, to] = [join(replaced, path), join(output, path)];
    const isMissing = !existsSync(to) && existsSync(`${dirname(to)}/.`);
    if (isMissing && existsSync(from)) renameSync(from, to);
  }
}
