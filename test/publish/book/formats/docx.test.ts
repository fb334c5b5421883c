import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { packDocx } from '../../../../src/publish/book/docx.ts';
import type { TeiEdition } from '../../../../src/tei/tei-edition.ts';
import { installed, laidOut, letters, readEdition, reading, run } from '../press.ts';
import { noted, onDisk } from './editions.ts';

let exchange: TeiEdition;
let files: ReadonlyMap<string, string>;
beforeAll(async () => {
  exchange = await readEdition('print-exchange');
  ({ files } = await laidOut(exchange, 'docx'));
}, 120_000);

const part = (name: string, of = files) => of.get(name) ?? '';
const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

const person = (
  name: string,
) => `<standOff><listPerson><person xml:id="p"><persName>${name}</persName
  ></person></listPerson></standOff>`;

/** The letters that every machine has a font for; small capitals come out of a PDF as capitals. */
const known = (text: string) => text.replace(/[^A-Za-zА-я\d.,;:]/g, '').toLowerCase();

test('every style that is used is defined, each with a name of its own', () => {
  const used = new Set(
    [...files.values()].flatMap((text) => matches(text, /<w:[pr]Style w:val="([^"]*)"/g)),
  );
  const defined = matches(part('word/styles.xml'), /w:styleId="([^"]*)"/g);
  const names = matches(part('word/styles.xml'), /<w:name w:val="([^"]*)"/g);
  expect([...used].filter((id) => !defined.includes(id))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test('every cross reference leads to a bookmark, and bookmarks are names that Word takes', () => {
  const text = part('word/document.xml');
  const bookmarks = matches(text, /<w:bookmarkStart [^>]*w:name="([^"]*)"/g);
  const targets = [...matches(text, /w:anchor="([^"]*)"/g), ...matches(text, /PAGEREF (\S+)/g)];
  expect(targets.length).toBeGreaterThan(3);
  expect(targets.filter((name) => !bookmarks.includes(name))).toEqual([]);
  expect(bookmarks.filter((name) => !/^[A-Za-z]\w{0,39}$/.test(name))).toEqual([]);
});

test('index entries are fields of their own register', async () => {
  const { files: made } = await laidOut(
    noted(
      'By <persName ref="edition.xml#p">Bo</persName>.',
      person('Bo “B”: the &quot;Boss&quot;'),
    ),
    'docx',
  );
  const fields = matches(part('word/document.xml', made), /<w:instrText[^>]*>([^<]*)</g);
  expect(fields).toContain(' XE "Bo “B”\\: the \\"Boss\\"" \\f "p" ');
  expect(fields.some((code) => code.startsWith(' INDEX ') && code.includes('\\f "p"'))).toBe(true);
});

test('footnotes are footnotes, numbered through the book', async () => {
  const { files: made } = await laidOut(
    noted('One<note type="editorial">first</note> two<note type="editorial">second</note>.'),
    'docx',
  );
  expect(matches(part('word/document.xml', made), /footnoteReference w:id="(\d+)"/g)).toEqual([
    '1',
    '2',
  ]);
  expect(part('word/footnotes.xml', made)).toMatch(/w:id="2">.*second/s);
});

test('the language of the edition is set', () => {
  expect(part('word/styles.xml')).toContain('<w:lang w:val="en"/>');
});

describe('another document', () => {
  const theirs = (styles: string) =>
    zipSync({
      'word/document.xml': strToU8(
        '<w:document><w:pgSz w:w="1" w:h="2"/><w:pgMar w:top="3"/></w:document>',
      ),
      'word/styles.xml': strToU8(styles),
    });

  test('lends its styles and its sheet; what it lacks is ours', () => {
    const styles = `<w:styles><w:style w:type="paragraph" w:styleId="Note"><w:name w:val="source note"/></w:style
      ><w:style w:type="character" w:styleId="Work"><w:name w:val="X"/></w:style></w:styles>`;
    const made = unzipSync(packDocx(files, theirs(styles)));
    const dressed = strFromU8(made['word/styles.xml'] ?? new Uint8Array());
    expect(matches(dressed, /w:styleId="([^"]*)"/g)).not.toContain('SourceNote');
    expect(matches(dressed, /w:styleId="(Work)"/g)).toHaveLength(1);
    expect(dressed).toContain('w:styleId="Apparatus"');
    expect(strFromU8(made['word/document.xml'] ?? new Uint8Array())).toContain(
      '<w:pgSz w:w="1" w:h="2"/>',
    );
  });

  test.each([
    ['that is none', strToU8('no zip')],
    ['without styles', zipSync({ 'word/document.xml': strToU8('<x/>') })],
  ])('%s is refused', (_what, bytes) => {
    expect(() => packDocx(files, bytes)).toThrow(/zip|DOCX/);
  });
});

test('one edition gives the same bytes twice', () => {
  expect(packDocx(files)).toEqual(packDocx(files));
});

describe.skipIf(!installed('soffice') || !installed('pdftotext'))(
  'opened by LibreOffice (skipped without it)',
  () => {
    let text: string;
    beforeAll(async () => {
      const file = await onDisk('edition.docx', packDocx(files));
      const folder = dirname(file);
      const options = [`-env:UserInstallation=file://${folder}/profile`, '--headless'];
      spawnSync('soffice', [...options, '--convert-to', 'pdf', '--outdir', folder, file]);
      text = letters(run('pdftotext', '-raw', `${folder}/edition.pdf`, '-'));
    }, 180_000);

    test('it has every note of the edition, letter by letter', () => {
      for (const document of exchange.documents) {
        expect(known(text), document.id).toContain(known(letters(reading(document))));
      }
    });

    test('its cross references have pages', () => {
      expect(text).toMatch(/Document2a,p\.\d/);
    });
  },
);
