import type { DocumentModel, EditionModel, Printing, Related, Witness } from './edition-model.ts';
import type { ExportFile } from './format.ts';

/** What a spreadsheet would take for a formula, or for the end of the cell before it. */
const formula = /^[\s]*[=+\-@＝＋－＠]|^[\t\r]/;

/** A cell, in quotation marks where RFC 4180 asks for them; a formula is made a text. */
export function cell(value: string): string {
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export type Columns<Row> = Readonly<Record<string, (row: Row) => string | undefined>>;

/** A table by RFC 4180, with a byte-order mark: without it some spreadsheets do not read UTF-8. */
export function table<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  const lines = [
    Object.keys(columns),
    ...rows.map((row) => Object.values(columns).map((value) => value(row) ?? '')),
  ];
  return `\uFEFF${lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`;
}

type Holding = DocumentModel & { readonly witness: Witness | Related };

const holdings: Columns<Holding> = {
  document: ({ id }) => id,
  number: ({ number }) => number,
  title: ({ title }) => title,
  kind: ({ kind }) => kind,
  witness: ({ witness }) => witness.id,
  siglum: ({ witness }) => witness.siglum,
  role: ({ witness }) => witness.role,
  repository: ({ witness }) => witness.repository,
  collections: ({ witness }) => witness.collections.join(' > '),
  identifiers: ({ witness }) => witness.identifiers.map(({ value }) => value).join('; '),
  'identifier types': ({ witness }) => witness.identifiers.map(({ type }) => type).join('; '),
  language: ({ witness }) => witness.language?.tag,
  'other document': ({ witness }) => ('title' in witness ? witness.title : undefined),
  'document date': ({ date }) => date?.text,
  'document date (ISO)': ({ date }) => date?.when,
  'document place': ({ place }) => place?.name,
};

type Publication = DocumentModel & { readonly printing: Printing };

function pages({ pages }: Printing): string {
  return pages.map(({ from, to }) => (from === to ? from : `${from}–${to}`)).join(', ');
}

const publications: Columns<Publication> = {
  document: ({ id }) => id,
  number: ({ number }) => number,
  title: ({ title }) => title,
  printing: ({ printing }) => printing.id,
  extent: ({ printing }) => printing.extent,
  author: ({ printing }) => printing.author,
  work: ({ printing }) => printing.title ?? printing.citation,
  edition: ({ printing }) => printing.edition,
  date: ({ printing }) => printing.date?.text,
  'date (ISO)': ({ printing }) => printing.date?.when,
  volume: ({ printing }) => printing.volume,
  pages: ({ printing }) => pages(printing),
};

/** Two tables for spreadsheets: one row a witness or another document, and one row a printing. */
export function csv({ documents }: EditionModel): ExportFile[] {
  const witnesses = documents.flatMap((document) =>
    [...document.witnesses, ...document.related].map((witness) => ({ ...document, witness })),
  );
  const printings = documents.flatMap((document) =>
    document.printings.map((printing) => ({ ...document, printing })),
  );
  return [
    { part: 'holdings', text: table(holdings, witnesses) },
    { part: 'printings', text: table(publications, printings) },
  ];
}
