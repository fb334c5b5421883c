import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exponent, median, spread } from '../../../bench/record/statistics.ts';

describe('the median', () => {
  it.each([
    [[5], 5],
    [[9, 1, 5], 5],
    [[4, 1, 10, 2], 3],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('is not moved by one slow run', () => {
    expect(median([1, 1, 1, 1, 1000])).toBe(1);
  });
});

describe('the spread', () => {
  it('is the least and the most', () => {
    expect(spread([3, 1, 2])).toEqual({ least: 1, most: 3 });
  });
});

describe('the exponent of growth', () => {
  it('is that of the power by which time grows, whatever the unit', () => {
    const power = fc.double({ min: 0.1, max: 3, noNaN: true });
    const unit = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(power, unit, (by, seconds) => {
        const points = [400, 1200, 4000].map((work) => ({ work, time: seconds * work ** by }));
        expect(exponent(points)).toBeCloseTo(by, 8);
      }),
    );
  });

  it('is not told by one amount of work', () => {
    expect(exponent([{ work: 400, time: 1 }])).toBeUndefined();
    expect(exponent([])).toBeUndefined();
  });
});
