import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { report } from '../../messages/index.ts';
import { concurrently } from './concurrently.ts';
import { lockFolder } from './lock.ts';
import { makeFolder } from './make-folder.ts';
import {
  type FolderKind,
  type Holdings,
  accountName,
  manifestName,
  manifestOf,
  readManifest,
  sha256,
} from './manifest.ts';
import { namesBeside, staysInside } from './path.ts';
import {
  type PersonsFile,
  type Plan,
  type PlanOptions,
  type Standing,
  isCorrected,
  planWrites,
} from './plan.ts';
import { reasonOf } from './reason.ts';
import { ChangedMeanwhile, Staging } from './staging.ts';
import { strangersIn } from './strangers.ts';
import { codeOf, isSystemError } from '../system-error.ts';

type Content = string | Uint8Array;

/**
 * The folder that a build writes into. Its methods throw a VFileMessage where nothing can be written.
 */
export class OutputFolder {
  readonly path: string;
  readonly #kind: FolderKind;
  readonly #file: VFile;
  readonly #staging: Staging;
  #last: Holdings = { files: {} };
  /** What the manifest of the last build lists, the account too. */
  #listed: readonly string[] = [];

  private constructor(path: string, kind: FolderKind) {
    this.path = path;
    this.#kind = kind;
    this.#file = new VFile({ path });
    this.#staging = new Staging(path);
  }

  /**
   * Opens a folder for a build, and lets it go at the end of it, however it ends. A folder that holds
   * the other kind is refused: what stands in it would be no longer made, and removed.
   */
  static async use<Result>(
    path: string,
    kind: FolderKind,
    action: (folder: OutputFolder) => Promise<Result>,
  ): Promise<Result> {
    const folder = new OutputFolder(path, kind);
    await folder.#lock();
    try {
      await folder.#recover();
      return await action(folder);
    } finally {
      await folder.#staging.close();
    }
  }

  /** Lets a folder go that a thread of this process has opened and cannot let go any more. */
  static async abandon(path: string): Promise<void> {
    await new Staging(path).abandon();
  }

  /** Makes the folder if there is none, and takes its lock. */
  async #lock(): Promise<void> {
    await this.#guarded(async () => {
      await makeFolder(this.path);
      const { lock } = this.#staging;
      if (await this.#staging.isElsewhere()) {
        throw report(this.#file, 'staging-elsewhere', undefined, { folder: this.path });
      }
      if (await lockFolder(lock)) return;
      throw report(this.#file, 'output-in-use', undefined, { folder: this.path, lock });
    });
  }

  /** Completes a build that was killed, but for what a person has changed since. */
  async #recover(): Promise<void> {
    await this.#guarded(async () => {
      await this.#readManifest();
      if (await this.#staging.recover((paths) => this.#untouched(paths))) {
        report(this.#file, 'build-completed', undefined, {});
        await this.#readManifest();
      }
      await this.#refuseStrangers();
    });
  }

  /** A program's own names may be those of a person's files, which are not its to replace. */
  async #refuseStrangers(): Promise<void> {
    const [name] = await strangersIn(this.path, this.#listed);
    if (name === undefined) return;
    throw report(this.#file, 'output-holds-other', undefined, { folder: this.path, name });
  }

  /** What there is to say of the folder. */
  get messages(): readonly VFileMessage[] {
    return this.#file.messages;
  }

  /**
   * Those of the files that a person has changed since the last build: path → bytes as they stand.
   *
   * @param concerns whether a file of the last build that is not made any more is asked for too
   */
  async corrections(
    files: ReadonlyMap<string, Content>,
    concerns: (path: string) => boolean = () => false,
  ): Promise<Map<string, Uint8Array>> {
    return this.#guarded(async () => {
      const gone = Object.keys(this.#last.files).filter((path) => concerns(path));
      const paths = new Set([...files.keys(), ...gone]);
      const standing = await this.#standing(paths);
      const corrected = [...paths].filter((path) =>
        isCorrected(path, files.get(path), standing, this.#last),
      );
      return new Map(
        await concurrently(
          corrected,
          async (path) => [path, await readFile(join(this.path, path))] as const,
        ),
      );
    });
  }

  /** What stands at a path; `undefined` where nothing can be read there. */
  async standing(path: string): Promise<Uint8Array | undefined> {
    return readFile(join(this.path, path)).catch(() => undefined);
  }

  /** The SHA-256 of a file as the last build made it. */
  lastMade(path: string): string | undefined {
    return this.#last.files[path]?.sha256;
  }

  /** Decides what is written, kept and removed. */
  async plan(files: ReadonlyMap<string, Content>, options: PlanOptions): Promise<Plan> {
    for (const name of files.keys()) {
      if (!staysInside(name)) throw report(this.#file, 'name-leaves-folder', undefined, { name });
    }
    return this.#guarded(async () => {
      const paths = new Set([...files.keys(), ...Object.keys(this.#last.files)]);
      const standing = await this.#standing(paths);
      const besides = [...files]
        .filter(([path, content]) => isCorrected(path, content, standing, this.#last))
        .flatMap(([path]) => namesBeside(path));
      const persons = [...(options.persons?.keys() ?? [])];
      const others = await this.#standing([...besides, ...persons]);
      const all = new Map([...standing, ...others]);
      refuseSaved(options.persons ?? new Map(), all);
      const plan = planWrites(files, all, this.#last, options);
      return { ...plan, writes: new Map([...plan.writes, ...(await this.#replaced(plan))]) };
    });
  }

  /** Writes what a plan says and the account of the build, the manifest last. */
  async write({ writes, removals, manifest, standing }: Plan, account: string): Promise<void> {
    await this.#guarded(async () => {
      const accounts = new Map([[accountName, account]]);
      const complete = {
        kind: this.#kind,
        ...manifest,
        ...manifestOf(accounts, Object.entries(manifest.files)),
      };
      const files = new Map<string, Content>([
        ...writes,
        ...accounts,
        [manifestName, `${JSON.stringify(complete, undefined, 2)}\n`],
      ]);
      await this.#staging.prepare(files);
      const journal = { renames: [...files.keys()], removals: [...removals] };
      await this.#staging.commit(journal, (path) => isOurs(path) || standing.get(path));
    });
  }

  /** What a person has changed and is replaced, under a name where it is kept. */
  async #replaced({ replaced }: Plan): Promise<[string, Content][]> {
    const kept: [string, Content][] = [];
    for (const [path, name] of replaced) kept.push([name, await readFile(join(this.path, path))]);
    return kept;
  }

  /** The bytes of a file that stands in the folder. */
  read(path: string): Promise<Uint8Array> {
    return this.#guarded(() => readFile(join(this.path, path)));
  }

  async #readManifest(): Promise<void> {
    const path = join(this.path, manifestName);
    const json = await readFile(path, 'utf8').catch(() => undefined);
    if (json === undefined) return;
    const manifest = readManifest(json);
    if (manifest === undefined) report(this.#file, 'manifest-unreadable', undefined, {});
    else if (manifest.kind !== this.#kind) throw this.#otherKind(manifest.kind);
    else {
      this.#last = { ...manifest, files: withoutAccount(manifest.files) };
      this.#listed = [manifestName, ...Object.keys(manifest.files)];
    }
  }

  #otherKind(kind: FolderKind): VFileMessage {
    const id = kind === 'edition' ? 'output-holds-edition' : 'output-holds-series';
    return report(this.#file, id, undefined, { folder: this.path });
  }

  async #standing(paths: Iterable<string>): Promise<Standing> {
    const found = await concurrently(paths, async (path): Promise<[string, string][]> => {
      const content = await readFile(join(this.path, path)).catch(unlessAbsent);
      return content === undefined ? [] : [[path, sha256(content)]];
    });
    return new Map(found.flat());
  }

  async #untouched(paths: readonly string[]): Promise<string[]> {
    const standing = await this.#standing(paths);
    return paths.filter(
      (path) => isOurs(path) || !isCorrected(path, undefined, standing, this.#last),
    );
  }

  async #guarded<Result>(action: () => Promise<Result>): Promise<Result> {
    try {
      return await action();
    } catch (error) {
      if (error instanceof ChangedMeanwhile) {
        throw report(this.#file, 'output-changed-meanwhile', undefined, { path: error.message });
      }
      if (!isSystemError(error)) throw error;
      const id = this.#staging.isUnfinished ? 'output-unfinished' : 'output-not-writable';
      throw report(this.#file, id, undefined, { folder: this.path, reason: reasonOf(error) });
    }
  }
}

/** Account and manifest are nobody's work: each build writes them anew, whatever stands there. */
function isOurs(path: string): boolean {
  return path === accountName || path === manifestName;
}

/** A file that a person has saved since it was read. */
function refuseSaved(persons: ReadonlyMap<string, PersonsFile>, standing: Standing): void {
  for (const [path, { read }] of persons) {
    const stands = standing.get(path);
    if (stands !== undefined && stands !== read) throw new ChangedMeanwhile(path);
  }
}

function withoutAccount(files: Holdings['files']): Holdings['files'] {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !isOurs(path)));
}

function unlessAbsent(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error;
  return undefined;
}
