import fc from 'fast-check';
import type { Node, Parent } from 'unist';
import { visit } from 'unist-util-visit';
import { location } from 'vfile-location';
import { describe, expect, it } from 'vitest';
import { leaf, run } from './outline.ts';

function offsets({ position }: Node): [number, number] {
  return [position?.start.offset ?? NaN, position?.end.offset ?? NaN];
}

describe('laws', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom('', '  ', '\t', 'Source: A. Secret.', '[Source: B.]', '501.BB/4–1348'),
    fc.nat(99).map((n) => `${String(n)}. Letter From A to B`),
    fc.nat(99).map((n) => `${String(n)}a.  The President said so.`),
    fc.nat(99).map((n) => `${String(n)}.`),
  );
  const anyText = fc
    .array(line, { maxLength: 30 })
    .map((lines) => lines.join('\n').replaceAll('\r', ''));

  it('no character that is not white space is lost', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { edition } = run(text);
        const kept = [
          edition.title ?? '',
          ...edition.children.flatMap(({ number, children }) => [
            number === '' ? '' : `${number}.`,
            ...children.flatMap((child) => child.children.map(leaf)),
          ]),
        ];
        // A title is kept without its signs of italics.
        expect(kept.join('').replace(/[*_\s]/g, '')).toBe(text.replace(/[*_\s]/g, ''));
      }),
      { numRuns: 1000 },
    );
  });

  it('every text leaf is what stands at its place, and places nest', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { edition } = run(text);
        visit<Node, undefined>(edition, (node, _index, parent?: Parent) => {
          const [from, to] = offsets(node);
          const [outerFrom, outerTo] = parent ? offsets(parent) : [0, text.length];
          expect([outerFrom, from, to, outerTo]).toEqual(
            [outerFrom, from, to, outerTo].toSorted((a, b) => a - b),
          );
          if (node.type !== 'text') return;
          expect(leaf(node)).toBe(text.slice(from, to));
          expect(node.position?.start).toMatchObject(location(text).toPoint(from) ?? {});
        });
      }),
    );
  });

  it('ids are unique, whatever the case of letters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const ids = run(text).edition.children.map(({ id }) => id.toLowerCase());
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
