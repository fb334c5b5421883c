import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cartulary } from './command-line.ts';

const notes = `Exchanges


4. Letter From A to B

Source: Kennedy Library, National Security Files. Secret.
`;

let folder = '';

const put = (name: string, content: string) => writeFile(join(folder, name), content);
const run = (...args: string[]) => cartulary(folder, args);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cartulary-validate-'));
  await put('notes.txt', notes);
  await run('build', 'notes.txt', '--no-html', '--no-pdf');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('validate', () => {
  it('finds nothing in what was built', async () => {
    const { status, stdout } = await run('validate', 'output/tei');
    expect({ status, stdout }).toEqual({ status: 0, stdout: '2 files checked, 0 errors.\n' });
  });

  it('says that the build of an edition was stopped in its midst, and so do those that make something of it', async () => {
    await mkdir(join(folder, 'output/.cartulary'));
    await put('output/.cartulary/journal.json', '{"removals":[],"renames":[]}');
    const commands = [
      ['validate', 'output/tei'],
      ['validate', 'output/tei/d4.xml'],
      ['export', 'output/tei', '--to', 'csv', '-o', 'd4.csv'],
      ['render', 'output/tei', '-o', 'rendered', '--no-pdf', '--no-html'],
      ['merge', '.'],
    ];
    for (const command of commands) {
      const { stdout, stderr } = await run(...command);
      expect(stdout + stderr, command[0]).toContain('build-unfinished');
    }
  });

  it('finds what is wrong in one file', async () => {
    const xml = await readFile(join(folder, 'output', 'tei', 'd4.xml'), 'utf8');
    await put('d4.xml', xml.replace('<publisher>', '<publisher n="1">'));
    const { status, stdout } = await run('validate', 'd4.xml');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^error {2}attribute-not-allowed\n {2}d4\.xml:\d+:\d+ {2}/);
  });

  it('names the line of the notes that an element was read in', async () => {
    const path = 'output/tei/d4.xml';
    const xml = await readFile(join(folder, path), 'utf8');
    await put(path, xml.replace('<repository', '<repository n="1"'));
    const { stdout } = await run('validate', 'output/tei', '--reporter', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ messages: [{ origin: { line: 6 } }] });
    expect((await run('validate', path)).stdout).toContain('; read in line 6 of the notes)');
    await put('output/report.json', '{"places": 1}');
    expect((await run('validate', path)).stdout).not.toContain('of the notes');
  });

  it('takes another grammar, and says when it is none', async () => {
    await put(
      'any.rng',
      '<element name="a" xmlns="http://relaxng.org/ns/structure/1.0"><empty/></element>',
    );
    await put('a.xml', '<a/>');
    expect((await run('validate', 'a.xml', '--schema', 'any.rng')).status).toBe(0);
    expect((await run('validate', 'a.xml')).status).toBe(1);
    const { status, stderr } = await run('validate', 'a.xml', '--schema', 'notes.txt');
    expect(status).toBe(2);
    expect(stderr).toContain('error  schema-unusable\n');
  });

  const house = (assertion: string) =>
    `<schema xmlns="http://purl.oclc.org/dsdl/schematron"><ns prefix="t" uri="http://www.tei-c.org/ns/1.0"/><pattern><rule context="t:TEI">${assertion}</rule></pattern></schema>`;

  it('names the rule for machines', async () => {
    await put('house.sch', house('<assert id="signed" test="@resp">Who signs?</assert>'));
    const args = ['output/tei/d4.xml', '--rules', 'house.sch', '--reporter'];
    const { status, stdout } = await run('validate', ...args, 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ messages: [{ id: 'rule-broken', rule: 'signed' }] });
    expect((await run('validate', ...args, 'sarif')).stdout).toContain('"ruleId": "signed"');
  });

  it.each([
    ['test="@resp" role="warning"', 0, 'warning  rule-warning'],
    ['test="no-such(.)"', 2, 'error  rules-unusable'],
    ['test="xs:integer(@xml:id)"', 2, 'error  rule-unusable'],
  ])('with a rule %s ends with %i', async (rule, expected, said) => {
    await put('house.sch', house(`<assert id="signed" ${rule}>Who signs?</assert>`));
    const checked = await run('validate', 'output/tei/d4.xml', '--rules', 'house.sch');
    expect(checked.status).toBe(expected);
    expect(checked.stdout + checked.stderr).toContain(said);
  });

  it('leaves out of a folder what was generated beside a correction', async () => {
    await put('output/tei/d4.generated.xml', '<a/>');
    const { status, stdout } = await run('validate', 'output/tei');
    expect({ status, stdout }).toEqual({ status: 0, stdout: '2 files checked, 0 errors.\n' });
    expect((await run('validate', 'output/tei/d4.generated.xml')).status).toBe(1);
  });

  it('cannot run where there is nothing to check', async () => {
    await mkdir(join(folder, 'empty'));
    const { status, stdout, stderr } = await run('validate', 'empty');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('error  nothing-to-validate\n  empty  ');
  });

  it('gives a machine its JSON even quietly, and people nothing', async () => {
    for (const reporter of ['json', 'sarif']) {
      const { stdout } = await run('validate', 'output/tei', '--quiet', '--reporter', reporter);
      expect(() => JSON.parse(stdout) as unknown).not.toThrow();
    }
    const { stdout } = await run('validate', 'output/tei', '--quiet');
    expect(stdout).toBe('');
  });

  it('knows the taxonomies of the edition beside a document', async () => {
    const path = 'output/tei/d4.xml';
    const xml = await readFile(join(folder, path), 'utf8');
    expect(xml).toContain('>Letter</term>');
    await put(path, xml.replace('>Letter</term>', '>Leter</term>'));
    const { status, stdout } = await run('validate', path);
    expect(status).toBe(1);
    expect(stdout).toContain('kind-in-taxonomy');
    await put('d4.xml', await readFile(join(folder, path), 'utf8'));
    expect((await run('validate', 'd4.xml')).status).toBe(0);
  });

  it('cannot run without the file', async () => {
    expect((await run('validate', 'none.xml')).status).toBe(2);
  });
});
