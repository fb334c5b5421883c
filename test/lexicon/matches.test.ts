import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matches } from '../../src/lexicon/matches.ts';

const patterns = [/\p{Lu}\p{Ll}*/gu, /\d*/gu, /(?<=a)|(?=b)/gu, /x?/gu, /(?<first>a)(b)?/gu];

it('finds what matchAll finds, empty matches and signs of two units among them', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', 'x', 'A', '1', ' ', '’', '𝔄', '\ud835') }),
      fc.constantFrom(...patterns),
      (text, pattern) => {
        const found = matches(text, pattern).map((match) => [match.index, ...match]);
        expect(found).toEqual([...text.matchAll(pattern)].map((match) => [match.index, ...match]));
      },
    ),
  );
});

it('begins at the front, wherever the pattern was used last', () => {
  const pattern = /a/gu;
  pattern.lastIndex = 2;
  expect(matches('aXa', pattern).map(({ index }) => index)).toEqual([0, 2]);
});
