import { zipSync } from 'fflate';
import type { Files } from './files.ts';

/** A zip file of files below one folder; the same files give the same bytes. */
export function zip(files: Files, folder: string): Uint8Array {
  const inside = [...files].map(([path, content]) => [`${folder}/${path}`, content] as const);
  // Zip files hold local time: the first day that all of them can name is given in it.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(inside), { mtime, level: 9 });
}
