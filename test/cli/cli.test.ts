import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cartulary } from './command-line.ts';

const notes = `Exchanges


4. Letter From A to B

Source: Kennedy Library, National Security Files. Secret.
`;

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cartulary-'));
  await writeFile(join(folder, 'notes.txt'), notes);
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const put = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);
const run = (...args: string[]) => cartulary(folder, args);
const build = (...args: string[]) => run('build', ...args, '--no-html', '--no-pdf');

describe('cartulary', () => {
  it.each([['--version'], ['-V']])('%s', async (option) => {
    const metadata: unknown = JSON.parse(
      await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
    );
    const { status, stdout } = await run(option);
    expect({ status, version: stdout.trim() }).toMatchObject({ status: 0, ...pick(metadata) });
  });

  function pick(metadata: unknown): { version: unknown } {
    const has = typeof metadata === 'object' && metadata !== null && 'version' in metadata;
    return { version: has ? metadata.version : undefined };
  }

  it.each([[['--help']], [['help']], [['-h']]])('%j', async (args) => {
    const { status, stdout } = await run(...args);
    expect(status).toBe(0);
    for (const word of ['build', 'parse', 'validate', 'render', 'Examples:', 'Exit status:']) {
      expect(stdout).toContain(word);
    }
  });

  it.each(['build', 'parse', 'validate', 'render'])('%s --help has examples', async (command) => {
    const { status, stdout } = await run(command, '--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`Examples:\\n  \\$ cartulary ${command} `));
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(stdout).not.toMatch(/default: (?:\[\]|\d+\))/);
  });

  it.each([
    [[], 'Usage: cartulary'],
    [['biuld'], "unknown command 'biuld'"],
    [['build'], 'project-not-here'],
    [['build', 'notes.txt', '--outptu', 'x'], 'Did you mean --output?'],
  ])('%j cannot run', async (args, reason) => {
    const { status, stderr } = await run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(reason);
  });
});

describe('build', () => {
  it('says what was found and where to look', async () => {
    const { status, stdout, stderr } = await build('notes.txt', '-o', 'out');
    expect(status).toBe(0);
    expect(stdout).toMatch(/notes\.txt holds\n +1 {2}document\n/);
    expect(stdout).toContain(join('out', 'tei', 'edition.xml'));
    expect(stderr.trim().split('\n')).toEqual(['reading the notes …', 'validation …']);
  });

  it('does not say of an empty text what it holds', async () => {
    await put('empty.txt', '');
    expect((await build('empty.txt')).stdout).not.toContain('holds\n');
  });

  it('names the nearest command where the help of none is asked for', async () => {
    const { status, stderr } = await cartulary(folder, ['help', 'bild']);
    expect(status).toBe(2);
    expect(stderr).toContain("there is no command 'bild'. Did you mean 'build'?");
  });

  it('says nothing with --quiet', async () => {
    expect(await build('notes.txt', '--quiet')).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(await readdir(join(folder, 'output'))).toContain('report.json');
  });

  it('says errors even with --quiet', async () => {
    await put('notes.txt', `${notes}\n\n5. Letter From B to A\n\n\n6. Letter From A to B\n`);
    const { status, stdout, stderr } = await build('notes.txt', '-q');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^error {2}notes-mostly-missing\n {2}notes\.txt:9:\d+ {2}\S/);
  });

  it('takes what the text does not hold from the settings', async () => {
    await put('edition.yaml', 'publisher: Example Press\n');
    await put('empty.yaml', '');
    expect((await build('notes.txt', '--settings', 'empty.yaml')).status).toBe(0);
    expect((await build('notes.txt', '--settings', 'edition.yaml')).status).toBe(0);
    expect(await readFile(join(folder, 'output', 'tei', 'd4.xml'), 'utf8')).toContain(
      '<publisher>Example Press</publisher>',
    );
  });

  it('shortens long lists and counts what it leaves out', async () => {
    const twice = Array.from({ length: 9 }, () => notes.slice(notes.indexOf('4.'))).join('\n\n');
    await put('notes.txt', `Exchanges\n\n\n${twice}`);
    const { stdout } = await build('notes.txt');
    expect(stdout).toContain('warning  number-repeated (8)\n');
    expect(stdout).toContain(`  and 3 more in ${join('output', 'report.json')}\n`);
    const report = await readFile(join(folder, 'output', 'report.json'), 'utf8');
    expect(report.match(/"id": "number-repeated"/g)).toHaveLength(8);
  });

  it('tells of a corrected file and what differs', async () => {
    await build('notes.txt');
    const path = join(folder, 'output', 'tei', 'd4.xml');
    const made = await readFile(path, 'utf8');
    await writeFile(path, made.replace('Kennedy Library<', 'Kennedy Presidential Library<'));
    const { status, stdout } = await build('notes.txt');
    expect(status).toBe(0);
    expect(stdout).toContain('remark  file-kept\n');
    expect(stdout).toMatch(/^ +\+<repository\b.*>Kennedy Presidential Library<\/repository>$/m);
  });

  describe('cannot run', () => {
    const failures = [
      { name: 'without the file', args: ['none.txt'], id: 'input-not-found' },
      { name: 'with a folder for a file', args: ['.'], id: 'input-unreadable' },
      { name: 'with an empty file', args: ['empty.txt'], id: 'file-empty' },
      { name: 'with bytes that are no text', args: ['latin1.txt'], id: 'file-not-utf8' },
      { name: 'into a file', args: ['notes.txt', '-o', 'notes.txt'], id: 'output-not-writable' },
      {
        name: 'into a folder under a file',
        args: ['notes.txt', '-o', 'notes.txt/deep/out'],
        id: 'output-not-writable',
      },
      {
        name: 'with wrong settings',
        args: ['notes.txt', '--settings', 'wrong.yaml'],
        id: 'settings-key-unknown',
        place: 'wrong.yaml:2:1',
      },
      {
        name: 'with settings that are not there',
        args: ['notes.txt', '--settings', 'none.yaml'],
        id: 'input-not-found',
      },
    ];
    it.each(failures)('$name', async ({ args, id, place = '' }) => {
      await put('empty.txt', '');
      await put('latin1.txt', Uint8Array.of(0x41, 0xe9, 0x41));
      await put('wrong.yaml', 'title: X\neditor: Y\n');
      const before = await readdir(folder);
      const { status, stdout, stderr } = await build(...args);
      expect(status).toBe(2);
      expect(stdout + stderr).toContain(`error  ${id}\n`);
      expect(stdout + stderr).toContain(place);
      expect(await readdir(folder)).toEqual(before);
    });

    it('with a template that is empty', async () => {
      await put('empty.typ', '');
      const { status, stderr } = await run('build', 'notes.txt', '--template', 'empty.typ');
      expect(status).toBe(2);
      expect(stderr).toContain('error  file-empty\n  empty.typ');
    });

    it.each([
      ['build', 'notes.txt', '--template', 'any.typ'],
      ['build', 'notes.txt', '--font-path', 'fonts'],
      ['render', 'output/tei', '--paper', 'a4'],
      ['render', 'output/tei', '--one-sided'],
    ])('%s without a book that it says something of: %s %s', async (...args) => {
      const { status, stderr } = await run(...args, '--no-pdf');
      expect(status).toBe(2);
      expect(stderr).toContain("option '--no-pdf' cannot be used with option '--");
    });

    it('with fonts that are not there', async () => {
      const { status, stderr } = await run('build', 'notes.txt', '--font-path', 'missing');
      expect(status).toBe(2);
      expect(stderr).toContain('error  fonts-not-there\n  missing  ');
    });

    it('with a date that is none', async () => {
      const environment = { SOURCE_DATE_EPOCH: 'yesterday' };
      const { status, stderr } = await cartulary(folder, ['build', 'notes.txt'], environment);
      expect(status).toBe(2);
      expect(stderr).toContain('error  date-not-seconds\n');
    });
  });
});

describe('parse', () => {
  it('prints the tree as JSON and nothing else', async () => {
    const { status, stdout, stderr } = await run('parse', 'notes.txt');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      type: 'edition',
      title: 'Exchanges',
      children: [{ type: 'entry', number: '4', id: 'd4' }],
    });
  });

  it('says on the error stream what is wrong', async () => {
    await put('notes.txt', 'Exchanges\n\n\nSource: Kennedy Library.\n');
    const { status, stdout, stderr } = await run('parse', 'notes.txt');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ children: [{ id: 'unnumbered-1' }] });
    expect(stderr).toContain('error  note-without-head\n  notes.txt:4:1  ');
  });
});

describe('render', () => {
  it('makes pages of TEI', async () => {
    await build('notes.txt');
    const { status, stdout } = await run('render', 'output/tei', '-o', 'pages', '--no-pdf');
    expect(status).toBe(0);
    expect(stdout).toContain(join('pages', 'html', 'index.html'));
    expect(await readdir(join(folder, 'pages', 'html'))).toContain('d4.html');
  });

  it('names files that can be opened from here, wherever it writes', async () => {
    await build('notes.txt');
    const xml = await readFile(join(folder, 'output', 'tei', 'd4.xml'), 'utf8');
    await put('output/tei/d4.xml', xml.replace('<publisher>', '<publisher n="1">'));
    await cp(join(folder, 'output', 'tei'), join(folder, 'tei'), { recursive: true });
    const outputs = [
      ['output/tei', 'pages', 'output/tei/d4.xml'],
      ['output/tei', 'output', 'output/tei/d4.xml'],
      ['tei', 'others', 'tei/d4.xml'],
    ] as const;
    for (const [tei, output, named] of outputs) {
      const { status, stdout } = await run('render', tei, '-o', output, '--no-pdf');
      expect(status).toBe(1);
      expect(stdout).toMatch(new RegExp(`^ {2}${named}:\\d+:\\d+ {2}The element`, 'm'));
    }
  });

  it('cannot run on a folder without an edition', async () => {
    await mkdir(join(folder, 'empty'));
    const { status, stderr } = await run('render', 'empty', '-o', 'pages');
    expect(status).toBe(2);
    expect(stderr).toContain('error  tei-folder-empty\n');
    expect(await readdir(folder)).not.toContain('pages');
  });
});

describe('serve', () => {
  it.each(['x', '70000', '-1'])('does not listen on port %s', async (port) => {
    const { status, stderr } = await run('serve', `--port=${port}`);
    expect(status).toBe(2);
    expect(stderr).toContain('a number from 0 to 65535');
  });

  it.each([
    [['missing'], 'error  edition-not-found\n  missing  '],
    [['notes.txt'], 'error  edition-not-found\n  notes.txt  '],
    [['.', '--watch', 'missing.txt'], 'error  input-not-found\n  missing.txt  '],
    [
      ['.', '--watch', 'notes.txt', '--settings', 'none.yaml'],
      'error  input-not-found\n  none.yaml',
    ],
    [['.', '--settings', 'none.yaml'], "needs '--watch <notes>'"],
  ])('does not start with %j', async (args, reason) => {
    const { status, stdout, stderr } = await run('serve', ...args, '--port', '0');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(reason);
  });
});
