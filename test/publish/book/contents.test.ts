import { describe, expect, test } from 'vitest';
import { assemble, installed, laidOut, run, source } from './press.ts';
import { toPdf } from '../../../src/publish/book/index.ts';
import { onDisk } from './formats/editions.ts';

const namespace = 'xmlns="http://www.tei-c.org/ns/1.0"';
const header = `<teiCorpus ${namespace}><teiHeader><fileDesc><titleStmt><title type="main">Letters</title></titleStmt></fileDesc></teiHeader></teiCorpus>`;

/** An edition of documents with these days, and with this behind the words of each head. */
function dated(days: readonly string[], inHead = '') {
  const documents = days.map((day, index) => {
    const number = String(index + 1);
    const creation =
      day === '' ? '' : `<profileDesc><creation><date when="${day}"/></creation></profileDesc>`;
    const xml = `<TEI ${namespace} xml:id="d${number}" n="${number}" xml:lang="en"><teiHeader>${creation}</teiHeader><text><body><div
      ><head>Letter From Vella${inHead}</head><note type="source"><p><seg type="remark">A remark.</seg></p></note></div></body></text></TEI>`;
    return { id: `d${number}`, number, xml };
  });
  return assemble(header, documents);
}

const day = '1962-01-18';
const line = 'Letter From Vella, January 18, 1962';

describe('the line of a document in the contents', () => {
  test.each([
    ['latex', `\\documenthead{d1}{1}{${line}}{Letter From Vella}`],
    ['epub', `>1. ${line}</a>`],
    ['docx', `>1. ${line}<`],
  ] as const)('has its date in %s', async (format, written) => {
    const { files } = await laidOut(dated([day]), format);
    expect([...files.values()].join('\n')).toContain(written);
  });

  test('has it in the source of the PDF, and not twice where the head says it', async () => {
    expect((await source(dated([day]))).text).toContain(`contents: "${line}"`);
    const said = `, <date when="${day}">18 January 1962</date>`;
    expect((await source(dated([day], said))).text).toContain(
      'contents: "Letter From Vella, 18 January 1962"',
    );
    expect((await source(dated(['']))).text).toContain('contents: "Letter From Vella"');
  });

  test.skipIf(!installed('pdftotext'))('has it on paper (skipped without pdftotext)', async () => {
    const { pdf } = await toPdf(await source(dated([day])));
    const text = run('pdftotext', '-layout', await onDisk('a.pdf', pdf ?? new Uint8Array()), '-');
    expect(text).toMatch(/^ *1\. +Letter From Vella, January 18, 1962 +1$/m);
  });
});

describe('long contents', () => {
  const days = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      index === 3 ? '' : index < 30 ? '1961-05-02' : '1962-02',
    );
  const years = async (count: number) =>
    [...(await source(dated(days(count)))).text.matchAll(/id: "(\w+)"|year: "(\d+)"/g)].flatMap(
      ([, , year], index, all) =>
        year === undefined ? [] : [`${all[index - 1]?.[1] ?? ''} ${year}`],
    );

  test('are divided by years', async () => {
    expect(await years(60)).toEqual(['d1 1961', 'd31 1962']);
  });

  test('short ones are not', async () => {
    expect(await years(59)).toEqual([]);
  });
});
