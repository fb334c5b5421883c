import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Font, type PrintSource, toPdf } from '../../../src/publish/book/index.ts';
import { assemble, installed, pdfFile, readEdition, run, source } from './press.ts';

const places = new Map([
  ['d1', { line: 5, column: 1 }],
  ['d2a', { line: 9, column: 1 }],
]);
const notes = { path: 'notes.txt', places };

let book: PrintSource;
let withHan: PrintSource;
let font: Font;
beforeAll(async () => {
  const exchange = await readEdition('print-exchange');
  book = await source(exchange);
  const [first, ...others] = exchange.documents;
  if (first === undefined) throw new Error('the fixture has no document');
  const xml = first.xml.replaceAll('no flag', 'no 史史 flag');
  withHan = await source(assemble(exchange.corpus, [{ ...first, xml }, ...others]));
  const path = new URL('../../fixtures/print-font/one-letter.ttf', import.meta.url);
  font = { name: 'one-letter.ttf', bytes: await readFile(path) };
}, 120_000);

describe('letters that no font has', () => {
  test('are reported once a document, with their code and the place of the note', async () => {
    const { pdf, messages } = await toPdf(withHan, { notes });
    expect(pdf).toBeDefined();
    expect(messages.map(({ ruleId, file, line }) => ({ ruleId, file, line }))).toEqual([
      { ruleId: 'letter-without-font', file: 'notes.txt', line: 5 },
    ]);
    expect(messages[0]?.reason).toBe('No font has 史 (U+53F2), which document 1 needs');
  });

  test.skipIf(!installed('pdftotext'))(
    'are printed as their code (skipped without poppler-utils)',
    async () => {
      const text = run('pdftotext', await pdfFile(withHan), '-');
      expect(text.replace(/\s+/g, ' ')).toContain('no [U+53F2][U+53F2] flag');
    },
  );

  test('are printed with a font that has them', async () => {
    const { messages } = await toPdf(withHan, { notes, fonts: [font] });
    expect(messages).toEqual([]);
  });

  test.skipIf(!installed('pdffonts'))(
    'a font that is added is used for them alone (skipped without poppler-utils)',
    async () => {
      const used = run('pdffonts', await pdfFile(withHan, { fonts: [font] }));
      expect(used).toMatch(/OneLetter-Regular/);
      expect(run('pdffonts', await pdfFile(book, { fonts: [font] }))).not.toMatch(/OneLetter/);
    },
  );
});

test('a file that is no font is named', async () => {
  const { pdf, messages } = await toPdf(book, {
    fonts: [{ name: 'fonts/readme.txt', bytes: Buffer.from('no font') }],
  });
  expect(pdf).toBeDefined();
  expect(messages.map(String)).toEqual([
    'fonts/readme.txt:1:1: fonts/readme.txt is not a font that the typesetter can read',
  ]);
});

describe("the typesetter's own errors", () => {
  test('name the document and the place of its note', async () => {
    const text = book.text.replace('number: "2a"', 'number: "2a", colour: "red"');
    const { pdf, messages } = await toPdf({ ...book, text }, { notes });
    expect(pdf).toBeUndefined();
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({
      ruleId: 'typesetting-failed',
      source: 'print',
      fatal: true,
      file: 'notes.txt',
      line: 9,
      reason: 'The typesetter stopped at document 2a: unexpected argument: colour',
    });
  });

  test('name the document that a template fails on', async () => {
    const template = book.template.replace(
      '#let unparsed(body) = body',
      '#let unparsed(body) = body + 1',
    );
    const { messages } = await toPdf({ ...book, template }, { notes });
    expect(messages[0]).toMatchObject({ ruleId: 'typesetting-failed', file: 'notes.txt', line: 9 });
  });

  test('name the line of the source where the place of the note is not known', async () => {
    const text = book.text.replace('number: "2a"', 'number: "2a", colour: "red"');
    const { messages } = await toPdf({ ...book, text });
    const line = text.split('\n').indexOf('  id: "d2a",');
    expect(messages[0]).toMatchObject({ file: 'print/edition.typ', line });
  });

  test('name the line of a template that is wrong everywhere', async () => {
    const template = `#let colour = rgb(\n${book.template}`;
    const { messages } = await toPdf({ ...book, template }, { notes });
    expect(messages[0]).toMatchObject({ ruleId: 'typesetting-failed', file: 'print/template.typ' });
  });

  test('warnings leave the PDF', async () => {
    const template = book.template.replace(
      '"Libertinus Serif", ',
      '"Libertinus Serif", "Absent", ',
    );
    const { pdf, messages } = await toPdf({ ...book, template }, { notes });
    expect(pdf).toBeDefined();
    expect(messages[0]).toMatchObject({
      ruleId: 'typesetting-doubtful',
      file: 'print/template.typ',
      fatal: false,
    });
  });
});

test('a standard that the template breaks is an error with its reason', async () => {
  const template = book.template
    .replace('document(title: title,', 'document(')
    .replace('std.title()', '[]');
  const { pdf, messages } = await toPdf({ ...book, template }, { standard: 'ua-1' });
  expect(pdf).toBeUndefined();
  expect(messages[0]).toMatchObject({ ruleId: 'pdf-standard-not-met', fatal: true });
  expect(messages[0]?.reason).toMatch(/^The book cannot be PDF\/UA-1: missing document title/);
});

test.each([
  '#import "@preview/cetz:0.3.1": canvas',
  '#import ("@local/house:1.0.0")',
  'text\n#include "@preview/a:1.0.0"',
])('template-package: a template asks for nothing from the network: %s', async (line) => {
  const { pdf, messages } = await toPdf({ ...book, template: `${line}\n${book.template}` });
  expect(pdf).toBeUndefined();
  expect(messages.map(({ ruleId, file }) => [ruleId, file])).toEqual([
    ['template-package', 'print/template.typ'],
  ]);
  expect(messages[0]?.reason).toMatch(/asks for the package @(preview|local)\//);
});

test('a template may speak of what begins with @', async () => {
  const template = `${book.template}\n#let mail = "@import" // import it: "@preview"`;
  const { pdf, messages } = await toPdf({ ...book, template });
  expect(messages.map(({ ruleId }) => ruleId)).not.toContain('template-package');
  expect(new TextDecoder('latin1').decode(pdf?.slice(0, 5))).toBe('%PDF-');
});

test('another template makes another book of the same text', async () => {
  const template = book.template.replace('size: sizes.at(paper)', 'size: 14pt');
  const large = await toPdf({ ...book, template });
  const usual = await toPdf(book);
  expect(large.pdf).toBeDefined();
  expect(large.pdf).not.toEqual(usual.pdf);
});
