import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { asFiles } from './bytes.ts';
import { type Vocabulary, damaged } from './damage.ts';
import { oddCharacters } from './odd-characters.ts';
import { type XmlVocabulary, damagedTree } from './tree-damage.ts';

function project(path: string): string {
  return readFileSync(resolve(path), 'utf8');
}

const grammar = project('schema/edition.rng');

function named(pattern: RegExp): string[] {
  return [...new Set([...grammar.matchAll(pattern)].map(([, name]) => name ?? ''))];
}

/** Words that would do something in a page or in the source of a book if they were not kept words. */
const payloads = [
  '<script>canary()</script>',
  '</script><canary>',
  '"><canary onload="canary()">',
  "' canary='",
  '<!-- <canary> -->',
  ']]><canary/>',
  '&lt;canary&gt;',
  '&amp;canary;',
  'javascript:canary()',
  '#canary()',
  '\\" #canary() "',
  '\\',
  '"#canary()',
  '*canary* _canary_ `canary` $canary$ <canary> @canary',
  '=HYPERLINK("canary")',
  '{{canary}} ${canary}',
  '../canary',
  '/canary/../..',
];

const words: XmlVocabulary = {
  elements: [
    ...named(/<element name="([^"]+)"/g),
    ...['div', 'hi', 'lb', 'list', 'item', 'table', 'row', 'script', 'foo', 'xml', 'anyElement'],
  ],
  attributes: [
    ...named(/<attribute name="([^"]+)"/g),
    ...['rend', 'style', 'xml:base', 'xml:space', 'onclick', 'href', 'sortKey'],
  ],
  values: [
    ...named(/<value>([^<]+)<\/value>/g),
    ...[
      'd1',
      'd1.A',
      '#d1',
      '#d1.A',
      '#d1.Z',
      'edition.xml#x',
      'edition.xml#',
      '#',
      '##',
      'd2.xml#d2',
    ],
    ...[
      '',
      ' ',
      '0',
      '-1',
      '1e9',
      'NaN',
      '1962-02-30',
      '9999',
      '--02-30',
      '24:00:00',
      '25:00',
      'en',
    ],
    ...[
      'x'.repeat(3000),
      'd1 d1',
      "d'1",
      'd"1',
      'd1&',
      'file:///x',
      'http://x y',
      '%zz',
      'D1',
      '..',
    ],
  ],
  words: [...payloads, ...oddCharacters.filter((odd) => !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(odd))],
};

/** Signs of XML 1.0 and its namespaces, where they may not be. */
const tokens = [
  ...[
    '<',
    '>',
    '</',
    '/>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?pi',
    '?>',
    '<?xml version="1.1"?>',
  ],
  ...['&amp;', '&lt;', '&', '&#0;', '&#xD800;', '&#x1F600;', '&#60;', '&nbsp;', '&x;', '&#38;#60;'],
  ...['<!DOCTYPE TEI>', '<!DOCTYPE TEI SYSTEM "x.dtd">', '<!DOCTYPE TEI [<!ENTITY x "ha">]>'],
  ...['<!DOCTYPE TEI [<!ENTITY x SYSTEM "file:///etc/hostname">]>', '<!ENTITY % x "y"> %x;'],
  ...[
    ' xmlns=""',
    ' xmlns:t="http://www.tei-c.org/ns/1.0"',
    ' xmlns="http://example.org/"',
    '<t:p>',
  ],
  ...[
    ' xmlns:xml="x"',
    ' xmlns:a=""',
    ' a:b="c"',
    ':',
    '<a:b/>',
    '<:a/>',
    ' xml:lang="en"',
    ' n="1"',
  ],
  ...[
    '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="x"/>',
    ' a="1" a="2"',
    " b='\"'",
  ],
  ...[
    '<TEI>',
    '</TEI>',
    '<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="d9" n="9">',
    '</teiCorpus>',
  ],
  ...['<p>', '</p>', '<seg>', '<choice><sic/><corr/></choice>', ' xml:id="d1"', ' xml:id=""'],
  ...words.words,
];

const signs: Vocabulary = {
  tokens,
  brackets: [
    ['<p>', '</p>'],
    ['<seg>', '</seg>'],
    ['<a>', ''],
    ['', '</a>'],
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<![CDATA[', ''],
    ['<a b="', '"/>'],
    ['<!DOCTYPE a [', ']>'],
    ['&amp;', ''],
    ['<a xmlns:b="c">', '</a>'],
  ],
};

/** XML files of the project: sound, with a damaged tree, and no XML any more. */
function xmlFiles(paths: readonly string[]): fc.Arbitrary<Uint8Array> {
  const sound = fc.constantFrom(...paths.map(project));
  const wellFormed = damagedTree(sound, words);
  const any = fc.oneof(
    { weight: 3, arbitrary: wellFormed },
    { weight: 1, arbitrary: damaged(wellFormed, signs) },
  );
  return asFiles(any);
}

/** Documents, editions, and a volume of others. */
export const teiFiles = xmlFiles([
  'test/schema/valid/corrected.xml',
  'test/schema/valid/edition.xml',
  'test/schema/valid/generated.xml',
  'test/schema/valid/plain.xml',
  'test/schema/valid/unnumbered.xml',
  'test/schema/valid/without-note.xml',
  'test/fixtures/tei-single/d1.xml',
  'test/fixtures/tei-witnesses/d2.xml',
  'test/fixtures/print-exchange/d1.xml',
  'test/fixtures/fisheries/d1.xml',
  'test/fixtures/fisheries/edition.xml',
  'test/fixtures/volume/volume.xml',
]);

/** Authority files; the registers of an edition are one, too. */
export const authorityFiles = xmlFiles([
  'authorities/repositories.xml',
  'test/fuzz/inputs/authorities.xml',
  'test/schema/valid/edition.xml',
  'test/fixtures/fisheries/edition.xml',
]);
