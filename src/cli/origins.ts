import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Point } from 'unist';
import { z } from 'zod';

const account = z.object({ places: z.record(z.string(), z.string().regex(/^\d+:\d+$/)) });

/** Where the element with an `xml:id` was read in the notes. */
type Origins = ReadonlyMap<string, Point>;

/**
 * Where the elements of editions were read, as the accounts of the builds have it that made them.
 *
 * @param folders the folder `tei` of an edition has places; any other has none
 */
export async function originsIn(folders: readonly string[]): Promise<ReadonlyMap<string, Origins>> {
  const different = [...new Set(folders)];
  return new Map(
    await Promise.all(different.map(async (folder) => [folder, await originsOf(folder)] as const)),
  );
}

async function originsOf(folder: string): Promise<Origins> {
  const json = await readFile(join(folder, '..', 'report.json'), 'utf8').catch(() => '');
  const { places = {} } = account.safeParse(parsed(json)).data ?? {};
  return new Map(Object.entries(places).map(([id, place]) => [id, point(place)]));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

// 6:9
function point(place: string): Point {
  const [line = 1, column = 1] = place.split(':').map(Number);
  return { line, column };
}
