import { createHash } from 'node:crypto';
import { type Files, inOrder } from './files.ts';

const encoder = new TextEncoder();

/** A manifest keeps a path on one line (RFC 8493, section 2.1.3). */
function listed(path: string): string {
  return path.replace(/[%\r\n]/g, encodeURIComponent);
}

function manifest(files: Files): Uint8Array {
  const lines = [...files].map(
    ([path, content]) => `${createHash('sha512').update(content).digest('hex')}  ${listed(path)}\n`,
  );
  return encoder.encode(lines.join(''));
}

/** What bag-info.txt says: label and value (RFC 8493, section 2.2.2). */
export type BagInfo = readonly (readonly [label: string, value: string | undefined])[];

function infoText(info: BagInfo): Uint8Array {
  const lines = info.flatMap(([label, value]) =>
    value === undefined ? [] : [`${label}: ${value.replace(/\s+/g, ' ').trim()}\n`],
  );
  return encoder.encode(lines.join(''));
}

/**
 * Puts files into a bag by BagIt 1.0 (RFC 8493), with SHA-512 checksums of all of them.
 *
 * @param payload the files by their paths below `data/`
 * @param info what is said of the bag; `Payload-Oxum` is added
 * @returns the files of the bag by their paths in it, in the order of the paths
 */
export function bag(payload: Files, info: BagInfo): Files {
  const data = inOrder([...payload].map(([path, content]) => [`data/${path}`, content] as const));
  const bytes = [...data.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
  const tags = inOrder([
    ['bagit.txt', encoder.encode('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')],
    ['bag-info.txt', infoText([...info, ['Payload-Oxum', `${bytes}.${data.size}`]])],
    ['manifest-sha512.txt', manifest(data)],
  ]);
  return inOrder([...data, ...tags, ['tagmanifest-sha512.txt', manifest(tags)]]);
}
