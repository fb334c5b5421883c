import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Font } from './index.ts';

const FONT_FILE = /\.(ttf|otf|ttc|otc)$/i;

/**
 * Reads the fonts that `--font-path` names.
 *
 * @param path a font, or a folder: the TrueType and OpenType fonts in it and in the folders below
 * @returns the fonts in the order of their names, so that the order does not depend on the disk
 * @throws where the path cannot be read
 */
export async function readFonts(path: string): Promise<readonly Font[]> {
  const names = (await stat(path)).isDirectory()
    ? (await readdir(path, { recursive: true }))
        .filter((name) => FONT_FILE.test(name))
        .map((name) => join(path, name))
        .sort()
    : [path];
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(name) })));
}
