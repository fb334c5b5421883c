import { createReadStream } from 'node:fs';
import { lstat, readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type UnzipFileInfo, unzipSync } from 'fflate';

/** A bag as it stands somewhere, whoever made it. */
export interface BagSource {
  /** The path of every file in it. */
  readonly paths: readonly string[];
  /** The paths of what is no file: links, which may lead anywhere. */
  readonly links: readonly string[];
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
    read: (path) => createReadStream(join(folder, path)),
  };
}

/** More bytes than this are not unpacked into memory. */
const largest = 2_000_000_000;

/** The bag in a zip file lies in the one folder that it unpacks to. */
async function zipSource(path: string): Promise<BagSource> {
  let size = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    size += originalSize;
    if (size > largest) throw new RangeError(`the bag is larger than ${largest} bytes`);
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
    read: (name) => [inside.get(name) ?? new Uint8Array()],
  };
}

/**
 * Opens a bag: a folder, or the zip file of one.
 *
 * @returns `undefined` where there is none
 */
export async function openBag(path: string): Promise<BagSource | undefined> {
  const found = await lstat(path).catch(() => undefined);
  try {
    if (found?.isDirectory()) return await folderSource(path);
    return found?.isFile() ? await zipSource(path) : undefined;
  } catch {
    return undefined;
  }
}
