import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Paper, type PdfStandard, papers, toPdf } from '../../../src/publish/book/index.ts';
import type { TeiEdition } from '../../../src/tei/tei-edition.ts';
import {
  installed,
  letters,
  pageTexts,
  pdfFile,
  readEdition,
  reading,
  run,
  source,
} from './press.ts';

let exchange: TeiEdition;
let file: string;
beforeAll(async () => {
  exchange = await readEdition('print-exchange');
  file = await pdfFile(await source(exchange));
}, 120_000);

const poppler = describe.skipIf(!installed('pdftotext'));
const qpdf = test.skipIf(!installed('qpdf'));

test('one source gives the same bytes twice', async () => {
  const once = await toPdf(await source(exchange));
  const twice = await toPdf(await source(exchange));
  expect(once.messages).toEqual([]);
  expect(twice.pdf).toEqual(once.pdf);
});

test('its date is the one given, and no clock is read', async () => {
  const dated = await pdfFile(await source(exchange), { date: new Date('2024-05-31T12:00:00Z') });
  const dates = async (name: string) =>
    /\/CreationDate \(D:(\d+)/.exec(await readFile(name, 'latin1'))?.[1];
  expect(await dates(dated)).toBe('20240531120000');
  expect(await dates(file)).toBe('19700101000000');
});

qpdf('is sound PDF (skipped without qpdf)', () => {
  expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found');
});

poppler('read back (skipped without poppler-utils)', () => {
  let pages: readonly string[];
  let text: string;
  beforeAll(() => {
    pages = pageTexts(file);
    text = letters(pages.join('\n'));
  });

  test('has title, authors and tags', () => {
    const information = run('pdfinfo', file);
    expect(information).toMatch(/^Title: +Letters Across the Strait$/m);
    expect(information).toMatch(/^Author: +Ada Marsh, Ivo Brandt$/m);
    expect(information).toMatch(/^Tagged: +yes$/m);
    expect(run('pdfinfo', '-meta', file)).toMatch(/pdfaid:part>3<.*pdfaid:conformance>A</s);
  });

  test('carries the TEI it was made from, byte for byte', async () => {
    const saved = `${file}.xml`;
    run('pdfdetach', '-save', '1', '-o', saved, file);
    expect(await readFile(saved, 'utf8')).toBe(exchange.corpus);
    expect(run('pdfdetach', '-list', file)).toContain('1: edition.xml');
  });

  test('prints the corrected reading of every note, every sign as itself', () => {
    for (const document of exchange.documents) expect(text).toContain(letters(reading(document)));
  });

  test.each([
    ['title page', 'LettersAcrosstheStraitACalendarEditedbyAdaMarshIvoBrandtHarbourPress2024'],
    ['imprint', 'LicenceCCBY4.0,https://creativecommons.org/licenses/by/4.0/'],
    ['editorial statement', 'EditorialStatementThenotesareprintedwhole.'],
    ['abbreviations', 'BPSBureauofPortsandSignals'],
    ['markings', 'classificationSecretprecedenceUrgent'],
    ['witnesses', 'Boriginal,Greek:HarbourArchive,SignalBooks,1911-1913'],
    ['printings', 'PrintedTarr,PapersoftheStrait,1920,vol.II,pp.41-43(inpart)'],
    ['genesis', 'GenesisdraftedbyVella(BPS);clearedbyKowal,Ahmad;approvedbyOnslow,May9'],
    ['routing', 'RoutingreceivedMay9,9:49p.m.;alsotoCorfu'],
    ['cross references', 'SeeDocument2a,p.1'],
    ['emendations', 'MendedStrait]Sttait;41-43]4143'],
    ['readings', 'Readingssecond]firstB'],
    ['text of the document', 'Wehaveseentheships.Theyborenoflag.'],
    ['note of the editors', 'Notseenbytheeditors.'],
    ['works cited', 'Tarr,PapersoftheStrait,1920,vol.II.'],
    ['colophon', 'Typst0.14.2,LibertinusSerif'],
    ['checksum', 'SHA-256ofedition.xmlf00d'],
  ])('has its %s', (_part, printed) => {
    expect(text).toContain(printed);
  });

  test('leaves out what it has nothing to say of', () => {
    const third = text.slice(text.lastIndexOf('3.MemorandumofConversation'));
    expect(third.slice(0, third.indexOf('WorksCited'))).not.toMatch(/textprinted|Printed|Routing/);
    expect(text).not.toContain('Document99,p.');
  });

  test('has what stands after the documents run on', () => {
    expect(pages.at(-1)).toMatch(
      /^Works Cited[\s\S]*Index of Places[\s\S]*Colophon[\s\S]*f00d\s*$/,
    );
  });

  test('has contents with page numbers', () => {
    const contents = run('pdftotext', '-layout', file, '-').split('\f')[3] ?? '';
    expect(contents).toMatch(/^Abbreviations and Markings +v$/m);
    expect(contents).toMatch(/^1\. +Telegram From Consul Vella to Edith M\. Onslow +1$/m);
    expect(contents).toMatch(/^Colophon +\d+$/m);
  });

  test('has bookmarks for its parts and documents', async () => {
    const bytes = await readFile(file, 'latin1');
    const bookmarks = [...bytes.matchAll(/\/Title \((.*?)\)/g)].map(([, title]) => title);
    expect(bookmarks).toContain('3. Memorandum of Conversation');
    expect(bookmarks).toContain('Index of Places');
  });
});

describe('standards', () => {
  test.each<[PdfStandard, RegExp, boolean]>([
    ['a-3a', /pdfaid:part>3</, true],
    ['a-2a', /pdfaid:part>2</, false],
    ['a-4', /pdfaid:part>4</, false],
    ['ua-1', /pdfuaid:part>1</, true],
  ])('%s', async (standard, named, attached) => {
    const { pdf = new Uint8Array(), messages } = await toPdf(await source(exchange), { standard });
    const bytes = Buffer.from(pdf).toString('latin1');
    expect(messages).toEqual([]);
    expect(named.test(bytes)).toBe(true);
    expect(bytes.includes('/EmbeddedFile')).toBe(attached);
  });
});

poppler('sheets (skipped without poppler-utils)', () => {
  const sizes: Readonly<Record<Paper, RegExp>> = {
    a5: /419\.5\d* x 595\.2\d*/,
    a4: /595\.2\d* x 841\.8\d*/,
    'us-letter': /612 x 792/,
    '6x9': /432 x 648/,
  };

  test.each(papers)('%s', async (paper) => {
    const sheets = [true, false].map(async (sides) => {
      const pdf = await pdfFile(await source(exchange, { paper, 'two-sided': sides }));
      return run('pdfinfo', pdf);
    });
    for (const information of await Promise.all(sheets)) expect(information).toMatch(sizes[paper]);
  });

  test('a book on one side of the sheet has no blank pages', async () => {
    const pdf = await pdfFile(await source(exchange, { 'two-sided': false }));
    for (const page of run('pdftotext', pdf, '-').split('\f').slice(0, -1)) {
      expect(page.trim()).not.toBe('');
    }
  });
});
