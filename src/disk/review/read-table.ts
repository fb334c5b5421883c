import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { VFile } from 'vfile';
import { report } from '../../messages/index.ts';
import type { Row } from '../../review/tables/index.ts';

/**
 * Reads a table that a spreadsheet has saved: separated by commas, semicolons or tabs.
 *
 * @throws VFileMessage where there is no such file, or it is no table
 */
export async function readTable(path: string): Promise<readonly Row[]> {
  const bytes = await readFile(path).catch(() => undefined);
  const file = new VFile({ path });
  if (bytes === undefined)
    throw report(file, 'table-unreadable', undefined, { reason: 'there is no such file' });
  return rowsOf(new TextDecoder().decode(bytes), file);
}

/** The rows of a table, as it is exported or as a spreadsheet has saved it. */
export function rowsOf(text: string, file: VFile): readonly Row[] {
  const [header = ''] = text.split(/\r?\n/u, 1);
  const signs = [',', ';', '\t'].toSorted(
    (a, b) => header.split(b).length - header.split(a).length,
  );
  try {
    const rows: Record<string, string>[] = parse(text, {
      ...{
        bom: true,
        columns: true,
        delimiter: signs[0] ?? ',',
        relaxColumnCount: true,
        skipEmptyLines: true,
      },
    });
    return rows.map((row) => Object.fromEntries(Object.entries(row).map(plain)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw report(file, 'table-unreadable', undefined, { reason });
  }
}

/** Without the sign that keeps a spreadsheet from taking a text for a formula. */
function plain([column, value]: [string, string]): [string, string] {
  return [column, value.replace(/^'(?=[\s]*[=+\-@＝＋－＠]|[\t\r])/u, '')];
}
