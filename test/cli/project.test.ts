import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cartulary } from './command-line.ts';

describe('a project', () => {
  let parent: string;
  let folder: string;
  beforeAll(async () => {
    parent = mkdtempSync(join(tmpdir(), 'cartulary-project-'));
    folder = join(parent, 'harbor-papers');
    await cartulary(parent, ['new', 'harbor-papers']);
  });
  afterAll(() => {
    rmSync(parent, { recursive: true });
  });

  const read = (path: string) => readFileSync(join(folder, path), 'utf8');

  it('has its files, each with comments that say what it is for', () => {
    for (const name of ['edition.yaml', 'persons.xml', 'corrections.yaml']) {
      expect(read(name)).toMatch(/# \w|<!-- \w/);
    }
    expect(read('edition.yaml')).toContain('title: "Harbor papers"');
    expect(read('notes.txt')).toContain('1. Letter From');
    expect(existsSync(join(folder, 'corrections.schema.json'))).toBe(true);
  });

  it('is built, checked, exported and deposited without arguments', async () => {
    const built = await cartulary(folder, ['build', '--no-pdf']);
    expect(built.status).toBe(0);
    expect(read('output/tei/edition.xml')).toContain('Harbor papers');
    expect((await cartulary(folder, ['validate', '-q'])).status).toBe(0);
    const exported = await cartulary(folder, ['export', '--to', 'csv', '-o', 'rows.csv']);
    expect(exported.status).toBe(0);
    const deposited = await cartulary(folder, ['deposit', '--draft', '-q']);
    expect(deposited.stderr).not.toContain('project-not-here');
    expect(existsSync(join(folder, 'bag', 'bagit.txt'))).toBe(true);
  });

  it('is built with its corrections and authority files', async () => {
    writeFileSync(
      join(folder, 'corrections.yaml'),
      'corrections:\n  - words: Wynn\n    is: agent\n    did: approved\n    where: {}\n',
    );
    writeFileSync(
      join(folder, 'persons.xml'),
      read('persons.xml').replace(
        '<listPerson>',
        '<listPerson><person xml:id="marsh"><persName>Marsh</persName><idno type="VIAF">12345</idno></person>',
      ),
    );
    await cartulary(folder, ['build', '--no-pdf', '-q']);
    expect(read('output/tei/d1.xml')).toMatch(/<change type="approved"[^>]*><persName[^>]*>Wynn/);
    expect(read('output/tei/d1.xml')).toContain('edition.xml#marsh');
  });

  it('is not made where something is already', async () => {
    const { status, stderr } = await cartulary(parent, ['new', 'harbor-papers']);
    expect(status).toBe(2);
    expect(stderr).toContain('project-folder-taken');
    expect(read('notes.txt')).toContain('1. Letter From');
  });

  it('is asked for where nothing is named', async () => {
    const { status, stderr } = await cartulary(parent, ['build']);
    expect(status).toBe(2);
    expect(stderr).toContain('project-not-here');
    expect(stderr).toContain('cartulary new my-edition');
  });
});
