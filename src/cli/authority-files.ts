import { VFile } from 'vfile';
import type { Authority } from '../exchange/authorities/index.ts';
import { readInputFile } from '../disk/read-file.ts';
import { printMessages } from './print-messages.ts';

async function readOne(name: string): Promise<VFile> {
  const { decode: read } = await import('../notes/decode.ts');
  if (name !== 'repositories') return read(await readInputFile(name), name);
  const { readRepositories } = await import('../package-files.ts');
  return read(await readRepositories(), name);
}

/**
 * Reads the authority files that the user names, in order; `repositories` is the one that ships. Of two
 * entries with one identifier the first counts.
 *
 * @throws AggregateError of VFileMessages where one of them cannot be used
 */
export async function authorityFiles(
  names: readonly string[],
  quiet = false,
): Promise<readonly Authority[]> {
  if (names.length === 0) return [];
  const { readAuthorities } = await import('../exchange/authorities/index.ts');
  const { guard } = await import('../validate/guard.ts');
  const authorities: Authority[] = [];
  for (const name of names) {
    const file = await readOne(name);
    const refused = guard({ xml: String(file), path: name });
    const entries = refused.length > 0 ? [] : readAuthorities(file);
    const messages = [...refused, ...file.messages];
    if (messages.some(({ fatal }) => fatal)) throw new AggregateError(messages);
    printMessages(messages, quiet);
    const known = new Set(authorities.map(({ id }) => id));
    authorities.push(...entries.filter(({ id }) => !known.has(id)));
  }
  return authorities;
}
