import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { encode } from '../../../src/edition.ts';
import {
  type Encodings,
  enrich,
  extractNotes,
  readVolume,
} from '../../../src/exchange/volume/index.ts';

/** A volume as editions of documents have it: notes in heads, typed and untyped, and by the head. */
export const volumeXml = readFileSync(
  new URL('../../fixtures/volume/volume.xml', import.meta.url),
  'utf8',
);

export function volumeFile(xml: string): VFile {
  return new VFile({ path: 'volume.xml', value: xml });
}

/** Takes the notes out of a volume, encodes them, and puts them back. */
export function enriched(xml: string) {
  const file = volumeFile(xml);
  const volume = readVolume(file);
  if (volume === undefined) throw new TypeError('there is no volume');
  const notes = extractNotes(volume);
  const { tei } = encode(new TextEncoder().encode(notes.text), { path: 'notes.txt' });
  const encodings: Encodings = new Map(
    notes.origins.flatMap(({ document, line }) => {
      const found = tei?.documents.find(({ id }) => tei.origins.get(id)?.line === line);
      return found === undefined ? [] : [[document, found] as const];
    }),
  );
  return { file, volume, notes, encodings, xml: enrich(file, volume, encodings) };
}
