import { describe, expect, it } from 'vitest';
import { d37 } from './examples/d37.ts';
import { d38 } from './examples/d38.ts';
import { d46 } from './examples/d46.ts';
import { everything } from './examples/everything.ts';
import { edition, entry, head } from './tree.ts';
import { encode, found } from './xml.ts';

const tree = edition('Exchanges', d37, d38, everything, d46);
const { corpus, documents } = encode(tree);

describe('the corpus', () => {
  it('holds every document, the same to the byte as in its file', () => {
    expect(documents.map(({ id, number }) => [id, number])).toEqual([
      ['d37', '37'],
      ['d38', '38'],
      ['d12a', '12a'],
      ['d46', '46'],
    ]);
    const texts = documents.map(({ xml }) => xml.slice(xml.indexOf('<TEI ')));
    expect(corpus.slice(corpus.indexOf('<TEI '))).toBe(`${texts.join('')}</teiCorpus>\n`);
  });

  it('has every identifier once', () => {
    const ids = found(corpus, '//@xml:id');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('answers every pointer of the documents', () => {
    const ids = new Set(found(corpus, '//@xml:id'));
    const pointers = documents.flatMap(({ xml }) =>
      found(xml, '//@ref | //@corresp | //@target | //@scheme'),
    );
    expect(pointers.length).toBeGreaterThan(100);
    expect(pointers.filter((to) => !ids.has(to.replace(/^(edition\.xml)?#/, '')))).toEqual([]);
  });

  it('is the same text for the same tree', () => {
    expect(encode(tree)).toEqual({ corpus, documents, origins: new Map() });
  });
});

describe('the header of the edition', () => {
  it('says what the settings say, and that they do not', () => {
    const path = '/t:teiCorpus/t:teiHeader/t:fileDesc/*/*';
    expect(found(corpus, path)).toEqual([
      '<title type="main">Exchanges</title>',
      '<publisher>Not stated</publisher>',
      '<availability><p>No licence stated.</p></availability>',
      '<p>Generated from a plain text of heads and source notes.</p>',
    ]);
    const settings = {
      editors: ['Keller'],
      baseUrl: 'https://example.org/',
      licenceUrl: 'https://example.org/licence',
    };
    expect(found(encode(tree, settings).corpus, path).slice(1, 5)).toEqual([
      '<editor>Keller</editor>',
      '<publisher>Not stated</publisher>',
      '<availability><licence target="https://example.org/licence">https://example.org/licence</licence></availability>',
      '<idno type="URI">https://example.org/</idno>',
    ]);
  });

  it('has the editorial statement, a paragraph for each of its paragraphs', () => {
    const statement = 'First\nline.\n\n \nSecond.\n';
    expect(found(encode(tree, { statement }).corpus, '//t:editorialDecl/t:p')).toEqual([
      '<p>First line.</p>',
      '<p>Second.</p>',
    ]);
    expect(found(corpus, '//t:editorialDecl')).toEqual([]);
  });

  it('has the kinds, the markings and the kinds of identifier that occur as categories', () => {
    expect(found(corpus, '//t:taxonomy/@xml:id')).toEqual([
      'document-kinds',
      'security-markings',
      'identifier-schemes',
    ]);
    const schemes = found(corpus, '//t:taxonomy[@xml:id="identifier-schemes"]/t:category/@xml:id');
    expect(new Set(schemes)).toEqual(
      new Set(found(corpus, '//t:msIdentifier/t:idno/@type').map((type) => `scheme.${type}`)),
    );
    expect(
      found(corpus, '//t:taxonomy[not(@xml:id="identifier-schemes")]/t:category/@xml:id'),
    ).toEqual([
      'kind.letter',
      'kind.telegram',
      'kind.circular-telegram',
      'marking.no-classification-marking',
      'marking.confidential',
      'marking.priority',
      'marking.secret',
      'marking.eyes-only',
    ]);
    expect(found(corpus, '//t:catDesc/text()').slice(0, 2)).toEqual(['Letter', 'Telegram']);
  });
});

describe('the registers of the edition', () => {
  const lists = (xml: string) => found(xml, '//t:standOff/*/@type');

  it('have an entry for everything that documents point at, in the order of first mention', () => {
    expect(lists(corpus)).toEqual(['repositories', 'bodies', 'works']);
    expect(found(corpus, '//t:listOrg[@type="repositories"]/t:org/@xml:id')).toEqual([
      'repository.department-of-state',
      'repository.kennedy-library',
      'repository.harbour-archives',
    ]);
    expect(found(corpus, '//t:listPerson/t:person/@xml:id').slice(0, 4)).toEqual([
      'agent.chairman-khrushchev',
      'agent.president-kennedy',
      'agent.smirnovsky',
      'agent.ronald-i-spiers',
    ]);
    expect(found(corpus, '//t:listPlace/t:place/t:placeName/text()')).toEqual(['Paris']);
  });

  it('give the level and the author of a work', () => {
    expect(
      found(corpus, '//t:listBibl[@type="works"]/t:bibl[@xml:id="work.northern-waters"]/*'),
    ).toEqual(['<author>Orlov</author>', '<title level="m">Northern Waters</title>']);
    expect(found(corpus, '//t:listBibl[@type="works"]//t:title[@level="j"]/text()')).toEqual([
      'The Bulletin',
      'Department of State Bulletin',
    ]);
  });

  it('are absent where nothing is pointed at', () => {
    const bare = encode(edition('E', entry('1', head('Letter', 'Letter')))).corpus;
    expect(found(bare, '//t:standOff')).toEqual([]);
    const { kind, ...unknown } = head('?', 'Untitled');
    expect(kind).toBe('?');
    expect(found(encode(edition('E', entry('1', unknown))).corpus, '//t:classDecl')).toEqual([]);
  });
});
