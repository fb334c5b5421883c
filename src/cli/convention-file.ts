import type { VFileMessage } from 'vfile-message';
import type { Convention } from '../conventions/index.ts';
import { readInputFile } from '../disk/read-file.ts';
import { shippedNames, shippedVocabulary } from '../package-files.ts';

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
export async function checkConventionFile(name: string): Promise<CheckedConvention> {
  const names = shippedNames();
  if (names.includes(name)) return { convention: shippedVocabulary(name).convention, messages: [] };
  if (!/[./\\]/u.test(name)) await refuseName(name, names);
  const [{ decode }, { readConvention }] = await Promise.all([
    import('../notes/decode.ts'),
    import('../conventions/read.ts'),
  ]);
  const file = decode(await readInputFile(name), name);
  const shipped = (other: string) =>
    names.includes(other) ? shippedVocabulary(other).convention : undefined;
  const convention = readConvention(file, name, shipped);
  return { ...(convention !== undefined && { convention }), messages: file.messages };
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
