import { beforeAll, describe, expect, test } from 'vitest';
import { readTemplate } from '../../../src/package-files.ts';
import { toPdf } from '../../../src/publish/book/index.ts';
import { assemble, readEdition, source, stylesheetMessages } from './press.ts';

const namespace = 'xmlns="http://www.tei-c.org/ns/1.0"';
const header = `<teiCorpus ${namespace}><teiHeader/></teiCorpus>`;

/** An edition of one document, with this as its note and in its header. */
function noted(note: string, inHeader = '') {
  const xml = `<TEI ${namespace} xml:id="d1" n="1" xml:lang="en"><teiHeader>${inHeader}</teiHeader><text><body><div
    ><head>Head</head><note type="source"><p>${note}</p></note></div></body></text></TEI>`;
  return assemble(header, [{ id: 'd1', number: '1', xml }]);
}

/** The source without its string literals and its comments. */
function code(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"/g, '""').replace(/^\s*\/\/ .*$/gm, '');
}

describe('the source of a book', () => {
  let text: string;
  beforeAll(async () => {
    ({ text } = await source(await readEdition('print-exchange')));
  }, 120_000);

  test('has all its text in string literals', () => {
    expect(code(text)).toMatch(/^[\w\s#(){}:;,.*"-]*$/);
  });

  test('calls only what the template defines', async () => {
    const template = await readTemplate();
    const defined = new Set([...template.matchAll(/^#let ([\w-]+)/gm)].map(([, name]) => name));
    const builtIn = ['par', 'footnote', 'smallcaps', 'true', 'false', 'import', 'show', 'with'];
    const named = code(text).match(/(?<![\w-])[a-z][\w-]*(?![\w:-])/g) ?? [];
    expect(named.filter((name) => !defined.has(name) && !builtIn.includes(name))).toEqual([]);
  });

  test('has a comment for each part and each sentence', () => {
    expect(text).toContain('// ------ Documents ------');
    expect(text).toMatch(/^ +\/\/ drafting$/m);
  });
});

describe('spaces and dashes', () => {
  test.each([
    [
      '<bibl type="reference"><biblScope unit="page">pp. 215-222</biblScope></bibl>',
      '"pp.\\u{a0}215–222"',
    ],
    [
      '<bibl type="reference"><biblScope unit="volume">vol. XV</biblScope></bibl>',
      '"vol.\\u{a0}XV"',
    ],
    ['<idno type="lot">Lot 66 D 204</idno>', '"Lot\\u{a0}66\\u{a0}D\\u{a0}204"'],
    ['<idno type="decimal">611.61/3-2763</idno>', '"611.61/3-2763"'],
    ['<date when="--06-12">June 12</date>', '"June\\u{a0}12"'],
    ['at <time when="19:00:00">7 p.m.</time>', 'at 7\\u{a0}p.m.'],
    ['by J. F. Kennedy', '"by J.\\u{a0}F.\\u{a0}Kennedy"'],
    ['see p. 12 of it', '"see p.\\u{a0}12 of it"'],
    ['from Box 489', '"from Box\\u{a0}489"'],
  ])('%s', async (tei, literal) => {
    const { text } = await source(noted(`<seg type="remark">${tei}</seg>`));
    expect(text).toContain(literal);
  });

  test.each(['the 1961-1963 files', 'a step. 12 men', 'Boxer 489', 'Maybe 4'])(
    'are left alone in %s',
    async (words) => {
      const { text } = await source(noted(`<seg type="remark">${words}</seg>`));
      expect(text).toContain(`"${words}"`);
    },
  );
});

test('where another document is kept is no witness, and stands in a row of its own', async () => {
  const place = (name: string) =>
    `<msIdentifier><repository>Archive ${name}</repository></msIdentifier>`;
  const header = `<fileDesc><sourceDesc>
    <listWit><witness xml:id="d1.A" n="A"><msDesc type="base">${place('A')}</msDesc></witness></listWit>
    <listBibl type="related"><msDesc xml:id="d1.r1" type="related">${place('B')}<msContents><msItem>
      <title>letter to Orne</title><docDate when="--05-03">May 3</docDate>
    </msItem></msContents></msDesc></listBibl></sourceDesc></fileDesc>`;
  const edition = noted('<seg type="remark">A remark.</seg>', header);
  const { text } = await source(edition);
  expect(text).toContain(
    'row("Related", { "r1\\u{a0}letter to Orne, May 3: "; repository("Archive B"',
  );
  expect(text).not.toContain('witness(');
});

test('words in another language are set in it', async () => {
  const { text } = await source(
    noted('<seg type="remark">He wrote <q xml:lang="el-GR">ναῦς</q>.</seg>'),
  );
  expect(text).toContain('in-language("el", quoted("ναῦς"))');
});

test('TEI that leaves out what it may not leave out still makes a book', async () => {
  const edition = assemble(header, [
    { id: 'd1', number: '1', xml: `<TEI ${namespace} xml:id="d1" n="1"><teiHeader/></TEI>` },
  ]);
  const { text } = await source(edition);
  expect(text).toContain('language: "und"');
});

test('a document without a number is set under its head alone', async () => {
  const head = '<text><body><div><head>A Note</head></div></body></text>';
  const xml = `<TEI ${namespace} xml:id="unnumbered-1"><teiHeader/>${head}</TEI>`;
  const book = await source(assemble(header, [{ id: 'unnumbered-1', number: '', xml }]));
  expect(book.text).toContain('number: "",');
  const { pdf, messages } = await toPdf(book);
  expect(pdf).toBeDefined();
  expect(messages).toEqual([]);
});

test('what is not stated is not printed', async () => {
  const stated = (publisher: string) =>
    header.replace(
      '<teiHeader/>',
      `<teiHeader><fileDesc><publicationStmt><publisher>${publisher}</publisher><availability
        ><p>No licence stated.</p></availability></publicationStmt></fileDesc></teiHeader>`,
    );
  const { documents } = noted('<seg type="remark">A remark.</seg>');
  const none = await source(assemble(stated('Not stated'), documents));
  expect(none.text).not.toMatch(/#imprint|stated/);
  const some = await source(assemble(stated('Harbour Press'), documents));
  expect(some.text).toContain('("Publisher", "Harbour Press")');
  expect(some.text).not.toContain('stated');
});

test('an element without a rule is said, and its text kept', async () => {
  const edition = noted('<seg type="remark">Seen by <rs>him</rs> and <rs type="x">her</rs>.</seg>');
  const { text } = await source(edition);
  expect(text).toContain('Seen by him and her.');
  expect((await stylesheetMessages(edition)).map(({ ruleId, file }) => [ruleId, file])).toEqual([
    ['element-without-rule', 'd1.xml'],
    ['element-without-rule', 'd1.xml'],
  ]);
});

test('the index of repositories has no entry for a place that is not known', async () => {
  const heldIn = (collection: string) =>
    source(
      noted(
        'Source: Ibid.',
        `<fileDesc><sourceDesc><listWit><witness xml:id="d1.A" n="A"><msDesc type="base"><msIdentifier
          ><collection>${collection}</collection></msIdentifier></msDesc></witness></listWit></sourceDesc></fileDesc>`,
      ),
    );
  expect((await heldIn('JCS Records')).text).toContain('Index of Repositories');
  expect((await heldIn('Not stated')).text).not.toContain('Index of Repositories');
});

test('an entry of an index has the letter that it is filed under, without its accents', async () => {
  const names = ['Çelik', 'The Board', '“Zu”', '1st Fleet'].map(
    (name) => `<orgName>${name}</orgName>`,
  );
  const { text } = await source(noted(`<seg type="remark">${names.join(', ')}</seg>`));
  const letters = ['Çelik', 'The Board', '“Zu”', '1st Fleet'].map(
    (name) => new RegExp(`entry\\("${name}", "${name}"(?:, letter: "(.)")?\\)`).exec(text)?.[1],
  );
  expect(letters).toEqual(['C', 'B', 'Z', 'S']);
});

describe('what a person adds to a document', () => {
  const edition = (head: string, paragraphs: string) => {
    const body = `<text><body><div><head>${head}</head>${paragraphs}</div></body></text>`;
    const xml = `<TEI ${namespace} xml:id="d1" n="1" xml:lang="en"><teiHeader/>${body}</TEI>`;
    return assemble(header, [{ id: 'd1', number: '1', xml }]);
  };

  test('a note on a head stands once, under it', async () => {
    const note = '<note type="editorial">It was another.</note>';
    const { text } = await source(edition(`Letter${note} From the Pier`, '<p>So.</p>'));
    expect(text).toContain('head: "Letter From the Pier"');
    expect(text.match(/It was another/g)).toHaveLength(1);
    expect(text).toContain('editorial-note("It was another.")');
  });

  test('a note in a paragraph is a footnote, and the apparatus does not repeat it', async () => {
    const note = '<note type="editorial">It burned.</note>';
    const choice = `<choice><sic>peir</sic><corr cert="high">pier${note}</corr></choice>`;
    const { text } = await source(edition('Letter', `<p>The ${choice} stood.</p>`));
    expect(text.match(/footnote\("It burned\."\)/g)).toHaveLength(1);
    expect(text).toContain('emendation("pier", "peir")');
  });

  test('a pointer at two addresses is two links', async () => {
    const ref = '<ref target="https://example.org/a https://example.org/b">there</ref>';
    const { text } = await source(edition('Letter', `<p>See ${ref}.</p>`));
    expect(text).toContain('web-link("https://example.org/a", "there")');
    expect(text).toContain('web-link("https://example.org/b", "[2]")');
  });

  test('a part of a work without words is said by its attributes', async () => {
    const bibl =
      '<bibl type="reference"><title level="m">Ports</title>, <biblScope unit="page" from="4" to="9"/></bibl>';
    const { text } = await source(edition('Letter', `<p>See ${bibl}.</p>`));
    expect(text).toContain('scope("pp. 4–9", unit: "page")');
  });
});
