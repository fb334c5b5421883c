import { getHashes } from 'node:crypto';
import { VFile } from 'vfile';
import { report } from '../../messages/index.ts';

/** `manifest-sha512.txt` or `tagmanifest-sha512.txt`, as it was read. */
export interface Manifest {
  readonly path: string;
  /** As the library of checksums calls it: `sha512`. */
  readonly algorithm: string;
  /** Path in the bag → checksum, in small letters. */
  readonly checksums: ReadonlyMap<string, string>;
}

const name = /^(tag)?manifest-([a-z\d]+)\.txt$/;

export function isManifest(path: string): boolean {
  return name.test(path);
}

export function isTagManifest(path: string): boolean {
  return path.startsWith('tagmanifest-') && isManifest(path);
}

/** A path that steps upwards, begins at a root or a home, or names a drive (RFC 8493, section 5.2). */
export function leaves(path: string): boolean {
  return /^(?:[/\\~]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(path);
}

/** Names that look alike are one: file systems differ in how they compose letters. */
export function composed(path: string): string {
  return path.normalize('NFC');
}

/** A name whose marks can be told from letters that have them: `re[U+0301]sume[U+0301].pdf`. */
export function withMarks(path: string): string {
  return path.replace(/\p{M}/gu, (mark) => {
    const code = (mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `[U+${code}]`;
  });
}

// 3a7bd3e2360a…  data/tei/d31.xml
// ^             ^
const line = /^([\da-f]+)[ \t]+\*?(.+)$/i;

/** A path as it stands in the bag: line ends and % are written as in a web address (section 2.1.3). */
export function decoded(path: string): string {
  return composed(path.replace(/%0[ad]|%25/gi, decodeURIComponent).replace(/^(?:\.\/)+/, ''));
}

/** Reads a manifest; what is wrong with it is reported in `file`, line by line. */
export function readManifest(file: VFile): Manifest {
  const { path } = file;
  const checksums = new Map<string, string>();
  const lines = String(file).split(/\r\n?|\n/);
  for (const [index, text] of lines.entries()) {
    if (text === '') continue;
    const place = { line: index + 1, column: 1 };
    const [, checksum, listed] = line.exec(text) ?? [];
    if (checksum === undefined || listed === undefined) {
      report(file, 'bag-line-unreadable', place, { manifest: path });
      continue;
    }
    const target = decoded(listed);
    const strays = leaves(target) || (!isTagManifest(path) && !target.startsWith('data/'));
    if (strays) report(file, 'bag-path-leaves', place, { path: target });
    else if (checksums.has(target)) {
      report(file, 'bag-file-listed-twice', place, { path: target, manifest: path });
    } else checksums.set(target, checksum.toLowerCase());
  }
  return { path, algorithm: name.exec(path)?.[2] ?? '', checksums };
}

/** Whether checksums of an algorithm can be computed here; if not, that is reported. */
export function isComputable({ algorithm, path }: Manifest, file: VFile): boolean {
  const isKnown = getHashes().includes(algorithm);
  if (!isKnown) report(file, 'bag-algorithm-unknown', undefined, { manifest: path });
  return isKnown;
}
