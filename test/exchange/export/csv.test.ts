import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cell, csv } from '../../../src/exchange/export/csv.ts';
import { model } from './fisheries.ts';

/** RFC 4180, read back: records of fields. */
function records(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const [holdings, printings] = csv(model);

test('one row a witness, one row a printing, and a row of names', () => {
  const [names, ...rows] = records(holdings?.text.slice(1) ?? '');
  expect(names?.slice(0, 3)).toEqual(['document', 'number', 'title']);
  expect(rows.map(([document, , , , witness]) => [document, witness])).toEqual([
    ['d1', 'd1.A'],
    ['d1', 'd1.B'],
    ['d12a', 'd12a.A'],
  ]);
  expect(records(printings?.text.slice(1) ?? '').map((row) => row[3])).toEqual([
    'printing',
    'd1.b1',
    'd1.b2',
    'd12a.b1',
    'd12a.b2',
  ]);
});

test('the holdings stand as printed', () => {
  const [, row] = records(holdings?.text.slice(1) ?? '');
  expect(row?.slice(7, 11)).toEqual([
    'Department of State',
    'Central Files > Whales, "Blue"',
    'Lot 66 D 204; Box 7',
    'lot; box',
  ]);
});

test('every record has as many fields as the first, and ends with CRLF', () => {
  for (const file of [holdings, printings]) {
    const widths = new Set(records(file?.text.slice(1) ?? '').map((row) => row.length));
    expect(widths.size).toBe(1);
    expect(file?.text.endsWith('\r\n')).toBe(true);
    expect(file?.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  }
});

describe('formulas', () => {
  test.each([
    '=2+5',
    '+JCS Records',
    '-1',
    '@SUM(A1)',
    ' =1',
    '\t=1',
    '＝1',
    '=HYPERLINK("x","y")',
  ])('%j is made a text', (value) => {
    expect(cell(value)).toMatch(/^"?'/);
  });

  test.each(['Lot 66 D 204', '611.61/3-2763', 'a=b', 'x-y'])('%j stays as it is', (value) => {
    expect(cell(value)).toBe(value);
  });
});

test('law: every text is read back, but for the sign before a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (values) => {
      const line = `${values.map(cell).join(',')}\r\n`;
      const [row = []] = records(line);
      expect(row.map((text, index) => (text === values[index] ? text : text.slice(1)))).toEqual(
        values,
      );
    }),
  );
});

const hasSpreadsheet = spawnSync('libreoffice', ['--version']).status === 0;

test.skipIf(!hasSpreadsheet)(
  'a spreadsheet reads the same rows (skipped without LibreOffice)',
  { timeout: 120_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cartulary-'));
    try {
      for (const { text, name } of [
        { name: 'holdings.csv', text: holdings?.text ?? '' },
        { name: 'printings.csv', text: printings?.text ?? '' },
      ]) {
        await writeFile(join(folder, name), text);
        expect(records(await throughSpreadsheet(folder, name))).toEqual(records(text.slice(1)));
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);

/** Opens a file as UTF-8, with commas, quotation marks and every column as text, and saves it likewise. */
async function throughSpreadsheet(folder: string, name: string): Promise<string> {
  const form = '44,34,76,1,,0,true';
  const saved = join(folder, 'saved');
  spawnSync('libreoffice', [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
    '--headless',
    `--infilter=CSV:${form}`,
    '--convert-to',
    'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false',
    '--outdir',
    saved,
    join(folder, name),
  ]);
  const text = await readFile(join(saved, name), 'utf8');
  return text.replace(/^\uFEFF/, '').replaceAll(/\r?\n/g, '\r\n');
}
