import { VFile } from 'vfile';
import { location } from 'vfile-location';
import { report } from '../../messages/index.ts';
import type { TeiDocument } from '../../tei/tei-edition.ts';
import { type Markup, descendants, readMarkup } from '../../xml/index.ts';
import { type EnrichOptions, enrich } from './enrich.ts';
import type { Volume } from './volume.ts';

/** A place where a text is not valid, and why. */
export interface Invalid {
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

/** Says where a text is not valid; empty where it is. */
export type Check = (xml: string) => readonly Invalid[];

/** The document of a volume that an element is of: of its division, or of a list of its witnesses. */
function documentOf({ name, attributes }: Markup): string | undefined {
  if (name === 'div' && attributes.get('type') === 'document') return attributes.get('xml:id');
  const isList = name === 'listWit' || name === 'listBibl';
  return isList ? attributes.get('corresp')?.replace(/^#/, '') : undefined;
}

/** The documents that errors stand in, each with the first of its errors. */
function faulty(xml: string, errors: readonly Invalid[]): Map<string, Invalid> {
  const lines = location(xml);
  const places = [...descendants(readMarkup(xml))].flatMap((element) => {
    const id = documentOf(element);
    return id === undefined ? [] : [{ id, start: element.start, end: element.end }];
  });
  const found = new Map<string, Invalid>();
  for (const error of errors) {
    const offset = lines.toOffset(error) ?? 0;
    const holder = places.findLast(({ start, end }) => start <= offset && offset <= end);
    if (holder !== undefined && !found.has(holder.id)) found.set(holder.id, error);
  }
  return found;
}

/** So many times the notes that make a volume invalid are left out, before all are. */
const rounds = 20;

/**
 * Enriches a volume, and holds what comes out to the schema that the volume was valid against: a
 * document that would no longer be valid stays as it was, and is reported with its `xml:id`.
 *
 * @param check says where a text breaks the schema; a volume that breaks it before is not held to it
 * @returns the TEI of the enriched volume
 */
export function enrichChecked(
  file: VFile,
  volume: Volume,
  encodings: ReadonlyMap<string, TeiDocument>,
  options: EnrichOptions,
  check: Check,
): string {
  const value = String(file);
  const [before] = check(value);
  if (before !== undefined) {
    report(file, 'volume-invalid-before', before, { reason: before.reason });
    return enrich(file, volume, encodings, options);
  }
  const left = new Map<string, Invalid>();
  for (let round = 0; round < rounds; round += 1) {
    const attempt = new VFile({ path: file.path, value });
    const xml = enrich(attempt, volume, encodings, { ...options, leave: new Set(left.keys()) });
    const errors = check(xml);
    if (errors.length === 0) {
      file.messages.push(...attempt.messages);
      reportLeft(file, volume, left);
      return xml;
    }
    const found = [...faulty(xml, errors)].filter(([id]) => !left.has(id));
    if (found.length === 0) break;
    for (const [id, error] of found) left.set(id, error);
  }
  report(file, 'enrich-nothing-valid', { line: 1, column: 1 }, {});
  return value;
}

function reportLeft(file: VFile, { documents }: Volume, left: ReadonlyMap<string, Invalid>): void {
  const lines = location(file);
  for (const { id, note } of documents) {
    const reason = left.get(id)?.reason;
    if (reason === undefined) continue;
    report(file, 'enrich-would-be-invalid', lines.toPoint(note.start), { id, reason });
  }
}
