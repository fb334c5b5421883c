import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Convention, type Vocabulary, vocabularyOf } from './conventions/index.ts';
import type { BookFormat, PackageParts } from './publish/index.ts';

const root = packageRoot(new URL('../', import.meta.url));

// `src`, a bundle in `dist` and the programs under `dist` that only the project runs stand at different depths.
function packageRoot(folder: URL): URL {
  const above = new URL('../', folder);
  if (existsSync(new URL('package.json', folder)) || above.href === folder.href) return folder;
  return packageRoot(above);
}

/** What a thread that builds volumes runs. */
export const volumeThread = new URL('dist/volume-thread.js', root);

/** What a thread that runs stylesheets runs. */
export const stylesheetThread = new URL('dist/stylesheet-thread.js', root);

async function readFolder(path: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = fileURLToPath(new URL(path, root));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
  const read = new Map<string, Uint8Array>();
  for (const file of files) {
    read.set(relative(folder, file).replaceAll(sep, '/'), await readFile(file));
  }
  return read;
}

/** The schemas that TEI is validated against and that stand beside it: `edition.rng` and others. */
export async function readSchemas(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = await readFolder('schema');
  return new Map([...files].filter(([name]) => name.startsWith('edition.')));
}

/** The two schemas that the TEI of an edition is valid against. */
export async function readEditionSchemas(): ReturnType<PackageParts['readEditionSchemas']> {
  const files = await readSchemas();
  const schema = (name: string) => ({
    text: new TextDecoder().decode(files.get(name)),
    path: `schema/${name}`,
  });
  return { grammar: schema('edition.rng'), rules: schema('edition.sch') };
}

/** What the pages of the web edition load: style sheet, scripts and fonts. */
export function readAssets(): Promise<ReadonlyMap<string, Uint8Array>> {
  return readFolder('dist/xslt/assets');
}

/** What the page for decisions loads: its document, style sheet and script. */
export function readReviewAssets(): Promise<ReadonlyMap<string, Uint8Array>> {
  return readFolder('dist/review');
}

/**
 * Reads a stylesheet that `npm run build:xslt` compiled.
 *
 * @param name of its entry file in `xslt/`
 * @returns the compiled stylesheet, as JSON text
 * @throws Error where it is not built yet
 */
export function readStylesheet(
  name: 'html' | 'book' | 'print' | 'series' | BookFormat,
): Promise<string> {
  return readFile(new URL(`dist/xslt/${name}.sef.json`, root), 'utf8');
}

/** Reads a file that is put beside what a format of the book is laid out as. */
export function readLayoutFile(path: 'epub/book.css' | 'latex/cartulary.cls'): Promise<string> {
  return readFile(new URL(`xslt/${path}`, root), 'utf8');
}

/** Reads the design that a book has when no other is chosen: the text of `template.typ`. */
export function readTemplate(): Promise<string> {
  return readFile(new URL('xslt/print/template.typ', root), 'utf8');
}

/** The authority file of repositories that ships. */
export function readRepositories(): Promise<Uint8Array> {
  return readFile(new URL('authorities/repositories.xml', root));
}

/** The version of this package. */
export async function readVersion(): Promise<string> {
  const json = await readFile(new URL('package.json', root), 'utf8');
  return (JSON.parse(json) as { version: string }).version;
}

/** A checksum of the whole program, which `npm run build` takes. */
export function readFingerprint(): Promise<string> {
  return readFile(new URL('dist/fingerprint.txt', root), 'utf8');
}

/** What `publish` takes from this package. */
export const packageParts: PackageParts = {
  readAssets,
  readEditionSchemas,
  readLayoutFile,
  readStylesheet,
  readTemplate,
};

const vocabularies = new Map<string, Vocabulary>();

/**
 * A convention that ships, compiled; it is read once.
 *
 * @throws Error where none is called so, or it is not built yet
 */
export function shippedVocabulary(name: string): Vocabulary {
  const vocabulary = vocabularies.get(name) ?? vocabularyOf(readShippedConvention(name));
  vocabularies.set(name, vocabulary);
  return vocabulary;
}

/** Reads a convention that ships, which `npm run build` has checked. */
function readShippedConvention(name: string): Convention {
  const json = readFileSync(new URL(`dist/conventions/${name}.json`, root), 'utf8');
  return JSON.parse(json) as Convention;
}

/** The name of a convention that ships, by the path of its file. */
export function shippedNameOf(path: string): string | undefined {
  const own = pathToFileURL(path).href;
  return shippedNames().find(
    (name) => new URL(`conventions/${name}/convention.yaml`, root).href === own,
  );
}

/** The names of the conventions that ship. */
export function shippedNames(): readonly string[] {
  return readdirSync(new URL('dist/conventions/', root))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .toSorted();
}
