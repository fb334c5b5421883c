import { describe, expect, it } from 'vitest';
import { readOptions } from '../../bench/options.ts';
import { groups } from '../../bench/record/figures.ts';

describe('the options of the bench', () => {
  it('ask for everything at length where nothing is said', () => {
    expect(readOptions([])).toEqual({ quick: false, only: groups });
  });

  it('name what is measured', () => {
    expect(readOptions(['--quick', '--only', 'peers', '--only', 'start-up'])).toEqual({
      quick: true,
      only: ['peers', 'start-up'],
    });
  });

  it('are refused where they are unknown', () => {
    expect(() => readOptions(['--only', 'pears'])).toThrow('--only pears: there are start-up');
    expect(() => readOptions(['--fast'])).toThrow('--fast');
  });
});
