import { existsSync, readFileSync } from 'node:fs';
import { lstat, mkdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { VFile } from 'vfile';
import { report } from '../../messages/index.ts';
import { flushFolder, writeThrough } from './flush.ts';
import { type Journal, readJournal } from './journal.ts';
import { linkOrCopy } from './link-or-copy.ts';
import { isHeldHere } from './lock.ts';
import { sha256 } from './manifest.ts';
import { type Places, putInPlace, takeBack } from './put-in-place.ts';

/** Inside the output folder, so that a rename never leaves the disk. */
export const stagingName = '.cartulary';
const journalName = 'journal.json';

/**
 * Where a build puts its files until all are there. Killed before the journal stands, it leaves the
 * folder as it was; killed after that, the next build does what is left of the journal.
 */
export class Staging {
  readonly #root: string;
  readonly #journal: string;
  readonly #places: Places;
  readonly lock: string;

  constructor(folder: string) {
    this.#root = join(folder, stagingName);
    this.#journal = join(this.#root, journalName);
    this.#places = {
      ready: join(this.#root, 'files'),
      output: folder,
      replaced: join(this.#root, 'replaced'),
    };
    this.lock = join(this.#root, 'lock');
  }

  /** Makes files ready, on the disk; nothing outside the staging folder changes. */
  async prepare(files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
    const { ready } = this.#places;
    const folders = await makeFolders(ready, files.keys());
    await writeThrough(ready, files);
    for (const folder of folders) await flushFolder(folder);
  }

  /**
   * Removes files and puts the prepared ones in their places, in order.
   *
   * @param expected the SHA-256 of what stands at a path, `undefined` where nothing does, `true` where
   *   anything may
   * @throws ChangedMeanwhile where something else stands there
   * @throws the error of the system where that cannot be done; the folder is as it was then, or, where
   *   even that cannot be, unfinished
   */
  async commit(
    journal: Journal,
    expected: (path: string) => string | boolean | undefined,
  ): Promise<void> {
    const paths = [...journal.removals, ...journal.renames];
    const folders = await makeFolders(this.#places.output, paths);
    await this.#keepReplaced(paths);
    await this.#write(journal);
    try {
      refuseChanged(paths, this.#places.output, expected);
      putInPlace(journal, this.#places);
    } catch (error) {
      await this.#takeBack(journal);
      throw error;
    }
    for (const folder of folders) await flushFolder(folder);
    await rm(this.#journal);
  }

  /** Whether a journal is not done yet: new files may stand beside old ones. */
  get isUnfinished(): boolean {
    return existsSync(this.#journal);
  }

  /**
   * Does what a build that was killed has left to do.
   *
   * @param untouched those of some paths where nothing stands that a person has changed since
   * @returns whether there was anything
   */
  async recover(untouched: (paths: readonly string[]) => Promise<string[]>): Promise<boolean> {
    const journal = await this.#begun();
    if (journal) {
      const left = journal.renames.filter((path) => existsSync(join(this.#places.ready, path)));
      const renames = await untouched(left);
      const removals = await untouched(journal.removals);
      await makeFolders(this.#places.output, renames);
      putInPlace({ removals, renames }, this.#places);
    }
    await this.#clear();
    return journal !== undefined;
  }

  /**
   * Takes back what a thread of this process began and did not live to end. What cannot be taken back
   * is left for the next build.
   */
  async abandon(): Promise<void> {
    if (!(await isHeldHere(this.lock))) return;
    const journal = await this.#begun();
    if (journal) await this.#takeBack(journal).catch(() => undefined);
    await this.close();
  }

  /**
   * Lets go of the folder. What a commit could not finish stays for the next build, and so does what
   * cannot be removed.
   */
  async close(): Promise<void> {
    if (!this.isUnfinished) await this.#clear().catch(() => undefined);
    await rm(this.lock).catch(() => undefined);
    await rmdir(this.#root).catch(() => undefined);
  }

  /** What is not done yet. */
  async #begun(): Promise<Journal | undefined> {
    return readJournal(await readFile(this.#journal, 'utf8').catch(() => ''));
  }

  async #takeBack(journal: Journal): Promise<void> {
    takeBack(journal, this.#places);
    await rm(this.#journal);
  }

  /** Removes what builds put there, but for the lock, which is held until nothing else is left. */
  async #clear(): Promise<void> {
    const { ready, replaced } = this.#places;
    const ours = [ready, replaced, this.#journal, `${this.#journal}.new`];
    for (const path of ours.filter((path) => existsSync(path))) {
      await rm(path, { recursive: true, force: true });
    }
  }

  /** Whether the place is a link, or a file: what is done there would be done elsewhere. */
  async isElsewhere(): Promise<boolean> {
    const found = await lstat(this.#root).catch(() => undefined);
    return found !== undefined && !found.isDirectory();
  }

  /** So that they can be taken back. */
  async #keepReplaced(paths: readonly string[]): Promise<void> {
    const { output, replaced } = this.#places;
    await makeFolders(replaced, paths);
    for (const path of paths.filter((path) => existsSync(join(output, path)))) {
      await linkOrCopy(join(output, path), join(replaced, path));
    }
  }

  async #write(journal: Journal): Promise<void> {
    const unnamed = `${journalName}.new`;
    await writeThrough(this.#root, new Map([[unnamed, JSON.stringify(journal)]]));
    await rename(join(this.#root, unnamed), this.#journal);
    await flushFolder(this.#root);
  }
}

/** Whether a build into a folder was stopped while it put its files in place. */
export function isUnfinished(folder: string): boolean {
  return existsSync(join(folder, stagingName, journalName));
}

/** Says of a file of TEI, `tei/d31.xml`, that a build into its edition was stopped in its midst. */
export function reportUnfinished(file: VFile): void {
  const edition = dirname(dirname(resolve(file.path)));
  if (isUnfinished(edition)) report(file, 'build-unfinished', undefined, {});
}

/** A file that a person has saved since it was decided what happens to it. */
export class ChangedMeanwhile extends Error {}

/** In one go with what follows: between the look and the renaming nothing else of this process runs. */
function refuseChanged(
  paths: readonly string[],
  output: string,
  expected: (path: string) => string | boolean | undefined,
): void {
  for (const path of paths) {
    const known = expected(path);
    const file = join(output, path);
    const stands = existsSync(file) ? sha256(readFileSync(file)) : undefined;
    if (known !== true && stands !== known) throw new ChangedMeanwhile(path);
  }
}

/** Makes the folders of files below another, and returns them. */
async function makeFolders(below: string, paths: Iterable<string>): Promise<string[]> {
  const folders = [...new Set([...paths].map((path) => join(below, dirname(path))))];
  for (const folder of folders) await mkdir(folder, { recursive: true });
  return folders;
}
