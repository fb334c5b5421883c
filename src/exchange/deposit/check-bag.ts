import { createHash } from 'node:crypto';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { report } from '../../messages/index.ts';
import type { BagSource } from './bag-source.ts';
import { fetchName, readFetch } from './fetch.ts';
import {
  type Manifest,
  composed,
  isComputable,
  isManifest,
  isTagManifest,
  leaves,
  readManifest,
  withMarks,
} from './manifest.ts';

/** A tag file is small; what is larger than a manifest of a million files is none. */
const largestTagFile = 256_000_000;

/** Checks one bag; what is wrong with it is in `files`. */
class Check {
  readonly #source: BagSource;
  readonly #paths: ReadonlyMap<string, string>;
  readonly #files = new Map<string, VFile>();
  /** Bytes of each payload file, once it was read. */
  readonly #sizes = new Map<string, number>();

  constructor(source: BagSource) {
    this.#source = source;
    this.#paths = new Map(source.paths.map((path) => [composed(path), path]));
  }

  get messages(): VFileMessage[] {
    return [...this.#files.values()].flatMap(({ messages }) => messages);
  }

  /** Says of every fault where it is. */
  async run(): Promise<void> {
    this.#strays();
    await this.#declaration();
    const names = [...this.#paths.keys()].filter(isManifest);
    const manifests = await Promise.all(
      names.map(async (name) => readManifest(await this.#tagFile(name))),
    );
    const payload = manifests.filter(({ path }) => !isTagManifest(path));
    if (payload.length === 0)
      report(this.#file('bagit.txt'), 'bag-without-manifest', undefined, {});
    const fetched = this.#paths.has(fetchName) ? readFetch(await this.#tagFile(fetchName)) : [];
    for (const manifest of payload) this.#unlisted(manifest, fetched);
    const computable = new Set(
      manifests.filter((manifest) => isComputable(manifest, this.#file(manifest.path))),
    );
    for (const [path, listed] of checksumsByFile(manifests)) {
      await this.#verify(path, listed, computable);
    }
    if (payload.length > 0) await this.#payloadSize();
  }

  #file(path: string): VFile {
    const file = this.#files.get(path) ?? new VFile({ path });
    this.#files.set(path, file);
    return file;
  }

  #strays(): void {
    for (const path of this.#source.links)
      report(this.#file(path), 'bag-link', undefined, { path });
    for (const path of this.#source.repeated)
      report(this.#file(path), 'bag-name-twice', undefined, { path });
    for (const path of this.#source.paths) {
      if (leaves(path)) report(this.#file(path), 'bag-path-leaves', undefined, { path });
      const other = this.#paths.get(composed(path)) ?? path;
      if (other === path) continue;
      const names = { path: withMarks(path), other: withMarks(other) };
      report(this.#file(path), 'bag-names-alike', undefined, names);
    }
  }

  async #tagFile(path: string): Promise<VFile> {
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of this.#source.read(this.#paths.get(path) ?? path)) {
      size += part.byteLength;
      if (size > largestTagFile) break;
      parts.push(part);
    }
    const file = this.#file(path);
    file.value = new TextDecoder().decode(Buffer.concat(parts));
    return file;
  }

  /** RFC 8493, section 2.1.1; the versions before 1.0 differ in what is checked here by little. */
  async #declaration(): Promise<void> {
    const file = this.#file('bagit.txt');
    const wrong = (reason: string) => {
      report(file, 'bag-declaration-wrong', undefined, { reason });
    };
    if (!this.#paths.has('bagit.txt')) {
      wrong('it is not there');
      return;
    }
    const [version = '', encoding = ''] = String(await this.#tagFile('bagit.txt')).split(
      /\r\n?|\n/,
    );
    if (!/^BagIt-Version: (?:0\.9[3-7]|1\.0)$/.test(version))
      wrong('it names no version that is known');
    if (encoding !== 'Tag-File-Character-Encoding: UTF-8') wrong('its tag files are not in UTF-8');
  }

  /** Each payload manifest lists every file that is there and every one to be fetched (section 3). */
  #unlisted({ path: manifest, checksums }: Manifest, fetched: readonly string[]): void {
    for (const path of fetched.filter((path) => !checksums.has(path))) {
      report(this.#file(fetchName), 'bag-fetch-unlisted', undefined, { path, manifest });
    }
    for (const path of this.#paths.keys()) {
      if (!path.startsWith('data/') || checksums.has(path)) continue;
      report(this.#file(path), 'bag-file-unlisted', undefined, { path, manifest });
    }
  }

  /** Reads a file once, for all the checksums that it is listed with. */
  async #verify(
    path: string,
    listed: readonly Listed[],
    computable: ReadonlySet<Manifest>,
  ): Promise<void> {
    const stands = this.#paths.get(path);
    const [first] = listed;
    if (stands === undefined) {
      const manifest = first?.manifest.path ?? '';
      report(this.#file(path), 'bag-file-missing', undefined, { path, manifest });
      return;
    }
    const hashes = listed
      .filter(({ manifest }) => computable.has(manifest))
      .map(({ manifest, checksum }) => ({
        manifest: manifest.path,
        checksum,
        hash: createHash(manifest.algorithm),
      }));
    let size = 0;
    for await (const part of this.#source.read(stands)) {
      size += part.byteLength;
      for (const { hash } of hashes) hash.update(part);
    }
    this.#sizes.set(path, size);
    for (const { manifest, checksum, hash } of hashes) {
      if (hash.digest('hex') === checksum) continue;
      report(this.#file(path), 'bag-file-changed', undefined, { path, manifest });
    }
  }

  /** `Payload-Oxum: 279164409832.1198` (section 2.2.2). */
  async #payloadSize(): Promise<void> {
    if (!this.#paths.has('bag-info.txt')) return;
    const file = await this.#tagFile('bag-info.txt');
    const [, stated] = /^Payload-Oxum: *(\d+\.\d+) *$/im.exec(String(file)) ?? [];
    if (stated === undefined) return;
    const payload = [...this.#sizes].filter(([path]) => path.startsWith('data/'));
    const bytes = payload.reduce((sum, [, size]) => sum + size, 0);
    const found = `${bytes}.${payload.length}`;
    if (found !== stated) report(file, 'bag-payload-wrong', undefined, { found, stated });
  }
}

interface Listed {
  readonly manifest: Manifest;
  readonly checksum: string;
}

function checksumsByFile(manifests: readonly Manifest[]): Map<string, Listed[]> {
  const byFile = new Map<string, Listed[]>();
  for (const manifest of manifests) {
    for (const [path, checksum] of manifest.checksums) {
      byFile.set(path, [...(byFile.get(path) ?? []), { manifest, checksum }]);
    }
  }
  return byFile;
}

/**
 * Checks a bag, ours or another's, by RFC 8493: that it is declared, complete and unchanged, and that
 * no path leads out of it.
 *
 * @returns what is wrong with it; nothing where the bag is valid
 */
export async function checkBag(source: BagSource): Promise<readonly VFileMessage[]> {
  const check = new Check(source);
  await check.run();
  return check.messages;
}
