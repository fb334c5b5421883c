import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/tree.ts';
import { everything } from './examples/everything.ts';
import {
  correspondent,
  defect,
  edition,
  entry,
  head,
  location,
  marking,
  note,
  paragraph,
  person,
  printing,
  repository,
  sentence,
  text,
  title,
} from './tree.ts';
import { encode, encodeEntry, textOf } from './xml.ts';

/** Any text at all: control characters, markup, references, lone surrogates. */
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '&',
        '&amp;',
        '&lt;',
        '&#13;',
        '&nbsp;',
        '<',
        '>',
        ']]>',
        '"',
        '\r',
        '\n',
        '\t',
        '\u0085',
        '\u2028',
        '\0',
        '\uD800',
        '\uFFFE',
        ' ',
        'x',
      ),
    )
    .map((parts) => parts.join('')),
);

const forbidden = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function kept(printed: string): string {
  return printed.replace(forbidden, '\uFFFD');
}

/** The text of an element with `sic` read and `corr` skipped. */
function printedText(xml: string, path: string): string {
  using document = XmlDocument.fromString(xml);
  const namespaces = { t: 'http://www.tei-c.org/ns/1.0' };
  return document
    .find(`${path}//text()[not(ancestor::t:corr)]`, namespaces)
    .map(({ content }) => content)
    .join('');
}

function withTexts([a, b, c, d]: readonly [string, string, string, string]): Entry {
  return entry(
    '1',
    head('Letter', a, correspondent('from', 'person', b)),
    note(
      sentence('location', a, location('base', 'A', { repository: b }, c, repository(b)), d),
      sentence('classification', marking('level', c)),
      sentence('remark', person(d, defect(a, b)), defect(c, d, 'low')),
      sentence('printed', printing('b1', 'full', title('m', defect(b, a)), c)),
    ),
    paragraph(d, a),
  );
}

describe('conservation', () => {
  it('gives back the text of every leaf, whatever it is', () => {
    fc.assert(
      fc.property(fc.tuple(anything, anything, anything, anything), (texts) => {
        const [a, b, c, d] = [kept(texts[0]), kept(texts[1]), kept(texts[2]), kept(texts[3])];
        const xml = encodeEntry(withTexts(texts));
        expect(printedText(xml, '//t:head')).toBe(a + b);
        expect(printedText(xml, '//t:note')).toBe(a + c + b + d + c + d + a + c + b + c);
        expect(printedText(xml, '//t:div/t:p')).toBe(d + a);
      }),
    );
  });

  it('gives it back in the corpus too', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const { corpus } = encode(edition(value, entry('1', note(text(value)))));
        expect(textOf(corpus, '//t:note')).toBe(kept(value));
      }),
    );
  });
});

describe('the places of identifiers', () => {
  const at = (line: number) => ({
    start: { line, column: 1, offset: line * 100 },
    end: { line, column: 9, offset: line * 100 + 8 },
  });

  it('are those of what they came from', () => {
    const tree = entry(
      '7',
      { ...head('Letter', 'Letter'), position: at(3) },
      {
        ...note(
          sentence(
            'copies',
            { ...location('base', 'A', {}), position: at(5) },
            { ...printing('b1', 'full', title('j', 'Pravda')), position: at(6) },
            { ...location('copy', 'A', {}), position: at(8) },
          ),
        ),
        position: at(5),
      },
    );
    const stray = entry('', { ...note(), position: at(12) });
    expect([...encode(edition('E', tree, stray)).origins]).toEqual([
      ['d7', at(3).start],
      ['d7.A', at(5).start],
      ['d7.b1', at(6).start],
      ['d-1', at(12).start],
    ]);
  });

  it('are left out where the tree has none', () => {
    expect(encode(edition('E', everything)).origins.size).toBe(0);
  });
});
