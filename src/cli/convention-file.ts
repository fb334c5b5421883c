import type { Convention } from '../conventions/index.ts';
import { readInputFile } from '../disk/read-file.ts';
import { shippedNames, shippedVocabulary } from '../package-files.ts';

/** The option by which commands take a convention. */
export const conventionOption = [
  '--convention <name>',
  'how the edition cites archives: one that ships (australian, irish, …), or a file',
] as const;

/**
 * Reads the convention that the user names: one that ships, or the path of a file.
 *
 * @throws AggregateError of VFileMessages where it is wrong, or none is called so
 */
export async function readConventionFile(name: string): Promise<Convention> {
  const names = shippedNames();
  if (names.includes(name)) return shippedVocabulary(name).convention;
  const [{ decode }, { readConvention }, { nearest }, { report }] = await Promise.all([
    import('../notes/decode.ts'),
    import('../conventions/read.ts'),
    import('../yaml.ts'),
    import('../messages/index.ts'),
  ]);
  const isPath = /[./\\]/u.test(name);
  const file = isPath ? decode(await readInputFile(name), name) : decode(new Uint8Array(), name);
  if (!isPath) {
    file.messages.length = 0;
    const all = names.join(', ');
    report(file, 'convention-unknown', undefined, {
      name,
      nearest: nearest(name, names),
      names: all,
    });
    throw new AggregateError(file.messages);
  }
  const shipped = (other: string) =>
    names.includes(other) ? shippedVocabulary(other).convention : undefined;
  const convention = readConvention(file, name, shipped);
  if (convention === undefined) throw new AggregateError(file.messages);
  return convention;
}
