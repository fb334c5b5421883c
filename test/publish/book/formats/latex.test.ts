import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readLayoutFile } from '../../../../src/package-files.ts';
import type { TeiEdition } from '../../../../src/tei/tei-edition.ts';
import { installed, laidOut, letters, readEdition, reading, run } from '../press.ts';
import { noted, onDisk } from './editions.ts';

async function tex(edition: TeiEdition): Promise<string> {
  const { files } = await laidOut(edition, 'latex');
  return files.get('edition.tex') ?? '';
}

let exchange: TeiEdition;
let source: string;
beforeAll(async () => {
  exchange = await readEdition('print-exchange');
  source = await tex(exchange);
}, 120_000);

test.each([
  ['50 % of $5 &amp; #1', '50 \\% of \\$5 \\& \\#1'],
  ['a_b{c}^d~e', 'a\\_b\\{c\\}\\textasciicircum{}d\\textasciitilde{}e'],
  ['\\input{x}', '\\textbackslash{}input\\{x\\}'],
  ['[three words]', '{[}three words{]}'],
])('no text is a command: %s', async (text, written) => {
  expect(await tex(noted(text))).toContain(written);
});

test('entries of each register go to its own index, signs of makeindex quoted', async () => {
  const registers = `<standOff><listPerson><person xml:id="p"><persName>Çelik! (a|b) "c"</persName></person></listPerson></standOff>`;
  const text = await tex(noted('By <persName ref="edition.xml#p">him</persName>.', registers));
  expect(text).toContain('\\index[persons]{Celik"! (a"|b) ""c""@Çelik"! (a"|b) ""c""}');
  expect(text).toMatch(/\\makeindex\[intoc,name=persons,/);
});

test('a collection stands under its repository', () => {
  expect(source).toMatch(/\\index\[repositories\]\{[^{}!]+![^{}!]+\}/);
});

describe.skipIf(!installed('lualatex') || !installed('latexmk') || !installed('pdftotext'))(
  'set by LuaLaTeX (skipped without it)',
  () => {
    let log: string;
    let text: string;
    beforeAll(async () => {
      const file = await onDisk('edition.tex', source);
      const folder = dirname(file);
      await writeFile(join(folder, 'cartulary.cls'), await readLayoutFile('latex/cartulary.cls'));
      spawnSync('latexmk', ['-lualatex', '-interaction=nonstopmode', 'edition.tex'], {
        cwd: folder,
      });
      log = await readFile(join(folder, 'edition.log'), 'utf8');
      text = letters(run('pdftotext', join(folder, 'edition.pdf'), '-'));
    }, 300_000);

    test('it has no error and no warning', () => {
      const said = log
        .split('\n')
        .filter((line) => /^!|Warning|Overfull|undefined|Missing character/.test(line));
      expect(said).toEqual([]);
    });

    test('it has the notes, and the indexes with their pages', () => {
      for (const document of exchange.documents) {
        expect(text, document.id).toContain(letters(reading(document)).slice(0, 40));
      }
      expect(text).toMatch(/IndexofPersonsandBodies[\s\S]*?\d/);
    });
  },
);
