import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { staysInside } from './path.ts';

const paths = z.array(z.string().refine(staysInside));

/** What has to be done to a folder: files that are ready in the staging folder, and files to remove. */
const schema = z.strictObject({ renames: paths, removals: paths });

export type Journal = z.infer<typeof schema>;

/** Inside the output folder, so that a rename never leaves the disk. */
const stagingName = '.cartulary';
const lockName = 'lock';

/**
 * Where a build puts its files until all are there. Killed before the journal stands, it leaves the
 * folder as it was; killed after that, the next build does what is left of the journal.
 */
export class Staging {
  readonly #folder: string;
  readonly #staging: string;
  readonly #journal: string;
  readonly lock: string;

  constructor(folder: string) {
    this.#folder = folder;
    this.#staging = join(folder, stagingName, 'files');
    this.#journal = join(folder, stagingName, 'journal.json');
    this.lock = join(folder, stagingName, lockName);
  }

  /** Makes files ready; nothing outside the staging folder changes but that folders are made. */
  async prepare(files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
    await rm(this.#staging, { recursive: true, force: true });
    const folders = new Set([...files.keys()].map((path) => dirname(path)));
    for (const folder of folders) {
      await mkdir(join(this.#staging, folder), { recursive: true });
      await mkdir(join(this.#folder, folder), { recursive: true });
    }
    for (const [path, content] of files) await writeFile(join(this.#staging, path), content);
  }

  /** Puts the prepared files in their places, in order, and removes others. */
  async commit(journal: Journal): Promise<void> {
    await writeFile(`${this.#journal}.new`, JSON.stringify(journal));
    await rename(`${this.#journal}.new`, this.#journal);
    await this.#apply(journal);
  }

  /** Does what a build that was killed has left to do; returns whether there was anything. */
  async recover(): Promise<boolean> {
    const journal = readJournal(await readFile(this.#journal, 'utf8').catch(() => ''));
    if (journal) await this.#apply(journal);
    await rm(this.#staging, { recursive: true, force: true });
    return journal !== undefined;
  }

  /** Lets go of the folder; what a commit could not finish stays for the next build. */
  async close(): Promise<void> {
    const unfinished = await readFile(this.#journal).catch(() => undefined);
    const root = dirname(this.#journal);
    await rm(unfinished ? this.lock : root, { recursive: true, force: true });
  }

  async #apply({ renames, removals }: Journal): Promise<void> {
    for (const path of renames) {
      await rename(join(this.#staging, path), join(this.#folder, path)).catch(unlessDone);
    }
    for (const path of removals) await rm(join(this.#folder, path), { force: true });
    await rm(this.#journal, { force: true });
  }
}

function readJournal(json: string): Journal | undefined {
  try {
    return schema.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}

/** A file that is not in the staging folder any more is in its place. */
function unlessDone(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}
