import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { Convention } from '../conventions/index.ts';
import { readInputFile } from '../disk/read-file.ts';
import { shippedNameOf, shippedNames, shippedVocabulary } from '../package-files.ts';

/** The option by which commands take a convention. */
export const conventionOption = [
  '--convention <name>',
  'how the edition cites archives: one that ships (australian, irish, …), or a file',
] as const;

/** A convention that was read, or what is wrong in its file. */
export interface CheckedConvention {
  readonly convention?: Convention;
  readonly messages: readonly VFileMessage[];
}

/**
 * Reads the convention that the user names: one that ships, or the path of a file.
 *
 * @throws AggregateError of VFileMessages where it is wrong, or none is called so
 */
export async function readConventionFile(name: string): Promise<Convention> {
  const { convention, messages } = await checkConventionFile(name);
  if (convention === undefined) throw new AggregateError(messages);
  return convention;
}

/**
 * The same for those who want to know what is wrong in it.
 *
 * @throws AggregateError of VFileMessages where none is called so, or there is no such file
 */
export async function checkConventionFile(given: string): Promise<CheckedConvention> {
  const names = shippedNames();
  const name = shippedNameOf(given) ?? given;
  if (names.includes(name)) return { convention: shippedVocabulary(name).convention, messages: [] };
  if (!/[./\\]/u.test(name)) await refuseName(name, names);
  const [{ decode }, { readConvention }] = await Promise.all([
    import('../notes/decode.ts'),
    import('../conventions/read.ts'),
  ]);
  const file = decode(await readInputFile(name), name);
  const shipped = (other: string) =>
    names.includes(other) ? shippedVocabulary(other).convention : undefined;
  const convention = readConvention(file, name, shipped, false, (path) => listBeside(name, path));
  return { ...(convention !== undefined && { convention }), messages: file.messages };
}

/** More than the list of any country; what is larger is no list of institutions. */
const longestList = 4_000_000;

/** The text of a file that a convention names; it is looked for beside it. */
function listBeside(convention: string, path: string): string | undefined {
  const place = resolve(dirname(convention), path);
  const size = statSync(place, { throwIfNoEntry: false })?.size;
  return size === undefined || size > longestList ? undefined : readFileSync(place, 'utf8');
}

/** The name of the file that is taken without being named. */
const besideName = 'convention.yaml';

/** The convention that stands beside a text, or in the folder of the project. */
export function conventionBeside(text: string): string | undefined {
  const place = `${dirname(text)}/${besideName}`;
  return statSync(place, { throwIfNoEntry: false })?.isFile() === true ? place : undefined;
}

async function refuseName(name: string, names: readonly string[]): Promise<never> {
  const [{ VFile }, { nearest }, { report }] = await Promise.all([
    import('vfile'),
    import('../yaml.ts'),
    import('../messages/index.ts'),
  ]);
  const file = new VFile({ path: name });
  report(file, 'convention-unknown', undefined, {
    name,
    nearest: nearest(name, names),
    names: names.join(', '),
  });
  throw new AggregateError(file.messages);
}
