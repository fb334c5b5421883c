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

describe('cartulary corrections', () => {
  let parent: string;
  let folder: string;
  beforeAll(async () => {
    parent = mkdtempSync(join(tmpdir(), 'cartulary-tables-'));
    folder = join(parent, 'harbor-papers');
    await cartulary(parent, ['new', 'harbor-papers']);
    await cartulary(folder, ['build', '--no-pdf', '--no-html', '-q']);
  });
  afterAll(() => {
    rmSync(parent, { recursive: true });
  });

  const read = (path: string) => readFileSync(join(folder, path), 'utf8');

  it('takes a changed table, and says what it could not take: cell-not-taken', async () => {
    await cartulary(folder, ['export', '--to', 'csv', '-o', 'rows.csv', '-q']);
    const changed = read('rows.holdings.csv')
      .replace('Box 4,box', 'Box 4,volume')
      .replace('Pilot Files', 'Storms');
    writeFileSync(join(folder, 'rows.holdings.csv'), changed);
    const { status, stdout, stderr } = await cartulary(folder, [
      ...['corrections', '--from-csv', 'rows.holdings.csv', '--by', 'ER'],
    ]);
    expect(status).toBe(1);
    expect(stdout).toContain('1 entry written to corrections.yaml');
    expect(stderr).toContain('cell-not-taken');
    expect(stderr).toContain('Storms');
    expect(read('corrections.yaml')).toMatch(
      /words: Box 4\n\s+is: identifier\n\s+type: volume[\s\S]*by: ER/,
    );
    await cartulary(folder, ['build', '--no-pdf', '--no-html', '-q']);
    expect(read('output/tei/d1.xml')).toContain('<idno type="volume">Box 4</idno>');
  });

  it('takes TEI that was changed by hand', async () => {
    const xml = read('output/tei/d2.xml').replace('<msDesc type="copy"', '<msDesc type="draft"');
    writeFileSync(join(folder, 'output/tei/d2.xml'), xml);
    const { status, stdout } = await cartulary(folder, ['corrections', '--from-tei']);
    expect([status, stdout]).toEqual([0, '1 entry written to corrections.yaml\n']);
    await cartulary(folder, ['build', '--no-pdf', '--no-html', '-q', '--overwrite']);
    expect(read('output/tei/d2.xml')).toMatch(/<msDesc[^>]* type="draft"/);
  });
});
