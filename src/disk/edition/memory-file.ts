import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EditionMemory } from '../../edition.ts';
import { readFingerprint } from '../../package-files.ts';
import { concurrently } from '../output/concurrently.ts';
import { sha256 } from '../output/manifest.ts';

/** In the folder of an edition, beside its files and none of them: what the next build need not do again. */
export const memoryName = '.cartulary-memory.json';

/** What the file holds; pages stand in the folder, and are known by their checksums. */
interface Kept extends ReturnType<typeof keptOf> {
  readonly program: string;
}

/**
 * What the last build of an edition has left for the next. Nothing where another program wrote it, or
 * where it is damaged.
 */
export async function readMemory(folder: string): Promise<EditionMemory> {
  const text = await readFile(join(folder, memoryName), 'utf8').catch(() => '');
  const end = text.indexOf('\n');
  const written = text.slice(end + 1);
  if (end < 0 || text.slice(0, end) !== sha256(written)) return new EditionMemory();
  const kept = JSON.parse(written) as Kept;
  if (kept.program !== (await readFingerprint())) return new EditionMemory();
  const { notes, tei, pages, registers, valid, corpus } = kept;
  const standing = await concurrently(pages, async ([path, { from, checksum }]) => {
    const page = await readFile(join(folder, 'html', path), 'utf8').catch(() => '');
    return sha256(page) === checksum ? [[path, { from, text: page }] as const] : [];
  });
  const published = {
    pages: new Map(standing.flat()),
    ...(registers && { registers }),
    valid: new Set(valid),
  };
  return new EditionMemory(notes, tei, published, corpus);
}

/** Leaves a memory for the next build; where that cannot be written, the next does everything anew. */
export async function writeMemory(folder: string, memory: EditionMemory): Promise<void> {
  const path = join(folder, memoryName);
  const written = JSON.stringify({ program: await readFingerprint(), ...keptOf(memory) });
  const aside = `${path}.new`;
  try {
    await writeFile(aside, `${sha256(written)}\n${written}`);
    await rename(aside, path);
  } catch {
    await rm(aside, { force: true });
  }
}

function keptOf({ notes, tei, published: { pages, registers, valid }, corpus }: EditionMemory) {
  return {
    notes: [...notes.entries],
    tei: [...tei.entries],
    pages: [...pages].map(
      ([path, { from, text }]) => [path, { from, checksum: sha256(text) }] as const,
    ),
    registers,
    valid: [...valid],
    corpus,
  };
}
