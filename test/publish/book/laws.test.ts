import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPdf } from '../../../src/publish/book/index.ts';
import { assemble, installed, letters, pageTexts, pdfFile, source } from './press.ts';

const namespace = 'xmlns="http://www.tei-c.org/ns/1.0"';
const header = `<teiCorpus ${namespace}><teiHeader/></teiCorpus>`;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** An edition whose documents have these notes, in a TEI that has hardly anything else. */
function notes(texts: readonly string[]) {
  const documents = texts.map((text, index) => ({
    id: `d${index}`,
    number: String(index),
    xml: `<TEI ${namespace} xml:id="d${index}" n="${index}" xml:lang="en"><teiHeader/><text><body>
      <div><head>${escaped(text)}</head><note type="source"><p><seg type="remark">${escaped(text)}</seg></p></note></div>
    </body></text></TEI>`,
  }));
  return assemble(header, documents);
}

// Everything that Typst's syntax uses, with words between.
const syntax = fc
  .array(
    fc.constantFrom(
      ...'#$%&*_`~@<>=-+/\\"\'[]{}();:,.?!^|0a '.split(''),
      ...[
        '//',
        '/*',
        '*/',
        '#let',
        '\\u{41}',
        '---',
        '```',
        '<d1>',
        '@d1',
        'https://x.org',
        '\u00a0',
      ],
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((signs) => signs.join(''));

describe('whatever a note says', () => {
  test('is set without a complaint', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(syntax, { minLength: 1, maxLength: 20 }), async (texts) => {
        const { pdf, messages } = await toPdf(await source(notes(texts)));
        expect(messages).toEqual([]);
        expect(pdf).toBeDefined();
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  test.skipIf(!installed('pdftotext'))(
    'is printed as it stands (skipped without poppler-utils)',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(syntax, { minLength: 1, maxLength: 20 }), async (texts) => {
          const printed = letters(pageTexts(await pdfFile(await source(notes(texts)))).join(''));
          for (const text of texts) expect(printed).toContain(letters(text));
        }),
        { numRuns: 15 },
      );
    },
    120_000,
  );
});
