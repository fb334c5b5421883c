import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MarkupError, at, descendants, readMarkup, reading } from '../../src/xml/index.ts';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

describe('places', () => {
  const xml = `<?xml version="1.0"?>
<!-- <p>no element</p> -->
<TEI xmlns="http://www.tei-c.org/ns/1.0"><p n="&gt;>">𝒜 &amp; <hi
  >b</hi ><lb/><![CDATA[<p>]]></p></TEI>`;
  const slices = [...descendants(readMarkup(xml))].map(({ name, start, end }) => [
    name,
    xml.slice(start, end),
  ]);

  test('an element is cut from its first to its last character', () => {
    expect(slices.slice(2)).toEqual([
      ['hi', '<hi\n  >b</hi >'],
      ['lb', '<lb/>'],
    ]);
    expect(slices[1]?.[1]?.startsWith('<p n="&gt;>">')).toBe(true);
    expect(slices[1]?.[1]?.endsWith(']]></p>')).toBe(true);
  });

  test('content lies between the tags', () => {
    const hi = at(readMarkup(xml), 'p', 'hi');
    expect(xml.slice(hi?.contentStart, hi?.contentEnd)).toBe('b');
    const lb = at(readMarkup(xml), 'p', 'lb');
    expect(xml.slice(lb?.contentStart, lb?.contentEnd)).toBe('');
  });

  test('law: every text comes back, and its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const source = `<a><b>${escaped(text)}</b><c/></a>`;
        fc.pre(!/[^\t\n\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(text));
        const root = readMarkup(source);
        const b = at(root, 'b');
        expect(source.slice(b?.contentStart, b?.contentEnd)).toBe(escaped(text));
        expect(reading(b)).toBe(text.replace(/\s+/g, ' ').trim());
        expect(source.slice(at(root, 'c')?.start)).toBe('<c/></a>');
      }),
    );
  });
});

test('a reading takes the correction and leaves the defect', () => {
  const xml =
    '<p>United <choice><sic>States:John</sic><corr>States: John</corr></choice>\n  F. K.</p>';
  expect(reading(readMarkup(xml))).toBe('United States: John F. K.');
});

describe('what is refused', () => {
  test.each([
    ['a tag left open', '<a>\n<b></a>', 2],
    ['an entity of a DTD', '<!DOCTYPE a [<!ENTITY e "x">]>\n<a>&e;</a>', 2],
    ['two roots', '<a/>\n<a/>', 2],
    ['no element', '', 1],
    ['a bare ampersand', '<a>b & c</a>', 1],
  ])('%s', (_name, xml, line) => {
    expect(() => readMarkup(xml)).toThrow(MarkupError);
    try {
      readMarkup(xml);
    } catch (error) {
      expect(error).toMatchObject({ line });
    }
  });

  test('a nesting without end', () => {
    expect(() => readMarkup('<a>'.repeat(100_000))).toThrow('nest deeper');
  });
});

test('footnotes, other corrections and other readings are no part of what an element says', () => {
  const name = readMarkup(
    `<persName>Hale<note type="editorial">Not he.</note><lb/>of <choice><sic>Prot</sic><corr>Port</corr><corr>Part</corr></choice> <app><lem>Lima</lem><rdg wit="#d1.A">Linz</rdg></app></persName>`,
  );
  expect(reading(name)).toBe('Hale of Port Lima');
  expect(reading(readMarkup('<note type="editorial">Not he.</note>'))).toBe('Not he.');
});
