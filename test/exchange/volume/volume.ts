import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { encodeEntries } from '../../../src/edition.ts';
import {
  type EnrichOptions,
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
export function enriched(xml: string, options: EnrichOptions = {}) {
  const file = volumeFile(xml);
  const volume = readVolume(file);
  if (volume === undefined) throw new TypeError('there is no volume');
  const notes = extractNotes(volume);
  const text = new VFile({ path: 'volume.xml', value: notes.text });
  const tei = encodeEntries(notes.edition, text);
  const encodings = new Map(tei.documents.map((document) => [document.id, document]));
  return { file, volume, notes, encodings, xml: enrich(file, volume, encodings, options) };
}
