import { createReadStream } from 'node:fs';
import { lstat, readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { report } from '../../messages/index.ts';

/** A bag as it stands somewhere, whoever made it. */
export interface BagSource {
  /** The path of every file in it. */
  readonly paths: readonly string[];
  /** The paths of what is no file: links, which may lead anywhere. */
  readonly links: readonly string[];
  /** The paths that stand twice: one program unpacks the first of the two, another the last. */
  readonly repeated: readonly string[];
  /** The bytes of a file, part by part, however large it is. */
  readonly read: (path: string) => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

async function folderSource(folder: string): Promise<BagSource> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const pathOf = (entry: (typeof entries)[number]) =>
    relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/');
  return {
    paths: entries.filter((entry) => entry.isFile()).map(pathOf),
    links: entries.filter((entry) => !entry.isFile() && !entry.isDirectory()).map(pathOf),
    repeated: [],
    read: (path) => createReadStream(join(folder, path)),
  };
}

/** More bytes than this are not unpacked into memory. */
const largest = 500_000_000;

/** Texts become a tenth, images stay as they are; what becomes so much less was made to fill a memory. */
const densest = 200;

/** So many bytes are small enough to be unpacked however dense they are. */
const small = 1_000_000;

/** The bag in a zip file lies in the one folder that it unpacks to. */
async function zipSource(path: string): Promise<BagSource> {
  let size = 0;
  const names: string[] = [];
  const filter = ({ name, size: packed, originalSize }: UnzipFileInfo) => {
    size += originalSize;
    const isDense = originalSize > small && originalSize > packed * densest;
    if (size > largest || isDense) {
      const millions = Math.ceil(largest / 1_000_000);
      throw report(new VFile({ path }), 'bag-too-large', undefined, { path, name, millions });
    }
    names.push(name);
    return !name.endsWith('/');
  };
  const files = Object.entries(unzipSync(await readFile(path), { filter }));
  const top = files.find(([name]) => name.endsWith('/bagit.txt'))?.[0].slice(0, -9) ?? '';
  const inside = new Map(
    files.map(([name, content]) => [
      name.startsWith(top) ? name.slice(top.length) : `../${name}`,
      content,
    ]),
  );
  return {
    paths: [...inside.keys()],
    links: [],
    repeated: [...new Set(names.filter((name, index) => names.indexOf(name) !== index))],
    read: (name) => [inside.get(name) ?? new Uint8Array()],
  };
}

/**
 * Opens a bag: a folder, or the zip file of one.
 *
 * @returns `undefined` where there is none
 * @throws VFileMessage where it is too large to be unpacked
 */
export async function openBag(path: string): Promise<BagSource | undefined> {
  const found = await lstat(path).catch(() => undefined);
  try {
    if (found?.isDirectory()) return await folderSource(path);
    return found?.isFile() ? await zipSource(path) : undefined;
  } catch (error) {
    if (error instanceof VFileMessage) throw error;
    return undefined;
  }
}
