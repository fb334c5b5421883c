import { beforeAll, describe, expect, test } from 'vitest';
import { readStylesheet } from '../../src/package-files.ts';
import { toBook } from '../../src/publish/transform/index.ts';
import { readGrammar } from '../../src/validate/explain/grammar.ts';
import { openGrammarValidator } from '../../src/validate/relax-ng.ts';
import { projectText } from '../schema/documents.ts';
import { type Walked, walk } from '../schema/walk.ts';
import { build, readEdition } from '../xslt/site.ts';

/** What the header of a document says without a reader of its page being told so, and why. */
const notOnPages: readonly (readonly [RegExp, string])[] = [
  [
    /fileDesc\/(titleStmt\/(editor|respStmt|funder)|publicationStmt|seriesStmt)/,
    'the edition says it',
  ],
  [/fileDesc\/titleStmt\/title/, 'one main title is the head'],
  [/encodingDesc/, 'the edition says it'],
  [/sourceDesc\/p/, 'there is no witness to list'],
  [/profileDesc\/langUsage/, 'it is @lang of the text'],
  [/msContents\/textLang/, 'its language is named'],
  [/profileDesc.*\/(sic|rdg|corr|note)(\/|$)/, 'a list of names has readings alone'],
];

interface Shown {
  readonly messages: readonly string[];
  /** The elements of which a word is shown nowhere. */
  readonly missing: readonly string[];
}

const visible = (html: string) =>
  html.replace(/<script[\s\S]*?<\/script>|<section class="tei-source[\s\S]*?<\/section>/g, ' ');

function without(texts: Iterable<string>, { words }: Walked): string[] {
  const said = new Set(
    [...texts].flatMap(
      (text) =>
        visible(text)
          .toLowerCase()
          .match(/\bword\d+\b/g) ?? [],
    ),
  );
  return [...words].flatMap(([word, path]) => (said.has(word) ? [] : [path]));
}

const html = (files: ReadonlyMap<string, string>) =>
  [...files].flatMap(([path, text]) => (/\.x?html$/.test(path) ? [text] : []));

async function show(walked: readonly Walked[]): Promise<{ page: Shown; book: Shown }> {
  const [description, epub] = await Promise.all([readStylesheet('book'), readStylesheet('epub')]);
  const { corpus } = await readEdition('tei-single');
  const page = { messages: [] as string[], missing: [] as string[] };
  const book = { messages: [] as string[], missing: [] as string[] };
  for (const document of walked) {
    const { xml } = document;
    const id = /xml:id="([^"]*)"/.exec(xml)?.[1] ?? '';
    const edition = { corpus, documents: [{ id, number: id, xml }] };
    const site = await build(edition);
    const described = await toBook(edition, description, '');
    const laidOut = described.layOut({ name: 'epub', stylesheet: epub, parameters: {} });
    page.messages.push(...site.messages.map(({ reason }) => reason));
    page.missing.push(...without(html(site.files), document));
    book.messages.push(...[...described.messages, ...laidOut.messages].map(({ reason }) => reason));
    book.missing.push(...without(html(laidOut.files), document));
  }
  return { page, book };
}

describe('every element that the grammar allows, wherever it allows it', () => {
  const grammar = projectText('schema/edition.rng');
  let walked: Walked[];
  let shown: { page: Shown; book: Shown };

  beforeAll(async () => {
    walked = [...walk(readGrammar(grammar), 'TEI')];
    shown = await show(walked);
  }, 120_000);

  test('stands in these documents, which are valid', async () => {
    const judge = await openGrammarValidator(grammar);
    expect(walked.map(({ xml }) => judge.validate(xml).kind)).toEqual(walked.map(() => 'valid'));
    judge.dispose();
    const xml = walked.map((document) => document.xml).join('');
    const written = new Set([...xml.matchAll(/<([A-Za-z]+)[ >]/g)].map(([, name]) => name));
    const ofDocuments = [...grammar.matchAll(/<element name="(\w+)"/g)].map(([, name]) => name);
    const ofTheEdition = ['teiCorpus', 'standOff', 'listOrg', 'listPerson', 'listPlace', 'org'];
    const ofRegisters = [
      'person',
      'place',
      'occupation',
      'classDecl',
      'taxonomy',
      'category',
      'catDesc',
    ];
    expect(ofDocuments.filter((name) => !written.has(name)).toSorted()).toEqual(
      ofDocuments
        .filter((name) => [...ofTheEdition, ...ofRegisters].includes(name ?? ''))
        .toSorted(),
    );
  });

  test('has a rule in the pages and in the book', () => {
    expect(shown.page.messages).toEqual([]);
    expect(shown.book.messages).toEqual([]);
  });

  test('is read by who reads the text of the document, on the page and in the book', () => {
    const inText = (path: string) => path.startsWith('TEI/text');
    expect(shown.page.missing.filter(inText)).toEqual([]);
    expect(shown.book.missing.filter(inText)).toEqual([]);
  });

  test('is on the page if it says something of the document, and no list says it apart', () => {
    const known = (path: string) => notOnPages.some(([pattern]) => pattern.test(path));
    expect(shown.page.missing.filter((path) => !known(path))).toEqual([]);
    expect(
      notOnPages.filter(([pattern]) => !shown.page.missing.some((path) => pattern.test(path))),
    ).toEqual([]);
  });
});
