import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cartulary, program } from './command-line.ts';

const letters = `Letters on Herring


1. Letter From President Kennedy to Prime Minister Thors

Source: Kennedy Library, National Security Files, Countries Series, Iceland. Secret. Drafted by Lindal.


2. Letter From Prime Minister Thors to President Kennedy

Source: Department of State, Presidential Correspondence: Lot 66 D 204. Confidential.
`;

const telegrams = `Telegrams on Cod


1. Telegram From the Embassy in Iceland to the Department of State

Source: Department of State, Central Files, 740B.00/4–2862. Secret; Priority. Repeated to London. Drafted by Lindal.
`;

/** SHA-256 of every file in a folder, by its path. */
/** Of the files of an edition; what the next build need not do again is none of them. */
function checksums(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  return Object.fromEntries(
    paths
      .filter((path) => basename(path) !== '.cartulary-memory.json')
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex'),
      ]),
  );
}

describe('several texts at once', () => {
  let folder: string;
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const written = (path: string) => statSync(join(folder, path)).mtimeMs;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cartulary-series-'));
    writeFileSync(join(folder, 'herring.txt'), letters);
    writeFileSync(join(folder, 'cod.txt'), telegrams);
    const first = await cartulary(folder, ['build', 'herring.txt', 'cod.txt', '--no-pdf']);
    expect(first.stderr).toMatch(
      /^\[1\/2\] \w+: [12] documents?\n\[2\/2\] \w+: [12] documents?\n$/,
    );
    expect(first.status).toBe(0);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('become an edition each, the same as if built alone', async () => {
    await cartulary(folder, ['build', 'cod.txt', '-o', 'alone', '--no-pdf', '--quiet']);
    expect(checksums(join(folder, 'output/cod'))).toEqual(checksums(join(folder, 'alone')));
  });

  it('stand under a start page, in the order of their names', () => {
    const page = read('output/index.html');
    expect(page).toContain('2 editions · 3 documents');
    expect(page.indexOf('href="cod/html/index.html"')).toBeGreaterThan(0);
    expect(page.indexOf('herring/html')).toBeGreaterThan(page.indexOf('cod/html'));
    expect(page).not.toContain('edition.pdf');
  });

  it('have registers together, where one name is one entry', () => {
    const [entry = ''] = /<div id="agent.lindal">.*?<\/div>/s.exec(read('output/names.html')) ?? [];
    expect(entry).toContain('<a href="cod/html/name-agent.lindal.html">Telegrams on Cod</a>');
    expect(entry).toContain('<a href="herring/html/name-agent.lindal.html">Letters on Herring</a>');
    expect(read('cod.txt')).not.toContain('Kennedy Library');
    const repositories = read('output/repositories.html');
    expect(repositories).toContain('herring/html/repositories.html#repository.kennedy-library');
    expect(repositories).not.toContain('cod/html/repositories.html#repository.kennedy-library');
  });

  it('are left as they are where nothing has changed, and say the same', async () => {
    const before = written('output/cod/tei/d1.xml');
    const again = await cartulary(folder, ['build', 'herring.txt', 'cod.txt', '--no-pdf']);
    expect(again.stdout).toContain('cod  1 document, unchanged');
    expect(again.status).toBe(0);
    expect(written('output/cod/tei/d1.xml')).toBe(before);
  });

  it.each(['settings', 'text'])('are built again where the %s changes', async (what) => {
    writeFileSync(join(folder, 'settings.yaml'), `publisher: ${what}\n`);
    if (what === 'text')
      writeFileSync(join(folder, 'herring.txt'), letters.replace('1962', '1963'));
    const run = await cartulary(folder, [
      'build',
      ...['herring.txt', 'cod.txt', '--no-pdf', '--settings', 'settings.yaml'],
    ]);
    expect(run.stdout).not.toContain('unchanged');
    expect(read('output/cod/tei/edition.xml')).toContain(`<publisher>${what}</publisher>`);
  });

  it('are built again with --no-cache, or where a file is not as it was', async () => {
    const args = ['build', 'herring.txt', 'cod.txt', '--no-pdf', '-o', 'twice'];
    await cartulary(folder, args);
    expect((await cartulary(folder, [...args, '--no-cache'])).stdout).not.toContain('unchanged');
    rmSync(join(folder, 'twice/cod/html/d1.html'));
    const { stdout } = await cartulary(folder, args);
    expect(stdout).toContain('herring  2 documents, unchanged');
    expect(stdout).not.toContain('cod  1 document, unchanged');
    expect(read('twice/cod/html/d1.html')).toContain('Embassy in Iceland');
  });

  it('keep what a person has corrected, and count that as no change', async () => {
    const args = ['build', 'herring.txt', 'cod.txt', '--no-pdf', '-o', 'kept'];
    await cartulary(folder, args);
    const corrected = read('kept/cod/tei/d1.xml').replace('Telegram From', 'Cable From');
    writeFileSync(join(folder, 'kept/cod/tei/d1.xml'), corrected);
    const built = await cartulary(folder, args);
    expect(built.stdout).not.toContain('cod  1 document, unchanged');
    expect(read('kept/cod/html/d1.html')).toContain('Cable From');
    const again = await cartulary(folder, args);
    expect(again.stdout).toContain('cod  1 document, unchanged, 1 remark');
    expect(read('kept/cod/tei/d1.xml')).toBe(corrected);
  });

  it('go on where one of them is broken', async () => {
    writeFileSync(join(folder, 'broken.txt'), Buffer.from([0x54, 0xff, 0xfe, 0x41]));
    const run = await cartulary(folder, [
      'build',
      ...['broken.txt', 'absent.txt', 'cod.txt', '-o', 'some', '--no-pdf'],
    ]);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('There is no file absent.txt');
    expect(run.stdout).toContain('absent  not built');
    expect(run.stdout).toMatch(
      /^ {2}broken\.txt:1:2 {2}The file broken\.txt is not UTF-8.*\n.*Save/m,
    );
    expect(run.stdout).toContain('broken  not built');
    expect(read('some/index.html')).toContain('1 edition · 1 document');
  });

  it('say with --quiet why one is not built, and where the errors of another are', async () => {
    writeFileSync(join(folder, 'empty.txt'), '');
    writeFileSync(
      join(folder, 'faulty.txt'),
      `${letters}\n\n3. Letter From Thors to Hale\n\n\n4. Letter From Hale to Thors\n\n\n5. Letter From Thors to Hale\n`,
    );
    const args = ['build', 'empty.txt', 'faulty.txt', '-o', 'hushed', '--no-pdf'];
    const quiet = await cartulary(folder, [...args, '--quiet']);
    expect({ ...quiet, stderr: '' }).toEqual({ status: 1, stdout: '', stderr: '' });
    const [first, place, help, , faulty] = quiet.stderr.split('\n');
    expect(first).toBe('error  file-empty');
    expect(place).toMatch(/^ {2}empty\.txt:1:1 {2}The file/);
    expect(help).toMatch(/^ {4}It may not have been saved/);
    const report = join('hushed', 'faulty', 'report.json');
    expect(faulty).toMatch(/^ {2}faulty {2}5 documents, 1 error/);
    expect(faulty?.endsWith(`: ${report}`)).toBe(true);
    expect((await cartulary(folder, args)).stdout).toContain(report);
    expect(read(report)).toContain('notes-mostly-missing');
  });

  it('could not run where none of them can be built', async () => {
    const run = await cartulary(folder, ['build', 'absent.txt', 'nowhere.txt', '-o', 'none']);
    expect(run.status).toBe(2);
  });

  it('are not built where two would have one folder', async () => {
    const run = await cartulary(folder, ['build', 'cod.txt', './cod.txt', '-o', 'clash']);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('volume-name-twice');
    expect(() => statSync(join(folder, 'clash'))).toThrow();
  });

  it('say how to give the number of jobs', async () => {
    const run = await cartulary(folder, ['build', 'cod.txt', 'herring.txt', '--jobs', 'many']);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('Give a number from 1 to 999, or auto.');
  });

  it('say nothing when all is well and they are to be quiet', async () => {
    const args = ['build', 'herring.txt', 'cod.txt', '--no-pdf', '-o', 'quiet', '--quiet'];
    expect(await cartulary(folder, args)).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('have addresses of their own below that of the series', async () => {
    writeFileSync(join(folder, 'published.yaml'), 'baseUrl: https://example.org/fish\n');
    const args = ['--settings', 'published.yaml', '--no-pdf', '--quiet', '-o', 'published'];
    await cartulary(folder, ['build', 'herring.txt', 'cod.txt', ...args]);
    for (const name of ['herring', 'cod']) {
      const page = readFileSync(join(folder, 'published', name, 'html/index.html'), 'utf8');
      expect(page).toContain(
        `rel="canonical" href="https://example.org/fish/${name}/html/index.html"`,
      );
    }
  });

  it('come out the same one by one, and merged', async () => {
    const args = ['--no-pdf', '--quiet'];
    await cartulary(folder, ['build', 'herring.txt', 'cod.txt', '-o', 'together', ...args]);
    await cartulary(folder, ['build', 'cod.txt', '-o', 'apart/cod', ...args]);
    await cartulary(folder, ['build', 'herring.txt', '-o', 'apart/herring', ...args]);
    expect((await cartulary(folder, ['merge', 'apart'])).status).toBe(0);
    const ofFolder = (name: string) =>
      Object.entries(checksums(join(folder, name))).filter(
        ([path]) => !['report.json', 'manifest.json'].includes(path),
      );
    expect(ofFolder('apart').length).toBeGreaterThan(40);
    expect(ofFolder('together')).toEqual(ofFolder('apart'));
  });

  it('are not merged in the folder of one edition, which stays as it is', async () => {
    const before = checksums(join(folder, 'output/cod'));
    for (const args of [
      ['merge', 'output/cod'],
      ['build', 'herring.txt', 'cod.txt', '--no-pdf', '-o', 'output/cod'],
    ]) {
      const run = await cartulary(folder, args);
      expect(run.status).toBe(2);
      expect(run.stderr).toContain('output-holds-edition');
      expect(checksums(join(folder, 'output/cod'))).toEqual(before);
    }
  });

  it('keep their start page where one text is built into their folder', async () => {
    const before = checksums(join(folder, 'output'));
    const run = await cartulary(folder, ['build', 'cod.txt', '--no-pdf', '-o', 'output']);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('output-holds-series');
    expect(checksums(join(folder, 'output'))).toEqual(before);
  });

  it('are not merged where there are none', async () => {
    const run = await cartulary(folder, ['merge', 'output/cod/tei']);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('series-empty');
  });

  it('end at Ctrl-C with what is done', async () => {
    const [title = '', entry = ''] = telegrams.split(/\n\n\n(?=1\.)/);
    const entries = Array.from({ length: 1500 }, (_, n) => entry.replace(/^1/, String(n + 1)));
    writeFileSync(join(folder, 'long.txt'), [title, ...entries].join('\n\n\n'));
    const child = spawn(
      process.execPath,
      [program, 'build', 'cod.txt', 'long.txt', '-o', 'cut', '--jobs', '1', '--no-pdf'],
      { cwd: folder },
    );
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      const isFirst = !said.includes('[1/2]');
      said += chunk.toString();
      if (isFirst && said.includes('[1/2]')) child.kill('SIGINT');
    });
    const signal = await new Promise((resolve) => {
      child.on('close', (_, received) => {
        resolve(received);
      });
    });
    expect(signal).toBe('SIGINT');
    expect(said).toMatch(/Interrupted\. 1 of 2 volumes are done/);
    expect(readdirSync(join(folder, 'cut')).filter((name) => name.endsWith('.html'))).toEqual([]);
    const args = ['build', 'cod.txt', 'herring.txt', '-o', 'cut', '--no-pdf'];
    expect((await cartulary(folder, args)).stdout).toContain('cod  1 document, unchanged');
  });

  it.skipIf(spawnSync('parallel', ['--version']).status !== 0)(
    'are spread by GNU Parallel and merged (skipped where it is not installed)',
    async () => {
      const command = `${process.execPath} ${program} build {} -o spread/{/.} --no-pdf --quiet`;
      const spread = spawnSync('parallel', ['-j2', command, ':::', 'herring.txt', 'cod.txt'], {
        cwd: folder,
      });
      expect(spread.status).toBe(0);
      expect((await cartulary(folder, ['merge', 'spread', '--quiet'])).status).toBe(0);
      expect(read('spread/index.html')).toContain('2 editions · 3 documents');
    },
  );
});
