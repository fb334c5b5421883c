import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cartulary, type Run } from './command-line.ts';

const notes = `Exchanges


4. Letter From President Hale to Chairman Orlov

Source: Hale Library, Wren Papers, Box 4. Secret. The letter is printed in the Yearbook of the Ministry.


5. Letter From Chairman Orlov to President Hale

Source: Hale Library, Wren Papers, Box 4, (Fish. Secret.


6. Letter From President Hale to Chairman Orlov

Source: Hale Library, Wren Papers, Box 4. Secret. Drafted by Wren.
`;

let folder = '';
let built: Run;
const run = (...args: string[]) => cartulary(folder, args);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cartulary-doubts-'));
  await writeFile(join(folder, 'notes.txt'), notes);
  built = await run('build', 'notes.txt', '--no-html', '--no-pdf');
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('build', () => {
  it('says how many documents are in doubt, why, and how to list them', () => {
    expect(built.stdout).toContain(
      '      2  documents with a doubt (66.7%); cartulary doubts output lists them\n',
    );
    expect(built.stdout).toMatch(/^ +1 {2}printing-unsure$/mu);
  });
});

describe('doubts', () => {
  it('lists them for people, with place and what to do', async () => {
    const { status, stdout } = await run('doubts', 'output');
    const lines = stdout.split('\n');
    expect(status).toBe(0);
    const cut = lines.findIndex((line) => line.includes('d5'));
    expect(lines[cut]).toMatch(/^notes\.txt:11:\d+ {2}d5 {2}witness: "\(Fish" may be a part/u);
    expect(lines[cut + 1]).toBe('    Say where the title of the collection begins and ends.');
    expect(lines.find((line) => line.includes('d4'))).toMatch(
      /^notes\.txt:6:65 {2}d4 {2}printed: /u,
    );
    expect(lines.at(-2)).toBe('2 doubts in 2 documents');
  });

  it('lists them for programs and for spreadsheets', async () => {
    const json = await run('doubts', 'output/tei', '--to', 'json');
    const doubts = z.array(z.object({ document: z.string(), reason: z.string() }));
    const found = doubts.parse(JSON.parse(json.stdout)).map(({ document }) => document);
    expect(found.toSorted()).toEqual(['d4', 'd5']);
    const csv = await run('doubts', 'output', '--to', 'csv');
    expect(csv.stdout.split('\r\n')[0]).toBe(
      '\uFEFFdocument,about,reason,words,line,column,certainty,missing,doubt,what to do',
    );
    expect(csv.stdout).toContain('d5,witness,level-cut,(Fish,11,');
  });

  it('doubts-not-listed: says that a folder holds no edition', async () => {
    const { status, stderr } = await run('doubts', '.');
    expect(status).toBe(2);
    expect(stderr).toContain('. holds no report.json with doubts');
  });

  it('has a help that fits', async () => {
    const { status, stdout } = await run('doubts', '--help');
    expect(status).toBe(0);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });
});
