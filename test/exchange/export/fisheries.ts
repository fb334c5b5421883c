import { readFileSync } from 'node:fs';
import { readEdition } from '../../../src/exchange/export/read-edition.ts';
import type { TeiEdition } from '../../../src/tei/tei-edition.ts';

function text(name: string): string {
  return readFileSync(new URL(`../../fixtures/fisheries/${name}.xml`, import.meta.url), 'utf8');
}

/** Two documents: a letter with all that a note can tell, and a note that tells little. */
export const fisheries: TeiEdition = {
  corpus: text('edition'),
  documents: [
    { id: 'd1', number: '1', xml: text('d1') },
    { id: 'd12a', number: '12a', xml: text('d12a') },
  ],
};

export const model = readEdition(fisheries).model;

/** The same edition, of whose publication nothing is stated. */
export const unstated: TeiEdition = {
  ...fisheries,
  corpus: fisheries.corpus
    .replace(/<editor>.*?<\/editor>/gs, '')
    .replace(
      /<publicationStmt>.*?<\/publicationStmt>/s,
      '<publicationStmt><publisher>Not stated</publisher><availability><p>No licence stated.</p></availability></publicationStmt>',
    ),
};
