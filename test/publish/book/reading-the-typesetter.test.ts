import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { documentLines } from '../../../src/publish/book/document-lines.ts';
import { readExportErrors } from '../../../src/publish/book/export-errors.ts';
import { fontFamilies } from '../../../src/publish/book/font-families.ts';
import { readRemarks } from '../../../src/publish/book/remarks.ts';

describe('errors of the export', () => {
  const thrown = (...messages: readonly string[]) =>
    new Error(
      `[${messages.map((message) => `SourceDiagnostic { severity: Error, span: Span(1), message: "${message}", trace: [], hints: ["h"] }`).join(', ')}]`,
    );

  test('name the letters that a font lacks, escaped or not', () => {
    const errors = readExportErrors(
      thrown(
        'PDF/A-3a error: the text `\\"中\\"` could not be displayed with font `\\"Libertinus Serif\\"`',
        'PDF/A-3a error: the text `\\"\\\\u{488}\\"` could not be displayed with font `\\"X\\"`',
      ),
    );
    expect(errors).toEqual([
      { kind: 'letter', letters: '中' },
      { kind: 'letter', letters: '\u0488' },
    ]);
  });

  test('are said once each, without the name of the standard', () => {
    const message = 'PDF/A-3a error: missing document date';
    expect(readExportErrors(thrown(message, message))).toEqual([
      { kind: 'other', reason: 'missing document date' },
    ]);
  });

  test('that are of no known form are said as they are', () => {
    expect(readExportErrors(new Error('out of paper'))).toEqual([
      { kind: 'other', reason: 'out of paper' },
    ]);
  });
});

describe('remarks', () => {
  const range = { start: { line: 0, character: 4 }, end: { line: 0, character: 5 } };

  test('have the calls that led to them among their places', () => {
    const said = [
      { message: 'no', path: '/book/print/template.typ', range, severity: 1 },
      { message: 'while calling document', path: '/book/print/edition.typ', range, severity: 4 },
      { message: 'hm', path: '/book/print/edition.typ', range: null, severity: 2 },
    ];
    expect(readRemarks(said, '/book')).toEqual([
      {
        severity: 'error',
        reason: 'no',
        places: [
          { path: 'print/template.typ', line: 1, column: 5 },
          { path: 'print/edition.typ', line: 1, column: 5 },
        ],
      },
      { severity: 'warning', reason: 'hm', places: [] },
    ]);
  });

  test('of another form than the typesetter is known to use are refused', () => {
    expect(() => readRemarks([{ text: 'no' }], '/book')).toThrow();
  });
});

describe('the documents of a source', () => {
  test('are found by their calls, and only there', () => {
    const source = ['x', '#document(', '  id: "d1",', '  number: "1",', ')', '// #document('];
    expect(documentLines(source)).toEqual([{ id: 'd1', number: '1', from: 2, to: 6 }]);
  });
});

describe('the families of a font', () => {
  test('are read from its names', async () => {
    const path = new URL('../../fixtures/print-font/one-letter.ttf', import.meta.url);
    expect(fontFamilies(await readFile(path))).toEqual(['One Letter']);
  });

  test.each([
    ['nothing', ''],
    ['a text', 'This is no font at all, but long enough to be read as one.'],
    ['a web font', 'wOF2'],
    ['a font that ends early', '\0\u{1}\0\0\0\u{9}'],
  ])('%s has none', (_name, bytes) => {
    expect(fontFamilies(Buffer.from(bytes, 'latin1'))).toEqual([]);
  });
});
