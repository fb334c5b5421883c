import { foreignRelations } from '../vocabulary.ts';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { cpuUsage } from 'node:process';
import { VFile } from 'vfile';
import type { Edition, Entry } from '../../src/tree.ts';
import { parse } from '../../src/notes/parse/index.ts';
import { decode } from '../../src/notes/decode.ts';
import { resolve } from '../../src/notes/resolve/index.ts';
import { segment } from '../../src/notes/segment/index.ts';
import { type Summary, summarise } from '../../src/notes/summary.ts';
import { type EncodedEdition, toTei } from '../../src/tei/index.ts';

/** A text of notes, read. */
export interface Reading {
  readonly file: VFile;
  readonly tree: Edition;
  readonly tei: EncodedEdition;
  readonly summary: Summary;
}

/** Reads a text of notes and encodes it. */
export async function readText(path: string): Promise<Reading> {
  return readBytes(await readFile(path), path);
}

/** The same for the bytes of a text. */
export function readBytes(bytes: Uint8Array, path: string): Reading {
  const file = decode(bytes, path);
  const tree = toTree(file);
  return { file, tree, tei: toTei(tree, { language: 'en' }, file), summary: summarise(tree) };
}

function toTree(file: VFile): Edition {
  return resolve(parse(segment(file), foreignRelations, file), file);
}

/**
 * What was read of each entry as a short hash by its id: two runs that read the same in it have the
 * same hash. Places are left out, so that a line more in the text changes nothing.
 */
export function fingerprints({ children }: Edition): Record<string, string> {
  return Object.fromEntries(children.map((entry) => [entry.id, fingerprint(entry)]));
}

function fingerprint(entry: Entry): string {
  const written = JSON.stringify(entry.children, canonical);
  return createHash('sha256').update(written).digest('hex').slice(0, 8);
}

/** A node without its place, its fields in the order of the alphabet. */
function canonical(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const named = Object.entries(value).filter(([name]) => name !== 'position');
  return Object.fromEntries(named.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The words of an entry as they stand in the text. */
export function wordsOf({ file }: Reading, { position }: Entry): string {
  return String(file).slice(position?.start.offset, position?.end.offset);
}

/** A time that may be an accident: what was compiled or collected just then. It is measured again. */
const suspicious = 20;

/** How long it takes to make a tree of one entry, in milliseconds of the processor. */
export function timeOf(words: string): number {
  const first = measure(words);
  return first < suspicious ? first : Math.min(first, measure(words), measure(words));
}

function measure(words: string): number {
  const file = new VFile(`Notes\n\n\n${words}`);
  const start = cpuUsage();
  toTree(file);
  const { user, system } = cpuUsage(start);
  return (user + system) / 1000;
}
