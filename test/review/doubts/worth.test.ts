import { describe, expect, it } from 'vitest';
import { measured } from '../../../src/review/doubts/measured.ts';
import { mostPromising, worthOf } from '../../../src/review/doubts/worth.ts';
import { doubts } from '../../../src/messages/doubts.ts';

describe('the worth of a reason', () => {
  it('is measured for reasons of the catalogue alone, with no more right than there were', () => {
    for (const [reason, [right, of]] of Object.entries(measured)) {
      expect(doubts).toHaveProperty([reason]);
      expect(right).toBeLessThanOrEqual(of);
    }
  });

  it('is between 0 and 1, and a half where nothing was measured', () => {
    for (const reason of Object.keys(doubts) as (keyof typeof doubts)[]) {
      expect(worthOf(reason)).toBeGreaterThan(0);
      expect(worthOf(reason)).toBeLessThan(1);
      if (measured[reason] === undefined) expect(worthOf(reason)).toBe(0.5);
    }
  });

  it('puts the most promising doubts first', () => {
    const all = (Object.keys(doubts) as (keyof typeof doubts)[]).map((reason) => ({ reason }));
    const worths = mostPromising(all).map(({ reason }) => worthOf(reason));
    expect(worths).toEqual(worths.toSorted((a, b) => b - a));
  });
});
