import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cartulary } from './command-line.ts';

const convention = `extends: irish
title: Harbour Papers
repositories:
  LHM: Linden House Museum
identifiers:
  - { type: chest, examples: [Chest 4/12] }
`;

const letter = (number: number) => `

${number}. Letter from Brigid Orne to Thomas Vane

Source: LHM, Chest 4/${number}. Secret. Copy.
`;

const files = {
  'mine.yaml': convention,
  'wrong.yaml': 'title: Papers\nrepositries: {}\nnote: { place: lats }\n',
  'unmatched.yaml': 'identifiers:\n  - { type: box, forms: "Box {number}", examples: [Bx 4] }\n',
  'notes.txt': `Harbour Papers\n${letter(1)}${letter(2)}`,
  'many.txt': `Harbour Papers\n${Array.from({ length: 23 }, (_, at) => letter(at + 1)).join('')}`,
  'nothing.txt': 'Nothing is here.\n',
};

let folder = '';
const check = (...args: string[]) => cartulary(folder, ['convention', 'check', ...args]);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cartulary-convention-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('convention check', () => {
  it('says what a convention holds that has no fault, and its examples', async () => {
    const { status, stdout, stderr } = await check('mine.yaml');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n')[0]).toBe('mine.yaml has no fault');
    expect(stdout).toMatch(/^ {4}chest +Chest 4\/12$/mu);
  });

  it('takes one that ships by its name, and says that it has no examples', async () => {
    const { status, stdout, stderr } = await check('foreign-relations');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^ {2}examples +–$/mu);
  });

  it('names every wrong key and value with its line and the nearest', async () => {
    const { status, stdout, stderr } = await check('wrong.yaml');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('wrong.yaml:2:1  A convention has no key "repositries" here');
    expect(stderr).toContain('The nearest is "repositories".');
    expect(stderr).toContain(
      'wrong.yaml:3:9  The value of "note.place" should be a place: under-head, in-head, last, brackets; the nearest is last',
    );
  });

  it('says which example no form matches', async () => {
    const { status, stderr } = await check('unmatched.yaml');
    expect(status).toBe(1);
    expect(stderr).toMatch(/unmatched\.yaml:2:\d+ {2}No form of "box" matches its example "Bx 4"/u);
  });

  it('shows notes as they are read with it, in aligned lines', async () => {
    const { status, stdout } = await check('mine.yaml', '--notes', 'notes.txt');
    expect(status).toBe(0);
    expect(stdout.slice(stdout.indexOf('d1 '))).toBe(
      [
        'd1  notes.txt:4',
        '  head       Letter from Brigid Orne to Thomas Vane',
        '  kind       Letter',
        '  sender     Brigid Orne',
        '  recipient  Thomas Vane',
        '  date       –',
        '  base       Linden House Museum > Chest 4/1 (chest)',
        '  status     Copy',
        '  markings   Secret (level)',
        '',
        'd2  notes.txt:9',
        '  head       Letter from Brigid Orne to Thomas Vane',
        '  kind       Letter',
        '  sender     Brigid Orne',
        '  recipient  Thomas Vane',
        '  date       –',
        '  base       Linden House Museum > Chest 4/2 (chest)',
        '  status     Copy',
        '  markings   Secret (level)',
        '',
      ].join('\n'),
    );
  });

  it('shows twenty, and says how many more there are', async () => {
    const { stdout } = await check('mine.yaml', '--notes', 'many.txt');
    expect(stdout.match(/^ {2}head /gmu)).toHaveLength(20);
    expect(stdout).toMatch(/\nand 3 documents more\n$/u);
  });

  it('ends with 1 where the text has no documents', async () => {
    const { status, stderr } = await check('mine.yaml', '--notes', 'nothing.txt');
    expect(status).toBe(1);
    expect(stderr).toContain('documents-missing');
  });

  it.each([['missing.yaml'], ['irisch'], ['mine.yaml', '--notes', 'missing.txt']])(
    'ends with 2 where it could not run: %s',
    async (...args) => {
      expect((await check(...args)).status).toBe(2);
    },
  );
});
