import { describe, expect, it } from 'vitest';
import { firstEndingFrom } from '../../../src/notes/parse/binary-search.ts';

describe('the first of places in order', () => {
  const ends = [3, 3, 8, 20];
  const first = (offset: number) => firstEndingFrom(ends, offset, (end) => end);

  it.each([
    [0, 0],
    [3, 0],
    [4, 2],
    [8, 2],
    [9, 3],
    [20, 3],
  ])('that does not end before %i is number %i', (offset, index) => {
    expect(first(offset)).toBe(index);
  });

  it('is none where all end before it', () => {
    expect(first(21)).toBe(4);
    expect(firstEndingFrom([], 0, () => 0)).toBe(0);
  });
});
