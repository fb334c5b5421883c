import { basename, extname } from 'node:path';
import { VFile } from 'vfile';
import { report } from '../../messages/index.ts';
import { staysInside } from '../output/path.ts';

/** A text of source notes that becomes one edition of several. */
export interface Volume {
  /** What its folder is called: `frus1961-63v06`. */
  readonly name: string;
  /** The path of the text. */
  readonly notes: string;
}

/**
 * Names volumes after their texts, in the order given.
 *
 * @param paths of the texts
 * @throws VFileMessage where two would have one name
 */
export function volumesOf(paths: readonly string[]): readonly Volume[] {
  const named = new Map<string, string>();
  for (const path of paths) {
    const name = basename(path, extname(path));
    if (!staysInside(name)) {
      throw report(new VFile({ path }), 'volume-name-unusable', undefined, { path });
    }
    // Some disks take names that differ in case, or in how letters are composed, for one.
    const folded = name.normalize('NFC').toLowerCase();
    const first = named.get(folded);
    if (first !== undefined) {
      const values = { name, first, second: path };
      throw report(new VFile({ path }), 'volume-name-twice', undefined, values);
    }
    named.set(folded, path);
  }
  return paths.map((notes) => ({ name: basename(notes, extname(notes)), notes }));
}
