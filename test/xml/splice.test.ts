import { expect, test } from 'vitest';
import { spliced } from '../../src/xml/splice.ts';

test('parts are replaced, in whatever order they come, and the rest stays', () => {
  const splices = [
    { start: 4, end: 5, text: 'E' },
    { start: 0, end: 1, text: '' },
    { start: 2, end: 2, text: '-' },
  ];
  expect(spliced('abcdef', splices)).toBe('b-cdEf');
  expect(spliced('abcdef', [])).toBe('abcdef');
});

test('two replacements of one place are a mistake', () => {
  const splices = [
    { start: 0, end: 3, text: '' },
    { start: 2, end: 4, text: '' },
  ];
  expect(() => spliced('abcdef', splices)).toThrow(RangeError);
});
