import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cartulary } from './command-line.ts';

const notes = `Exchanges


4. Letter From President Hale to Chairman Orlov

Source: Hale Library, National Security Files. Secret. Drafted by Wren.
`;

const volume = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>
  <titleStmt><title>Exchanges</title></titleStmt>
  <sourceDesc><p>Printed.</p></sourceDesc>
</fileDesc></teiHeader><text><body>
  <div type="document" xml:id="d4" n="4"><head>4. Letter From A to B<note type="source">Source: Hale Library, Files. Secret.</note></head></div>
</body></text></TEI>
`;

const names = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><standOff><listPerson>
  <person xml:id="hale"><persName>Hale, John</persName><persName type="variant">President Hale</persName></person>
</listPerson></standOff></TEI>
`;

let folder = '';
const put = (name: string, content: string) => writeFile(join(folder, name), content);
const text = (name: string) => readFile(join(folder, name), 'utf8');
const run = (...args: string[]) => cartulary(folder, args);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cartulary-exchange-'));
  await put('notes.txt', notes);
  await put('volume.xml', volume);
  await put('names.xml', names);
  await run('build', 'notes.txt', '--authority', 'names.xml', '--no-html', '--no-pdf');
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('help', () => {
  it.each(['export', 'deposit', 'authorities', 'extract', 'enrich'])('%s', async (command) => {
    const { status, stdout } = await run(command, '--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`Examples:\\n  \\$ cartulary ${command} `));
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });
});

describe('export', () => {
  it('writes each file of a format, and names it', async () => {
    const { status, stdout } = await run('export', 'output/tei', '--to', 'csv', '-o', 'x/all.csv');
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: ['holdings', 'printings', 'agents', 'persons']
        .map((part) => `x/all.${part}.csv\n`)
        .join(''),
    });
    expect(await text('x/all.holdings.csv')).toContain('Hale Library');
  });

  it('gives the files of a name without an ending the one of the format', async () => {
    const { stdout } = await run('export', 'output/tei', '--to', 'csv', '-o', 'x/fish.v1/all');
    expect(stdout).toContain('x/fish.v1/all.holdings.csv\nx/fish.v1/all.printings.csv\n');
  });

  it('writes nothing where the edition states too little, and says which keys to set', async () => {
    const { status, stderr } = await run('export', 'output/tei', '--to', 'cmif', '-o', 'c.xml');
    expect(status).toBe(2);
    expect(stderr).toContain('Set baseUrl in the settings');
    await expect(text('c.xml')).rejects.toThrow();
  });

  it.each([
    [['output/tei', '--to', 'word', '-o', 'x'], 'Allowed choices are cmif'],
    [['output/tei', '--to', 'csv'], "required option '-o"],
    [['nowhere', '--to', 'csv', '-o', 'x.csv'], 'There is no edition.xml'],
    [
      ['output/tei', '--to', 'json', '-o', 'notes.txt/x.json'],
      'The file notes.txt/x.json cannot be',
    ],
  ])('%j cannot run', async (args, message) => {
    const { status, stderr } = await run('export', ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('authorities', () => {
  it('of a build stand in the TEI', async () => {
    expect(await text('output/tei/d4.xml')).toContain('ref="edition.xml#hale"');
    expect(await text('output/tei/edition.xml')).toContain('<persName>Hale, John</persName>');
  });

  it('lists what is not known', async () => {
    const args = ['output', '--authority', 'names.xml', '-o', 'open.xml'];
    const { status, stdout } = await run('authorities', ...args);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\d+ of \d+ entries are not matched: open\.xml\n$/);
    expect(await text('open.xml')).toContain('<persName>Wren</persName>');
    expect(await text('open.xml')).not.toContain('Hale, John');
  });

  it.each([
    ['ill-formed', '<TEI><p></TEI>', 1],
    ['empty', '', 1],
    ['too deep', `${'<a>'.repeat(300)}${'</a>'.repeat(300)}`, 1],
  ])('are looked for in the other files where one is %s', async (_name, xml, expected) => {
    await put('output/tei/d5.xml', xml);
    const { status, stderr } = await run('authorities', 'output', '-o', 'rest.xml', '--overwrite');
    await rm(join(folder, 'output/tei/d5.xml'));
    expect(status).toBe(expected);
    expect(stderr).toContain('tei/d5.xml:1:');
    expect(await text('rest.xml')).toContain('<persName>Wren</persName>');
  });

  it('that cannot be read stop a build', async () => {
    await put('bad.xml', '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>');
    const { status, stderr } = await run(
      'build',
      'notes.txt',
      '-o',
      'no',
      '--authority',
      'bad.xml',
    );
    expect(status).toBe(2);
    expect(stderr).toContain('bad.xml:1:1');
  });
});

describe('deposit', () => {
  it('is refused without a publisher and a licence', async () => {
    const { status, stderr } = await run('deposit', 'output');
    expect(status).toBe(2);
    expect(stderr).toContain('Set publisher');
    expect(stderr).toContain('Set licence');
  });

  it('is made as a draft, checked, and found out when it is changed', async () => {
    const made = await run('deposit', 'output', '-o', 'bag', '--draft', '--notes', 'notes.txt');
    expect(made.status).toBe(0);
    expect(made.stdout).toMatch(/^\d+ files are in bag\.\n$/);
    expect(await run('deposit', '--check', 'bag')).toMatchObject({ status: 0, stderr: '' });
    await put('bag/data/tei/d4.xml', '');
    const { status, stderr } = await run('deposit', '--check', 'bag');
    expect(status).toBe(1);
    expect(stderr).toContain('bag-file-changed');
    expect(stderr).toContain('data/tei/d4.xml');
    expect(await run('deposit', 'output', '-o', 'bag', '--draft')).toMatchObject({ status: 2 });
  });

  it.each([['--draft'], ['--zip'], ['--output', 'x'], ['--notes', 'notes.txt']])(
    'is not checked with %s, which is of no use there',
    async (...args) => {
      const { status, stderr } = await run('deposit', '--check', 'bag', ...args);
      expect(status).toBe(2);
      expect(stderr).toContain("option '--check' cannot be used with option '");
    },
  );

  it('into a place that cannot be written says so', async () => {
    const { status, stderr } = await run('deposit', 'output', '-o', 'notes.txt/bag', '--draft');
    expect(status).toBe(2);
    expect(stderr).toContain('Nothing can be written');
  });
});

describe('a volume', () => {
  it('is extracted, with a map', async () => {
    const { status, stdout } = await run('extract', 'volume.xml', '-o', 'v.txt');
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'Notes in v.txt: 1\n' });
    expect(await text('v.txt')).toContain('4. Letter From A to B\n\nSource: Hale Library');
    expect(JSON.parse(await text('v.map.json'))).toMatchObject([{ document: 'd4', line: 4 }]);
  });

  it('is enriched', async () => {
    const { status } = await run('enrich', 'volume.xml', '-o', 'enriched.xml');
    expect(status).toBe(0);
    expect(await text('enriched.xml')).toContain('<listWit corresp="#d4">');
    expect(await text('enriched.xml')).toContain(
      '<orgName type="repository">Hale Library</orgName>',
    );
  });

  it.each(['extract', 'enrich'])('%s of what is none says so', async (command) => {
    const { status, stderr } = await run(command, 'names.xml', '-o', 'x.txt');
    expect(status).toBe(2);
    expect(stderr).toContain('volume-without-documents');
  });
});

describe('a file that is there already', () => {
  const commands: readonly (readonly [string, ...string[]])[] = [
    ['authorities', 'output'],
    ['export', 'output/tei', '--to', 'json'],
    ['extract', 'volume.xml'],
    ['enrich', 'volume.xml'],
  ];

  it.each(commands)('is not replaced by %s, but by its --overwrite', async (...command) => {
    await put('mine.txt', 'completed by hand');
    const refused = await run(...command, '-o', 'mine.txt');
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toContain('error  output-file-taken\n  mine.txt  The file mine.txt');
    expect(await text('mine.txt')).toBe('completed by hand');
    await rm(join(folder, 'mine.map.json'), { force: true });
    expect((await run(...command, '-o', 'mine.txt', '--overwrite')).status).toBe(0);
    expect(await text('mine.txt')).not.toBe('completed by hand');
  });

  it.each([
    ['enrich', 'volume.xml', '-o', './volume.xml'],
    ['enrich', 'volume.xml', '-o', 'link.xml'],
    ['extract', 'volume.xml', '-o', 'volume.xml'],
    ['authorities', 'output', '-o', 'output/tei/d4.xml'],
    ['authorities', 'output', '--authority', 'names.xml', '-o', 'names.xml'],
    ['export', 'output/tei', '--to', 'json', '-o', 'output/tei/edition.xml'],
  ])('is never replaced where it was read: %s %s', async (...command) => {
    await symlink('volume.xml', join(folder, 'link.xml')).catch(() => undefined);
    const file = command.at(-1) ?? '';
    const before = await text(file);
    const { status, stderr } = await run(...command, '--overwrite');
    expect(status).toBe(2);
    expect(stderr).toContain('error  output-is-input\n');
    expect(await text(file)).toBe(before);
  });

  it('keeps another from being written', async () => {
    await put('two.map.json', '[]');
    expect((await run('extract', 'volume.xml', '-o', 'two.txt')).status).toBe(2);
    expect(await readdir(folder)).not.toContain('two.txt');
  });

  it('is replaced where a link leads to it, and nothing is left beside', async () => {
    await put('meant.xml', '');
    await symlink('meant.xml', join(folder, 'linked.xml'));
    await run('enrich', 'volume.xml', '-o', 'linked.xml', '--overwrite');
    expect(await text('meant.xml')).toContain('<listWit');
    expect((await readdir(folder)).filter((name) => name.endsWith('.partial'))).toEqual([]);
  });

  it('is let be where it is no file', async () => {
    await mkdir(join(folder, 'place'));
    const { status, stderr } = await run('enrich', 'volume.xml', '-o', 'place', '--overwrite');
    expect(status).toBe(2);
    expect(stderr).toContain('The file place cannot be written: it is no file');
  });
});
