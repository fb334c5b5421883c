import type { OutputFolder } from '../../output/folder.ts';
import { sha256 } from '../../output/manifest.ts';
import { beside } from '../../output/path.ts';
import { documentIn } from '../../../publish/whole-corpus.ts';

/** What a document was made as when a person had to decide between two changes of it. */
export function basePath(path: string): string {
  return path.replace(/\.xml$/u, '.base.xml');
}

/**
 * What the last build made of a file that a person has changed since: it stands in more than one place
 * of the folder, and its checksum in the manifest tells it.
 *
 * @param path `tei/d31.xml`
 * @returns its text; `undefined` where it stands nowhere any more
 */
export async function baseOf(output: OutputFolder, path: string): Promise<string | undefined> {
  const undecided = await standing(output, basePath(path));
  if (undecided !== undefined && output.lastMade(basePath(path)) === sha256(undecided)) {
    return undecided;
  }
  const made = output.lastMade(path);
  for (const place of [1, 2, 3, 4].map((count) => beside(path, count)).concat(`html/${path}`)) {
    const text = await standing(output, place);
    if (text !== undefined && sha256(text) === made) return text;
  }
  const corpus = (await standing(output, 'tei/edition.xml')) ?? '';
  const [, id = ''] = /^tei\/(.*)\.xml$/u.exec(path) ?? [];
  const text = documentIn(corpus, id);
  return text !== undefined && sha256(text) === made ? text : undefined;
}

async function standing(output: OutputFolder, path: string): Promise<string | undefined> {
  const bytes = await output.standing(path);
  return bytes && new TextDecoder().decode(bytes);
}
