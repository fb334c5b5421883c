import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { report } from '../../messages/index.ts';

export interface Font {
  /** What messages call it, e.g. its path. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const FONT_FILE = /\.(ttf|otf|ttc|otc)$/i;

/**
 * Reads the fonts that `--font-path` names.
 *
 * @param path a font, or a folder: the TrueType and OpenType fonts in it and in the folders below
 * @returns the fonts in the order of their names, so that the order does not depend on the disk
 * @throws VFileMessage where there are none, or they cannot be read
 */
export async function readFonts(path: string): Promise<readonly Font[]> {
  try {
    const names = await fontFiles(path);
    if (names.length === 0) throw new Error('the folder has none');
    return await Promise.all(names.map(async (name) => ({ name, bytes: await readFile(name) })));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw report(new VFile({ path }), 'fonts-not-there', undefined, { path, reason });
  }
}

async function fontFiles(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const names = await readdir(path, { recursive: true });
  return names
    .filter((name) => FONT_FILE.test(name))
    .map((name) => join(path, name))
    .sort();
}
