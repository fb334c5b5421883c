import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { VFile } from 'vfile';
import { readCorrectionList } from '../../src/review/corrections/index.ts';
import { cartulary, program } from './command-line.ts';

let parent: string;
let folder: string;
let child: ChildProcess | undefined;

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'cartulary-watch-'));
  folder = join(parent, 'harbor-papers');
  await cartulary(parent, ['new', 'harbor-papers']);
});
afterEach(() => {
  child?.kill('SIGKILL');
});
afterAll(() => {
  rmSync(parent, { recursive: true });
});

const read = (path: string) => readFileSync(join(folder, path), 'utf8');

/** Runs a command until it says something, and gives what it says from then on. */
async function begin(args: readonly string[]) {
  const started = spawn(process.execPath, [program, ...args], { cwd: folder });
  child = started;
  let said = '';
  const says = (words: RegExp) =>
    new Promise<RegExpExecArray>((settle) => {
      const look = () => {
        const found = words.exec(said);
        if (found) settle(found);
      };
      started.stdout.on('data', look);
      look();
    });
  started.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [url = ''] = await says(/http:\S+/);
  return { url, says, started };
}

describe('serve --watch', () => {
  it('keeps the book, the authority files and the corrections, whatever changes', async () => {
    const persons = read('persons.xml').replace(
      '<listPerson>\n',
      '<listPerson>\n<person xml:id="wynn"><persName>Wynn</persName></person>\n',
    );
    writeFileSync(join(folder, 'persons.xml'), persons);
    const entry = '  - words: Pilot Files\n    is: collection\n    where: everywhere\n    by: ER\n';
    writeFileSync(join(folder, 'corrections.yaml'), `${read('corrections.yaml')}${entry}`);
    await cartulary(folder, ['build', '-q']);
    const book = read('output/print/edition.typ');
    const { url, says } = await begin(['serve', '--watch', '--port', '0']);
    writeFileSync(join(folder, 'notes.txt'), read('notes.txt').replace('Box 4', 'Box 44'));
    await says(/is built again/);
    expect(read('output/tei/d1.xml')).toContain('Box 44');
    expect(read('output/tei/d1.xml')).toContain('edition.xml#wynn');
    expect(read('output/tei/d2.xml')).toContain('resp="edition.xml#resp.er"');
    expect(read('output/print/edition.typ')).toBe(book);
    expect(await (await fetch(`${url}d1.html`)).text()).toContain('Box 44');
  }, 60_000);
});

describe('review', () => {
  it('loses no decision that it has confirmed, killed at any moment', async () => {
    const confirmed: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      const { url, started } = await begin(['review']);
      const dead = new Promise((settle) => started.once('exit', settle));
      for (let count = 0; ; count += 1) {
        const because = `${round}/${count}`;
        const says = [{ words: 'Secret', is: 'marking', category: 'level' }];
        const body = {
          document: 'd1',
          part: 'note',
          start: 0,
          end: 1,
          says,
          everywhere: false,
          because,
        };
        const answer = await fetch(`${url}decide`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-cartulary': 'review' },
          body: JSON.stringify(body),
        }).catch(() => undefined);
        if (answer?.ok !== true) break;
        confirmed.push(because);
        if (count === 0) setTimeout(() => started.kill('SIGKILL'), round * 90);
      }
      await dead;
      const list = readCorrectionList(new VFile({ value: read('corrections.yaml') }));
      const written = list.map(({ correction }) => correction.because);
      expect(written).toEqual(expect.arrayContaining(confirmed));
    }
    expect(confirmed.length).toBeGreaterThan(0);
  }, 120_000);
});

it('a deposit has the list of corrections, and the TEI that says who made them', async () => {
  await cartulary(folder, ['build', '-q', '--no-pdf']);
  await cartulary(folder, ['deposit', '--draft', '-q']);
  expect(read('bag/manifest-sha512.txt')).toContain('corrections.yaml');
  expect(read('bag/manifest-sha512.txt')).not.toContain('.cartulary-memory');
  expect(read('bag/data/input/corrections.yaml')).toBe(read('corrections.yaml'));
  expect(read('bag/data/input/persons.xml')).toBe(read('persons.xml'));
  expect(read('bag/data/tei/d2.xml')).toContain('resp="edition.xml#resp.er"');
}, 60_000);
