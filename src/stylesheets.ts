import { readFile } from 'node:fs/promises';

// The same folder whether this file runs from `src` or from `dist`.
const folder = new URL('../dist/xslt/', import.meta.url);

/**
 * Reads a stylesheet that `npm run build:xslt` compiled.
 *
 * @param name of its entry file in `xslt/`
 * @returns the compiled stylesheet, as JSON text
 * @throws Error where it is not built yet
 */
export function readStylesheet(name: 'html' | 'print' | 'series'): Promise<string> {
  return readFile(new URL(`${name}.sef.json`, folder), 'utf8');
}
