import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cartulary } from './command-line.ts';

const notes = `Harbor Papers


1. Letter From Consul Brandt to the Harbor Board

Source: Hale Library, Vane Papers, PL 480 General. Secret. Drafted by Wynn.
`;

const list = `corrections:
  - words: PL 480 General
    is: collection
    where: everywhere
    by: MO
    on: 2026-11-29
`;

describe('cartulary build --corrections', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cartulary-corrections-'));
    writeFileSync(join(folder, 'notes.txt'), notes);
    writeFileSync(join(folder, 'more.txt'), notes);
    writeFileSync(join(folder, 'corrections.yaml'), list);
    writeFileSync(join(folder, 'edition.yaml'), 'editors: Martin Okafor\n');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const build = (...more: readonly string[]) =>
    cartulary(folder, ['build', 'notes.txt', '--corrections', 'corrections.yaml', ...more]);

  it('says who decided what in TEI, pages, report and folder', async () => {
    const { status } = await build('--no-pdf', '-q', '--settings', 'edition.yaml');
    expect(status).toBe(0);
    const read = (path: string) => readFileSync(join(folder, 'output', path), 'utf8');
    expect(read('tei/edition.xml')).toContain('<persName>Martin Okafor</persName>');
    expect(read('html/d1.html')).toContain(
      '‘PL 480 General’: a collection<span class="place"> (Martin Okafor, November 29, 2026)</span>',
    );
    expect(JSON.parse(read('report.json'))).toMatchObject({
      corrections: [{ document: 'd1', words: 'PL 480 General', by: 'MO', line: 6, column: 36 }],
    });
    expect(read('corrections.yaml')).toBe(list);
  });

  it('builds again when the list has changed, and only then', async () => {
    await build('--no-pdf', '--no-html');
    const same = await build('--no-pdf', '--no-html');
    expect(same.stdout + same.stderr).toContain('nothing has changed');
    writeFileSync(join(folder, 'corrections.yaml'), `${list}    because: a class of law\n`);
    const other = await build('--no-pdf', '--no-html');
    expect(other.stdout + other.stderr).not.toContain('nothing has changed');
    writeFileSync(join(folder, 'corrections.yaml'), list);
  });

  it('refuses one list for several texts', async () => {
    const { status, stderr } = await build('more.txt');
    expect(status).toBe(2);
    expect(stderr).toContain('corrections-one-text');
    expect(stderr).toContain('A list of corrections belongs to one text, and 2 are to be built');
  });
});
