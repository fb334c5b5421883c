import { type ReadElement, at, descendants, elements, readMarkup, reading } from '../xml/index.ts';
import type { RepositoryEntry } from './convention.ts';

/** The columns of a table of institutions; the first is needed. */
const columns = ['name', 'symbols', 'place', 'isil'] as const;

/** A list of institutions that cannot be read, and why. */
export class ListError extends Error {}

/**
 * Reads a list of institutions: a table (RFC 4180) with the columns name, symbols, place, isil, or TEI
 * with an `org` for each (TEI Guidelines 14.3.3).
 *
 * @param text the text of the file; TEI begins with an angle bracket
 * @throws ListError where it is neither; MarkupError where TEI is not well-formed
 */
export function readList(text: string): RepositoryEntry[] {
  const words = text.replace(/^\uFEFF/u, '');
  return words.trimStart().startsWith('<') ? orgsOf(words) : rowsOf(words);
}

function orgsOf(xml: string): RepositoryEntry[] {
  const orgs = [...descendants<ReadElement>(readMarkup(xml))].filter(({ name }) => name === 'org');
  if (orgs.length === 0) throw new ListError('it has no element org');
  return orgs.flatMap((org) => {
    const [name, ...symbols] = elements(org, 'orgName').map(reading);
    const place = reading(at(org, 'placeName') ?? at(org, 'settlement'));
    const isil = reading(
      elements(org, 'idno').find((idno) => idno.attributes.get('type') === 'ISIL'),
    );
    return name === undefined || name === '' ? [] : [entry({ name, symbols, place, isil })];
  });
}

function rowsOf(text: string): RepositoryEntry[] {
  const sign = /^[^\n]*;/u.test(text) ? ';' : ',';
  const [head = [], ...rows] = cells(text, sign);
  const names = head.map((name) => name.trim().toLowerCase());
  if (!names.includes('name')) {
    throw new ListError(
      `its first line names no column "name"; the columns are ${columns.join(', ')}`,
    );
  }
  return rows.flatMap((row) => {
    const of = (column: string) => row[names.indexOf(column)]?.trim() ?? '';
    const symbols = of('symbols')
      .split('|')
      .map((symbol) => symbol.trim());
    return of('name') === ''
      ? []
      : [entry({ name: of('name'), symbols, place: of('place'), isil: of('isil') })];
  });
}

interface Found {
  readonly name: string;
  readonly symbols: readonly string[];
  readonly place: string;
  readonly isil: string;
}

function entry({ name, symbols, place, isil }: Found): RepositoryEntry {
  return {
    name,
    symbols: symbols.filter((symbol) => symbol !== ''),
    ...(place !== '' && { place }),
    ...(isil !== '' && { isil }),
  };
}

/** One cell of a table that commas or semicolons divide, and what ends it. */
const cellOf: Readonly<Record<string, RegExp>> = {
  ',': /(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^"\r\n,]*))(?<end>,|\r?\n|$)/uy,
  ';': /(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^"\r\n;]*))(?<end>;|\r?\n|$)/uy,
};

/** The cells of a table, line by line; lines without words are left out. */
function cells(text: string, sign: ',' | ';'): string[][] {
  const rows: string[][] = [[]];
  const cell = new RegExp(cellOf[sign] ?? /(?!)/u, 'uy');
  while (cell.lastIndex < text.length) {
    const from = text.slice(cell.lastIndex, cell.lastIndex + 20);
    const groups = cell.exec(text)?.groups;
    if (groups === undefined) throw new ListError(`a quotation mark is not closed: ${from}`);
    rows.at(-1)?.push(groups.quoted?.replaceAll('""', '"') ?? groups.plain ?? '');
    if (groups.end !== sign) rows.push([]);
  }
  return rows.filter((row) => row.some((words) => words.trim() !== ''));
}
