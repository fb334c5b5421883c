import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cartulary } from './command-line.ts';

const first = `4. Letter From President Hale to Chairman Orlov

Source: Hale Library, National Security Files. Secret.`;
const second = `5. Letter From Chairman Orlov to President Hale

Source: Hale Library, National Security Files. Confidential.`;

let folder = '';
const put = (name: string, content: string) => writeFile(join(folder, name), content);
const run = (...args: string[]) => cartulary(folder, args);
const build = (...args: string[]) => run('build', 'notes.txt', '--no-html', '--no-pdf', ...args);

/** The messages of the last build, as `report.json` has them. */
async function reported(): Promise<string[]> {
  const report = z.object({ messages: z.array(z.object({ id: z.string(), file: z.string() })) });
  const text = await readFile(join(folder, 'output', 'report.json'), 'utf8');
  return report.parse(JSON.parse(text)).messages.map(({ id, file }) => `${id} ${file}`);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cartulary-provoked-'));
  await put('notes.txt', `Exchanges\n\n\n${first}\n\n\n${second}\n`);
  await build();
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('what a command cannot do is said, and ends with 2', () => {
  it('bag-not-found: no bag where one is to be checked', async () => {
    const { status, stderr } = await run('deposit', '--check', 'nowhere.zip');
    expect({ status, isNamed: stderr.includes('nowhere.zip') }).toEqual({
      status: 2,
      isNamed: true,
    });
    expect(stderr).toContain('bag-not-found');
  });

  it('output-file-not-writable: a file stands where its folder would', async () => {
    const { status, stderr } = await run(
      ...['export', 'output/tei', '--to', 'ris', '-o', 'notes.txt/all.ris'],
    );
    expect(status).toBe(2);
    expect(stderr).toContain('output-file-not-writable');
  });

  it('port-not-free: another server listens there', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => {
        const address = other.address();
        resolve(typeof address === 'object' ? (address?.port ?? 0) : 0);
      });
    });
    const { status, stderr } = await run('serve', 'output', '--port', String(port));
    other.close();
    expect(status).toBe(2);
    expect(stderr).toContain('port-not-free');
    expect(stderr).toContain(String(port));
  });
});

describe('what is done all the same is said too', () => {
  it('deposit-draft-incomplete: a draft without licence and publisher', async () => {
    const { status, stderr } = await run('deposit', 'output', '-o', 'bag', '--draft');
    expect(status).toBe(0);
    expect(stderr).toContain('deposit-draft-incomplete');
    for (const key of ['publisher', 'licence']) expect(stderr).toContain(key);
  });

  it('font-unreadable: a file that is no font', async () => {
    await put('font.ttf', 'no font');
    const { stdout, stderr } = await run(
      ...['build', 'notes.txt', '-o', 'book', '--no-html', '--font-path', 'font.ttf'],
    );
    expect(stdout + stderr).toContain('font-unreadable');
  });

  it('tei-too-large: a document of more megabytes than are read', async () => {
    const path = join(folder, 'output', 'tei', 'd4.xml');
    const text = await readFile(path, 'utf8');
    await truncate(path, 70_000_000);
    const { stdout, stderr } = await run('render', 'output/tei', '-o', 'rendered', '--no-pdf');
    await writeFile(path, text);
    expect(stdout + stderr).toContain('tei-too-large');
  });

  it('file-without-document: a corrected document whose notes are gone is kept, and nobody else is given it', async () => {
    const path = join(folder, 'output', 'tei', 'd5.xml');
    await writeFile(path, (await readFile(path, 'utf8')).replace('Confidential', 'Secret'));
    await put('notes.txt', `Exchanges\n\n\n${first}\n`);
    await build();
    expect(await reported()).toEqual(['file-without-document tei/d5.kept.xml']);
  });

  it('file-no-longer-made: a page that was changed by hand and has no document any more', async () => {
    await put('notes.txt', `Exchanges\n\n\n${first}\n\n\n${second}\n`);
    await run('build', 'notes.txt', '-o', 'pages', '--no-pdf');
    const path = join(folder, 'pages', 'html', 'd5.html');
    await writeFile(path, (await readFile(path, 'utf8')).replace('Confidential', 'Secret'));
    await put('notes.txt', `Exchanges\n\n\n${first}\n`);
    const { stdout } = await run('build', 'notes.txt', '-o', 'pages', '--no-pdf');
    expect(stdout).toContain('file-no-longer-made');
    expect(await readFile(path, 'utf8')).toContain('Secret');
  });
});
