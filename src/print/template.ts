import { readFile } from 'node:fs/promises';

/** Reads the design that a book has when no other is chosen: the text of `template.typ`. */
export function readTemplate(): Promise<string> {
  return readFile(new URL('../../xslt/print/template.typ', import.meta.url), 'utf8');
}
