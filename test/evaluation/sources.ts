import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { z } from 'zod';
import { type GoldRecord, goldRecords } from './gold.ts';

/** The folder of the corpus and the annotations; it stands beside the project and is no part of it. */
export const shared = resolve('..', 'shared');

export function isSharedPresent(): boolean {
  return existsSync(resolve(shared, 'corpus', 'text')) && existsSync(resolve(shared, 'gold'));
}

/** The annotated texts: the name of each, its annotations and its notes. */
export const goldSets = [
  {
    name: 'seed',
    gold: resolve(shared, 'gold', 'seed.json'),
    text: resolve('test', 'fixtures', 'kennedy-khrushchev', 'notes.txt'),
  },
  {
    name: 'dev',
    gold: resolve(shared, 'gold', 'dev.json'),
    text: resolve(shared, 'gold', 'dev.txt'),
  },
  {
    name: 'dev2a',
    gold: resolve(shared, 'gold', 'dev2a.json'),
    text: resolve(shared, 'gold', 'dev2a.txt'),
  },
] as const;

export async function readGold(path: string): Promise<GoldRecord[]> {
  return goldRecords.parse(JSON.parse(await readFile(path, 'utf8')));
}

/** One volume of the corpus: its notes as text, and the same notes with the markup of the publisher. */
export interface Volume {
  readonly name: string;
  readonly text: string;
  readonly markup: string;
}

export async function volumes(): Promise<Volume[]> {
  const folder = resolve(shared, 'corpus', 'text');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  return names.map((file) => {
    const name = basename(file, '.txt');
    return {
      name,
      text: resolve(folder, file),
      markup: resolve(shared, 'corpus', 'jsonl', `${name}.jsonl`),
    };
  });
}

const span = z.object({
  tag: z.string(),
  text: z.string(),
  attrs: z.record(z.string(), z.string()).default({}),
});

const markedNote = z.object({ n: z.coerce.string(), note_spans: z.array(span) });

export type Span = z.infer<typeof span>;
export type MarkedNote = z.infer<typeof markedNote>;

/** The notes of a volume with the markup of the publisher. */
export async function readMarkup(path: string): Promise<MarkedNote[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((line) => markedNote.parse(JSON.parse(line)));
}
