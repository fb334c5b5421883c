import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { descendants, readMarkup } from '../../../src/xml/index.ts';
import { type Strand, letters, strandOf, written } from '../../../src/exchange/volume/content.ts';
import { threadsOf } from '../../../src/exchange/volume/ranges.ts';
import { printedLetters, weave } from '../../../src/exchange/volume/merge-markup.ts';

function strands(xml: string): Strand[] {
  return readMarkup(`<x>${xml}</x>`).children.map(strandOf);
}

/** Two encodings of one text made one; what crosses is left out and counted. */
function woven(ours: string, theirs: string) {
  const note = `<x>${theirs}</x>`;
  let left = 0;
  const result = threadsOf(readMarkup(note), note).threads.reduce((before, thread) => {
    const after = weave(before, thread);
    if (after === undefined) left += 1;
    return after ?? before;
  }, strands(ours));
  return { xml: written(result), left };
}

describe('markup of the note is set', () => {
  test.each([
    ['into words', 'by Wren and Lund', 'by <hi>Wren</hi> and Lund', 'by <hi>Wren</hi> and Lund'],
    ['at the end', 'by Wren', 'by <hi>Wren</hi>', 'by <hi>Wren</hi>'],
    ['into an element', '<seg>by Wren</seg>', 'by <hi>Wren</hi>', '<seg>by <hi>Wren</hi></seg>'],
    ['around elements', '<b>A</b>, <b>C</b> D', '<hi>A, C</hi> D', '<hi><b>A</b>, <b>C</b></hi> D'],
    [
      'into one of its name',
      '<persName>Wren</persName>',
      '<persName corresp="#p">Wren</persName>',
      '<persName corresp="#p">Wren</persName>',
    ],
    [
      'inside one of another name',
      '<orgName>NEA</orgName>',
      '<gloss>NEA</gloss>',
      '<orgName><gloss>NEA</gloss></orgName>',
    ],
    [
      'one in the other',
      '<seg>A B C</seg>',
      '<hi>A <name>B</name></hi> C',
      '<seg><hi>A <name>B</name></hi> C</seg>',
    ],
    ['without letters', '<seg>A B</seg>', 'A<pb n="2"/> B', '<seg>A<pb n="2"/> B</seg>'],
    ['between elements', '<b>A</b> <b>B</b>', 'A <pb/>B', '<b>A</b><pb/> <b>B</b>'],
    [
      'around a correction',
      'pp. <choice><sic>12</sic><corr>1-2</corr></choice>.',
      'pp. <hi>12</hi>.',
      'pp. <hi><choice><sic>12</sic><corr>1-2</corr></choice></hi>.',
    ],
    ['after an identifier', '<idno>Box 1</idno>', 'Box<lb/> 1', '<idno>Box 1</idno><lb/>'],
  ])('%s', (_name, ours, theirs, xml) => {
    expect(woven(ours, theirs)).toEqual({ xml, left: 0 });
  });
});

describe('markup of the note is left out', () => {
  test.each([
    ['where it crosses', '<b>A B</b> C', 'A <hi>B C</hi>'],
    ['where an identifier would hold it', '<idno>Lot 1</idno>', '<gloss>Lot</gloss> 1'],
    [
      'around a part of a citation',
      '<title>A</title> <biblScope>B</biblScope> C',
      '<ref>A B</ref> C',
    ],
    ['inside a correction', '<choice><sic>12</sic><corr>1-2</corr></choice>', '1<hi>2</hi>'],
  ])('%s', (_name, ours, theirs) => {
    expect(woven(ours, theirs)).toEqual({ xml: ours, left: 1 });
  });
});

describe('laws', () => {
  const markup: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.stringMatching(/^[a-c ]{0,4}$/),
      fc.array(tie('node'), { maxLength: 3 }).map((parts) => parts.join('')),
      fc
        .tuple(fc.constantFrom('hi', 'seg', 'idno'), tie('node'))
        .map(([name, inside]) => `<${name}>${inside}</${name}>`),
    ),
  })).node;

  test('whatever is woven, the letters stay', () => {
    fc.assert(
      fc.property(markup, markup, (ours, theirs) => {
        const before = printedLetters(strands(ours));
        const { text } = threadsOf(readMarkup(`<x>${theirs}</x>`), `<x>${theirs}</x>`);
        fc.pre(text.length <= before.length);
        const { xml } = woven(ours, theirs);
        expect(printedLetters(strands(xml))).toBe(before);
      }),
    );
  });

  test('markup woven into bare words keeps every letter and adds no element', () => {
    fc.assert(
      fc.property(markup, (theirs) => {
        const whole = `<x>${theirs}</x>`;
        const { threads, text } = threadsOf(readMarkup(whole), whole);
        const result = threads.reduce<Strand[] | undefined>(
          (before, thread) => before && weave(before, thread),
          [text],
        );
        fc.pre(!theirs.includes('<idno>'));
        expect(result && threadsOf(readMarkup(`<x>${written(result)}</x>`), '').text).toBe(text);
        const elements = (xml: string) => [...descendants(readMarkup(`<x>${xml}</x>`))].length;
        expect(elements(written(result ?? []))).toBeLessThanOrEqual(elements(theirs));
      }),
    );
  });

  test('letters are what is not white space', () => {
    expect(letters(' a\n b\u00a0')).toBe('ab');
  });
});
