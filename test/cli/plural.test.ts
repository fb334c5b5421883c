import { expect, test } from 'vitest';
import { plural, noun } from '../../src/cli/plural.ts';
import { summarise } from '../../src/notes/summary.ts';

const words = Object.keys(summarise({ type: 'edition', children: [] }).counts);

test('one of what is found is not called many', () => {
  const alike = words.filter((word) => noun(1, word) === word);
  expect(alike).toEqual(['ibid.']);
});

test.each(words)('%s: none and several have the words of the report', (word) => {
  expect(plural(0, word)).toBe(`0 ${word}`);
  expect(plural(2, word)).toBe(`2 ${word}`);
});

test('one is counted', () => {
  expect(plural(1, 'printings')).toBe('1 printing');
});
