import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toBook } from '../../src/publish/transform/index.ts';
import type { TeiEdition } from '../../src/tei/tei-edition.ts';
import { type Validator, openValidator } from '../../src/validate/index.ts';

/** The grammar of the edition without its rules, as TEI fresh from the encoder is held to it. */
export async function openGrammar(): Promise<Validator> {
  const path = join('schema', 'edition.rng');
  return openValidator({ grammar: { path, text: await readFile(path, 'utf8') } });
}

/** A stylesheet as `npm run build` compiles it. */
export function readStylesheet(name: 'html' | 'book' | 'print'): Promise<string> {
  return readFile(join('dist', 'xslt', `${name}.sef.json`), 'utf8');
}

export function readTemplate(): Promise<string> {
  return readFile(join('xslt', 'print', 'template.typ'), 'utf8');
}

/** The typesetting source of an edition. */
export async function typesettingSource(
  tei: TeiEdition,
  stylesheets: { readonly book: string; readonly print: string },
): Promise<string> {
  const book = await toBook(tei, stylesheets.book, '');
  const layout = { name: 'print', stylesheet: stylesheets.print, parameters: {} };
  return book.layOut(layout).files.get('edition.typ') ?? '';
}
