import { readFileSync } from 'node:fs';
import { encode } from '../../../src/edition.ts';
import type { EditionModel } from '../../../src/exchange/export/edition-model.ts';
import { readEdition } from '../../../src/exchange/export/read-edition.ts';
import { model } from './fisheries.ts';

/** Where documents are kept, level by level, and what a finding aid must not stumble over. */
const places = [
  'Hale Library, National Security Files, Countries Series, Norway',
  'Hale Library, National Security Files, Meetings & Memoranda, Box 7',
  'Hale Library, Papers of Ida Brandt, “Whales” <draft>, Folder 12',
  'Department of State, Central Files, 611.57/5–962',
  'Department of State, Central Files, 611.57/11–862',
  'Department of State, Fisheries Files: Lot 66 D 204',
  'National Archives, RG 59, Conference Files: Lot 65 D 533, CF 2102',
] as const;

const remarks = [
  'Secret; Priority. Drafted by Wren on May 8.',
  'Confidential. A copy is in the Hale Library, President’s Office Files, Seals.',
  'No classification marking. Another copy is ibid., Box 3.',
  'Limited Official Use. Printed in Department of State Bulletin, May 28, 1962, pp. 861–863.',
] as const;

function document(number: number): string {
  const place = places[number % places.length] ?? '';
  const remark = remarks[number % remarks.length] ?? '';
  const head = `${number}. Letter From President Hale to Prime Minister Lie`;
  return `${head}\n\nSource: ${place}. ${remark}`;
}

const count = 300;

/** What every format asks for. */
const settings = {
  editors: ['Ida Brandt'],
  publisher: 'Fisheries History Press',
  date: '2024-05-31',
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  language: 'en',
  baseUrl: 'https://example.org/exchanges/',
};

function read(notes: Uint8Array): EditionModel {
  const { tei } = encode(notes, { settings });
  if (tei === undefined) throw new TypeError('the notes make no edition');
  return readEdition(tei).model;
}

function sample(): EditionModel {
  return read(
    readFileSync(new URL('../../fixtures/kennedy-khrushchev/notes.txt', import.meta.url)),
  );
}

/** An edition of the size of a volume, made of notes of seven places and four kinds. */
function volume(): EditionModel {
  const documents = Array.from({ length: count }, (_, index) => document(index + 1));
  return read(new TextEncoder().encode(['Exchanges on Whaling', ...documents].join('\n\n\n')));
}

/** What every export is held to: one with all that a note can tell, the sample, a large one. */
export const editions = { fisheries: model, 'the sample': sample(), 'a volume': volume() };
