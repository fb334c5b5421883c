import { foreignRelations } from '../../test/vocabulary.ts';
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Entry } from '../../src/tree.ts';
import { parse } from '../../src/notes/parse/index.ts';
import { decode } from '../../src/notes/decode.ts';
import { segment } from '../../src/notes/segment/index.ts';
import { inventedDocuments } from './grammar.ts';
import { type Volume, alike, cut } from './volumes.ts';

/** Volumes to measure with, and where they come from. */
export interface Series {
  readonly source: 'printed volumes' | 'invented notes';
  readonly volumes: readonly Volume[];
}

// Printed volumes are no part of the project; where there are any they stand beside it.
const printed = resolve('..', 'shared', 'corpus', 'text');

const seed = 1962;
const inventedVolumes = 10;

/** The printed volumes cut anew into volumes of one size; where they are absent, invented ones. */
export async function readSeries(size: number): Promise<Series> {
  if (!existsSync(printed)) {
    const volumes = cut(inventedDocuments(inventedVolumes * size, seed), size);
    return { source: 'invented notes', volumes };
  }
  const names = (await readdir(printed)).filter((name) => name.endsWith('.txt')).sort();
  const documents = await Promise.all(names.map((name) => documentsOf(join(printed, name))));
  return { source: 'printed volumes', volumes: alike(cut(documents.flat(), size)) };
}

/** The documents of a text that have a head and a source note, without their numbers. */
async function documentsOf(path: string): Promise<string[]> {
  const file = decode(await readFile(path), path);
  const text = String(file);
  return parse(segment(file), foreignRelations, file).children.flatMap(
    ({ children, position }: Entry) => {
      const [head, ...others] = children;
      if (head?.type !== 'head' || !others.some(({ type }) => type === 'note')) return [];
      return [text.slice(head.position?.start.offset, position?.end.offset)];
    },
  );
}
