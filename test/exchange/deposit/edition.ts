import type { BagSource } from '../../../src/exchange/deposit/bag-source.ts';
import type { Deposited, Files } from '../../../src/exchange/deposit/index.ts';

const encoder = new TextEncoder();

export function bytes(text: string): Uint8Array {
  return encoder.encode(text);
}

export function text(files: Files | undefined, path: string): string {
  return new TextDecoder().decode(files?.get(path));
}

/** A small edition that may be deposited. */
export const edition: Deposited = {
  statement: {
    title: 'Exchanges on Fisheries & Whaling',
    editors: ['Ida Brandt'],
    publisher: 'Fisheries History Press',
    date: '2024-05-31',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    language: 'en',
    url: 'https://example.org/fisheries/',
    contact: 'brandt@example.org',
    documents: 2,
  },
  files: new Map([
    ['tei/d1.xml', bytes('<TEI/>')],
    ['tei/edition.xml', bytes('<teiCorpus/>')],
    ['html/index.html', bytes('<!doctype html>')],
    ['html/a b#1.html', bytes('<!doctype html>')],
    ['print/edition.pdf', bytes('%PDF-1.7 <pdfaid:part>2</pdfaid:part>')],
    ['input/notes.txt', bytes('Fisheries\n')],
    ['exports/csl.json', bytes('[]')],
  ]),
  history: { version: '0.1.0', input: 'notes.txt', files: 7, errors: 0 },
};

/** A bag that stands nowhere but here. */
export function inMemory(files: Files): BagSource {
  return {
    paths: [...files.keys()],
    links: [],
    repeated: [],
    read: (path) => [files.get(path) ?? new Uint8Array()],
  };
}
