import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../src/disk/review/read-table.ts';
import { encode } from '../../../src/edition.ts';
import { csv } from '../../../src/exchange/export/csv.ts';
import { readEdition } from '../../../src/exchange/export/read-edition.ts';
import type { Correction } from '../../../src/review/corrections/index.ts';
import { type Row, correctionsFrom } from '../../../src/review/tables/index.ts';

const text = `Harbor Papers


1. Letter From Consul Brandt to the Harbor Board, Lyra, May 3, 1931

Source: Hale Library, Vane Papers, PL 480 General, Box 4. Secret. Drafted by Wynn and approved by Marsh. Another copy is in Harbor Archive, Pilot Files.


2. Memorandum of Conversation

Source: Vane Papers, Tides 7. Secret. Printed in The Harbor Papers, vol. I, pp. 3–9.
`;

function read(corrections: readonly Correction[] = []) {
  const list = corrections.map((correction) => ({
    correction,
    place: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
  }));
  const { tree, tei } = encode(new TextEncoder().encode(text), {
    path: 'notes.txt',
    corrections: { corrections: list, file: new VFile() },
  });
  if (tei === undefined) throw new Error('no TEI');
  const tables = csv(readEdition(tei).model);
  return { tree, rows: tables.flatMap((one) => rowsOf(one.text, new VFile())) };
}

/** The rows with one changed, and what comes of it. */
function change(name: string, cells: Row) {
  const { tree, rows } = read();
  const isMeant = (row: Row) => [row.witness, row.printing, row.agent, row.person].includes(name);
  const given = rows.map((row) => (isMeant(row) ? { ...row, ...cells } : row));
  const taken = correctionsFrom(given, rows, tree);
  const after = read(taken.corrections).rows.find(isMeant);
  const said = taken.corrections.map(({ words, is }) => ({ words, is }));
  return { said, after, untaken: taken.untaken.map(({ column, reason }) => [column, reason]) };
}

it('is nothing where nothing was changed', () => {
  const { tree, rows } = read();
  expect(correctionsFrom(rows, rows, tree)).toEqual({ corrections: [], untaken: [] });
});

describe('a changed cell says what the words are, and the edition has it then', () => {
  it.each([
    ['d1.B', { role: 'draft' }],
    ['d1.A', { 'identifier types': 'other' }],
    ['d2.A', { repository: 'Hale Library' }],
    ['d1.A', { 'document date (ISO)': '1931-05-04' }],
    ['d2.b1', { extent: 'part' }],
    ['d1.c1', { action: 'prepared' }],
    ['d1.c2', { 'date (ISO)': '1931-05-02' }],
    ['d1.A', { kind: 'Letter From' }],
  ] as const)('%s %o', (name, cells) => {
    const { said, after, untaken } = change(name, cells);
    expect(untaken).toEqual([]);
    expect(said).toHaveLength(1);
    expect(after).toMatchObject(cells);
  });

  it('levels are divided and joined', () => {
    const { said, after } = change('d1.A', { collections: 'Vane Papers, PL 480 General' });
    expect(said).toEqual([{ words: 'Vane Papers, PL 480 General', is: 'collection' }]);
    expect(after?.collections).toBe('Vane Papers, PL 480 General');
  });
});

describe('what cannot be said is named, and changes nothing', () => {
  it.each([
    [
      'd1.A',
      { collections: 'Vane Papers > Storms' },
      ['collections', 'the note does not have these words'],
    ],
    ['d1.A', { role: 'best' }, ['role', 'it is none of base, copy, original, draft, related']],
    ['d1.A', { siglum: 'Z' }, ['siglum', expect.stringContaining('no correction can tell of it')]],
    [
      'd1.A',
      { title: 'Another letter', role: 'draft' },
      ['role', expect.stringContaining('another document')],
    ],
    ['d1.c1', { action: 'dreamt' }, ['action', expect.stringContaining('none of drafted')]],
  ] as const)('%s %o', (name, cells, untaken) => {
    const found = change(name, cells);
    expect(found.said).toEqual([]);
    expect(found.untaken).toContainEqual(untaken);
  });

  it('a row that the edition does not have', () => {
    const { tree, rows } = read();
    const { untaken } = correctionsFrom([{ document: 'd9', witness: 'd9.A' }], rows, tree);
    expect(untaken).toMatchObject([{ row: 0, reason: 'the edition has no such row' }]);
  });
});

describe('a table as spreadsheets save it', () => {
  it.each([',', ';', '\t'])('with its cells divided by %j', (sign) => {
    const file = new VFile();
    const lines = [['witness', 'role'].join(sign), ['d1.A', `"a ""b"""`].join(sign)];
    expect(rowsOf(`\uFEFF${lines.join('\r\n')}\r\n`, file)).toEqual([
      { witness: 'd1.A', role: 'a "b"' },
    ]);
  });

  it('table-unreadable: says what is wrong where it is none', () => {
    expect(() => rowsOf('witness,role\n"d1.A,copy', new VFile())).toThrow(/cannot be read/);
  });
});
