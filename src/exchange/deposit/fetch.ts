import type { VFile } from 'vfile';
import { report } from '../../messages/index.ts';
import { decoded, leaves } from './manifest.ts';

export const fetchName = 'fetch.txt';

// https://archive.example.org/d31.xml  4711  data/tei/d31.xml
//                                      ^ or -
const line = /^\S+[ \t]+(?:\d+|-)[ \t]+(.+)$/;

/**
 * Reads the list of payload files that are to be fetched (RFC 8493, section 2.2.3).
 *
 * @returns their paths; what is wrong with the list is reported in it, line by line
 */
export function readFetch(file: VFile): string[] {
  return String(file)
    .split(/\r\n?|\n/)
    .flatMap((text, index) => {
      if (text === '') return [];
      const place = { line: index + 1, column: 1 };
      const [, written] = line.exec(text) ?? [];
      if (written === undefined) {
        report(file, 'bag-fetch-line-unreadable', place, {});
        return [];
      }
      const path = decoded(written);
      const strays = leaves(path) || !path.startsWith('data/');
      if (strays) report(file, 'bag-path-leaves', place, { path });
      return strays ? [] : [path];
    });
}
