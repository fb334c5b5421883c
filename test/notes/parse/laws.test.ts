import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import type { Node, Parent } from 'unist';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encode } from '../../../src/edition.ts';
import { readEditionSchemas } from '../../../src/package-files.ts';
import { resolve } from '../../../src/notes/resolve/index.ts';
import { type Validator, openValidator } from '../../../src/validate/index.ts';
import { specimens } from './specimens.ts';
import { read, wordsOf } from './written.ts';

const specimen = fc.constantFrom(...specimens);

/** What the grammar looks at, and what it does not. */
const signs = Array.from('.,;:()[]“”"‘’-–/ \n\t\u2028\u00a01629SVXIaeisé😀');

/** Any string at all, as a note. */
const anything = fc
  .tuple(
    fc.constantFrom('Source: ', '[Source: ', '', 'Reprinted from '),
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({
        unit: fc.constantFrom(...signs),
        maxLength: 200,
      }),
    ),
  )
  .map((parts) => parts.join(''));

const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (text: string, share: number) => Math.floor(share * text.length);

/** Notes in the forms of the series, damaged. */
const damaged = fc.oneof(
  fc.tuple(specimen, place, place).map(([note, a, b]) => {
    const [from, to] = [at(note, Math.min(a, b)), at(note, Math.max(a, b))];
    return note.slice(from, to);
  }),
  fc.tuple(specimen, place).map(([note, half]) => note.slice(0, at(note, half))),
  fc.tuple(specimen, specimen).map((notes) => notes.join(' ')),
  fc.tuple(specimen, specimen).map(([one, other]) => one + other + one),
  specimen.chain(shuffledAt(/(?<=\.) /u)),
  specimen.chain(shuffledAt(/ /u)),
  fc.tuple(specimen, fc.array(place)).map(([note, places]) =>
    places.reduce((text, share) => {
      const space = text.indexOf(' ', at(text, share));
      return space < 0 ? text : text.slice(0, space) + text.slice(space + 1);
    }, note),
  ),
  fc
    .tuple(specimen, fc.array(place), fc.constantFrom(' ', '\n', ' ', '\t  '))
    .map(([note, places, space]) =>
      places.reduce((text, share) => {
        const where = at(text, share);
        return text.slice(0, where) + space + text.slice(where);
      }, note),
    ),
);

function shuffledAt(border: RegExp) {
  return (note: string) => {
    const pieces = note.split(border);
    return fc
      .shuffledSubarray(pieces, { minLength: pieces.length })
      .map((shuffled) => shuffled.join(' '));
  };
}

const texts = { 'any string': anything, 'damaged notes': damaged };

function offsets({ position }: Node): [number, number] {
  return [position?.start.offset ?? NaN, position?.end.offset ?? NaN];
}

/** White space as one space; signs of italics, which the tree has as a field, are left out. */
function collapsed(text: string): string {
  return text.replace(/[*_]/g, '').replace(/\s+/gu, ' ').trim();
}

describe.each(Object.entries(texts))('%s', (_, text) => {
  it('is kept to the letter, white space collapsed', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { note } = read(words);
        if (note !== undefined) expect(collapsed(wordsOf(note, 'printed'))).toBe(collapsed(words));
      }),
      { numRuns: 400 },
    );
  });

  it('has places that nest, grow, and are those of the words', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { note } = read(words);
        if (note === undefined) return;
        visit<Node, undefined>(note, (node, index, parent?: Parent) => {
          const [from, to] = offsets(node);
          const [outerFrom, outerTo] = parent ? offsets(parent) : [0, words.length];
          const before = parent?.children[(index ?? 0) - 1];
          const least = before === undefined ? outerFrom : offsets(before)[1];
          expect(least <= from && from <= to && to <= outerTo).toBe(true);
          if (!('value' in node)) return;
          expect(words.slice(from, to).replace(/\s+/gu, ' ')).toBe(node.value);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('is resolved the same when it is resolved again', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { edition, file } = read(words);
        const once = structuredClone(resolve(edition, file));
        expect(resolve(edition, file)).toEqual(once);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the TEI', () => {
  let validator: Validator;
  beforeAll(async () => {
    const { grammar } = await readEditionSchemas();
    validator = await openValidator({ grammar });
  });
  afterAll(() => {
    validator.dispose();
  });

  it.each(Object.entries(texts))('of %s is valid and keeps them', (_, text) => {
    fc.assert(
      fc.property(text, (words) => {
        const line = written(`Source: ${collapsed(words)}`);
        const bytes = encoder.encode(`Letters\n\n\n7. Letter From Vane to Ames\n\n${line}`);
        const documents = encode(bytes).tei?.documents ?? [];
        expect(documents.map(({ id }) => id)).toEqual(['d7']);
        for (const { id, xml } of documents) {
          expect(validator.validate({ xml, path: id }).map(String)).toEqual([]);
          expect(printedText(xml)).toContain(collapsed(line));
        }
      }),
      { numRuns: 60 },
    );
  });
});

const encoder = new TextEncoder();

/** As a file is read: what UTF-8 or XML 1.0, production 2 (Char), leaves out is U+FFFD. */
function written(text: string): string {
  const decoded = new TextDecoder().decode(encoder.encode(text));
  return decoded.replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}

function printedText(xml: string): string {
  using document = XmlDocument.fromString(xml);
  const texts = document.find('//t:body//text()[not(ancestor::t:corr)]', {
    t: 'http://www.tei-c.org/ns/1.0',
  });
  return collapsed(texts.map(({ content }) => content).join(''));
}
