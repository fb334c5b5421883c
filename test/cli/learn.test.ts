import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cartulary } from './command-line.ts';

const letter = (number: number) => `

${number}. Letter From A. Vane to B. Holt

Source: Linden House Museum, Vane Papers, Box ${number}. Secret.
`;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cartulary-learn-'));
  await writeFile(
    join(folder, 'notes.txt'),
    `Harbour Papers\n${letter(1)}${letter(2)}${letter(3)}`,
  );
  await writeFile(join(folder, 'nothing.txt'), 'Nothing is here.\n');
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

const run = (...args: string[]) => cartulary(folder, args);

describe('learn', () => {
  it('writes a draft with which the text builds and is checked without a fault', async () => {
    const learned = await run('learn', 'notes.txt', '-o', 'mine.yaml');
    expect(learned).toMatchObject({ status: 0, stderr: '' });
    expect(learned.stdout).toContain('3, 3 with a note');
    const yaml = await readFile(join(folder, 'mine.yaml'), 'utf8');
    expect(yaml).toContain('Linden House Museum');
    const checked = await run('convention', 'check', './mine.yaml', '--notes', 'notes.txt');
    expect(checked.status).toBe(0);
    expect(checked.stdout).toContain('Box 3');
  });

  it('finds a convention that stands beside the text without being named', async () => {
    await mkdir(join(folder, 'own'));
    await writeFile(
      join(folder, 'own/notes.txt'),
      `Harbour Papers\n${letter(1).replace('Linden House Museum', 'QXV')}`,
    );
    await writeFile(
      join(folder, 'own/convention.yaml'),
      'extends: irish\nrepositoryLists: houses.csv\n',
    );
    await writeFile(join(folder, 'own/houses.csv'), 'name,symbols\nQuay Vault,QXV\n');
    const { stdout } = await run('parse', 'own/notes.txt');
    expect(stdout).toContain('Quay Vault');
  });

  it('refuses to replace a draft that is there', async () => {
    await writeFile(join(folder, 'there.yaml'), 'title: Papers\n');
    const { status, stderr } = await run('learn', 'notes.txt', '-o', 'there.yaml');
    expect(status).toBe(2);
    expect(stderr).toContain('--overwrite');
  });

  it('says of a text without heads that there is nothing to learn from', async () => {
    const { status, stderr } = await run('learn', 'nothing.txt');
    expect(status).toBe(1);
    expect(stderr).toContain('documents-missing');
  });
});
