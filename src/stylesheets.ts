import { readFile } from 'node:fs/promises';

/** The compiled stylesheets, as JSON text. */
export interface Stylesheets {
  readonly html: string;
  readonly print: string;
}

// The same folder whether this file runs from `src` or from `dist`.
const folder = new URL('../dist/xslt/', import.meta.url);

/** Reads the stylesheets that `npm run build:xslt` compiled; throws where they are not built yet. */
export async function readStylesheets(): Promise<Stylesheets> {
  const [html, print] = await Promise.all(
    ['html.sef.json', 'print.sef.json'].map((name) => readFile(new URL(name, folder), 'utf8')),
  );
  if (html === undefined || print === undefined) throw new TypeError('a stylesheet is missing');
  return { html, print };
}
