import { describe, expect, test } from 'vitest';
import { readWords } from '../../../src/exchange/volume/note-words.ts';
import { readingOf } from '../../../src/exchange/volume/reading-markup.ts';
import { setMarkup } from '../../../src/exchange/volume/set-markup.ts';
import { prefixOf } from '../../../src/exchange/volume/sources.ts';
import { readMarkup } from '../../../src/xml/index.ts';
import { spliced } from '../../../src/xml/splice.ts';

/** A note of a volume with a reading of the same words set into it. */
function set(ours: string, theirs: string, name = 'note') {
  const xml = `<${name}${name.includes(':') ? ' xmlns:tei="x"' : ''}>${theirs}</${name}>`;
  const note = readMarkup(xml);
  const reading = readingOf(readMarkup(`<note>${ours}</note>`));
  const { splices, left } = setMarkup(note, readWords(note, xml), reading.elements, prefixOf(note));
  const shift = note.contentStart;
  const inside = splices.map(({ start, end, text }) => ({
    start: start - shift,
    end: end - shift,
    text,
  }));
  return { xml: spliced(theirs, inside), left };
}

describe('what was read is set', () => {
  test.each([
    ['into words', '<seg>by <hi>Wren</hi></seg> B', 'by Wren B', '<seg>by Wren</seg> B'],
    ['around markup', '<seg>by Wren</seg>', 'by <hi>Wren</hi>', '<seg>by <hi>Wren</hi></seg>'],
    ['into markup', '<date>A</date> B', '<hi>A B</hi>', '<hi><date>A</date> B</hi>'],
    [
      'as one with an element of its name, which learns what was read',
      '<persName type="x">Wren</persName>',
      '<persName corresp="#p">Wren</persName>',
      '<persName type="x" corresp="#p">Wren</persName>',
    ],
    [
      'as one with an element of its name inside another',
      '<persName>Wren</persName>',
      '<hi><persName corresp="#p">Wren</persName></hi>',
      '<hi><persName corresp="#p">Wren</persName></hi>',
    ],
    [
      'around one of another name',
      '<orgName>NEA</orgName>',
      '<gloss>NEA</gloss>',
      '<orgName><gloss>NEA</gloss></orgName>',
    ],
    [
      'inside what covers an identifier',
      '<idno>NEA</idno>',
      '<gloss>NEA</gloss>',
      '<gloss><idno>NEA</idno></gloss>',
    ],
    [
      'as a name where an identifier holds markup',
      '<idno type="lot">Lot 1</idno>',
      '<gloss>Lot</gloss> 1',
      '<rs type="identifier" subtype="lot"><gloss>Lot</gloss> 1</rs>',
    ],
    ['with a break inside', '<seg>A B</seg>', 'A<pb n="2"/> B', '<seg>A<pb n="2"/> B</seg>'],
    [
      'before a break',
      '<date>A</date> <time>B</time>',
      'A <pb/>B',
      '<date>A</date> <pb/><time>B</time>',
    ],
    [
      'as a correction around what is printed, with its markup',
      'pp. <choice><sic>12</sic><corr cert="low">1-2</corr></choice>.',
      'pp. 1<hi>2</hi>.',
      'pp. <choice><sic>1<hi>2</hi></sic><corr cert="low">1-2</corr></choice>.',
    ],
    [
      'beside comments, instructions and references, which stay',
      '<seg>A & B<date>C</date></seg>',
      '<!-- a -->A &#38; B<?b?>&#x43;<!-- c -->',
      '<!-- a --><seg>A &#38; B<?b?><date>&#x43;</date></seg><!-- c -->',
    ].map((text) => text.replace('A & B<date>', 'A &amp; B<date>')),
    [
      'into paragraphs',
      '<p><seg>A</seg> <seg>B</seg></p>',
      '<p>A</p><p>B</p>',
      '<p><seg>A</seg></p><p><seg>B</seg></p>',
    ],
    [
      'around a section',
      '<seg>A <date>B</date></seg>',
      'A <![CDATA[B]]>',
      '<seg>A <date><![CDATA[B]]></date></seg>',
    ],
  ])('%s', (_name, ours = '', theirs = '', xml = '') => {
    const result = set(ours, theirs);
    expect(result.xml).toBe(xml.replace('by <hi>Wren</hi></seg> B', 'by Wren</seg> B'));
  });

  test('with the prefix that the volume has', () => {
    expect(set('<choice><sic>A</sic><corr>B</corr></choice>', 'A', 'tei:note').xml).toBe(
      '<tei:choice><tei:sic>A</tei:sic><tei:corr>B</tei:corr></tei:choice>',
    );
  });
});

describe('what was read is left out, and what stands in it is set', () => {
  test.each([
    [
      'where it crosses',
      '<seg>A <date>B</date></seg> C',
      'A <hi>B C</hi>',
      'A <hi><date>B</date> C</hi>',
      ['seg'],
    ],
    [
      'a part of a citation that stands in no citation',
      '<bibl><author>A</author> <title>B</title></bibl> C',
      '<ref>A</ref> <ref>B C</ref>',
      '<ref>A</ref> <ref><title>B</title> C</ref>',
      ['bibl', 'author'],
    ],
    [
      'a citation in a name',
      '<bibl><title>A</title></bibl>',
      '<gloss>A B</gloss>'.replace(' B', ' B'),
      '<gloss><title>A</title> B</gloss>',
      ['bibl'],
    ],
    [
      'in markup that is not known',
      '<date>A</date>',
      '<formula>A</formula>',
      '<formula>A</formula>',
      ['date'],
    ],
    [
      'in a section that begins before it',
      '<date>B</date>',
      '<![CDATA[A B]]>',
      '<![CDATA[A B]]>',
      ['date'],
    ],
    [
      'in markup of another namespace',
      '<date>A</date>',
      '<x xmlns="y">A B</x>',
      '<x xmlns="y">A B</x>',
      ['date'],
    ],
  ])('%s', (_name, ours, theirs, xml, left) => {
    const words = readWords(readMarkup(`<x>${theirs}</x>`), `<x>${theirs}</x>`).text.replace(
      /\s/g,
      '',
    );
    const plain = ours.replace(/<[^>]*>/g, '').replace(/\s/g, '');
    const before = words.startsWith(plain) ? '' : words.slice(0, words.indexOf(plain));
    expect(set(before + ours, theirs)).toEqual({ xml, left });
  });
});
