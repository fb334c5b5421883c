import type {
  DocumentModel,
  EditionModel,
  Entry,
  Genesis,
  Printing,
  Related,
  Witness,
} from './edition-model.ts';
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
  doubt: ({ witness }) => witness.doubt,
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
  doubt: ({ printing }) => printing.doubt,
};

type Deed = Omit<DocumentModel, 'genesis' | 'place'> & {
  readonly genesis: Genesis;
  readonly place: number;
};

const deeds: Columns<Deed> = {
  document: ({ id }) => id,
  number: ({ number }) => number,
  title: ({ title }) => title,
  agent: ({ id, place }) => `${id}.c${place}`,
  action: ({ genesis }) => genesis.role,
  name: ({ genesis }) => genesis.agent.name,
  office: ({ genesis }) => genesis.office?.name,
  'date (ISO)': ({ genesis }) => genesis.when,
  entry: ({ genesis }) => genesis.agent.entry,
  doubt: ({ genesis }) => genesis.doubt,
};

const persons: Columns<Entry> = {
  person: ({ id }) => id,
  name: ({ name }) => name,
  variants: ({ variants }) => variants.join('; '),
  identifiers: ({ identifiers }) => identifiers.map(({ value }) => value).join('; '),
  'identifier types': ({ identifiers }) => identifiers.map(({ type }) => type).join('; '),
};

/**
 * Tables for spreadsheets: one row a witness or another document, one a printing, one a person or body
 * that made the text and what it did, and one a person of the register.
 */
export function csv({ documents, persons: register }: EditionModel): ExportFile[] {
  const witnesses = documents.flatMap((document) =>
    [...document.witnesses, ...document.related].map((witness) => ({ ...document, witness })),
  );
  const printings = documents.flatMap((document) =>
    document.printings.map((printing) => ({ ...document, printing })),
  );
  const agents = documents.flatMap((document) =>
    document.genesis.map((genesis, index) => ({ ...document, genesis, place: index + 1 })),
  );
  return [
    { part: 'holdings', text: table(holdings, witnesses) },
    { part: 'printings', text: table(publications, printings) },
    { part: 'agents', text: table(deeds, agents) },
    { part: 'persons', text: table(persons, register) },
  ];
}
