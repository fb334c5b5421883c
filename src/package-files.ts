import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

// The same folders whether this file runs from `src` or from `dist`.
const schemas = fileURLToPath(new URL('../schema', import.meta.url));
const assets = fileURLToPath(new URL('../dist/xslt/assets', import.meta.url));

async function readFolder(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
  const contents = await Promise.all(files.map((file) => readFile(file)));
  return new Map(
    files.map((file, index) => [
      relative(folder, file).replaceAll(sep, '/'),
      contents[index] ?? new Uint8Array(),
    ]),
  );
}

/** The schemas that TEI is validated against and that stand beside it: `edition.rng` and others. */
export function readSchemas(): Promise<ReadonlyMap<string, Uint8Array>> {
  return readFolder(schemas);
}

/** A schema as validation takes it: its text, and its name for messages. */
interface SchemaText {
  readonly text: string;
  readonly path: string;
}

/** The two schemas that the TEI of an edition is valid against. */
export async function readEditionSchemas(): Promise<{ grammar: SchemaText; rules: SchemaText }> {
  const files = await readSchemas();
  const schema = (name: string): SchemaText => ({
    text: new TextDecoder().decode(files.get(name)),
    path: `schema/${name}`,
  });
  return { grammar: schema('edition.rng'), rules: schema('edition.sch') };
}

/** What the pages of the web edition load: style sheet, scripts and fonts. */
export function readAssets(): Promise<ReadonlyMap<string, Uint8Array>> {
  return readFolder(assets);
}

/** The authority file of repositories that ships. */
export function readRepositories(): Promise<Uint8Array> {
  return readFile(new URL('../authorities/repositories.xml', import.meta.url));
}

const metadata = z.object({ version: z.string() });

/** The version of this package. */
export async function readVersion(): Promise<string> {
  const json = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  return metadata.parse(JSON.parse(json)).version;
}

/** A checksum of the whole program, which `npm run build` takes. */
export function readFingerprint(): Promise<string> {
  return readFile(new URL('../dist/fingerprint.txt', import.meta.url), 'utf8');
}
