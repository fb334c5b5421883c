import { describe, expect, it } from 'vitest';
import { alike, cut, lengthOf, taken, textOf } from '../../../bench/notes/volumes.ts';

describe('volumes', () => {
  const long = ['aaaa', 'bbbb'];
  const short = ['c', 'd'];
  const middling = ['eee', 'ff'];

  it('are cut to one size, without what is left over', () => {
    expect(cut(['a', 'b', 'c', 'd', 'e'], 2)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('are ordered so that the first are as long as all', () => {
    expect(alike([long, short, middling])).toEqual([middling, long, short]);
    expect([long, short, middling].map(lengthOf)).toEqual([8, 2, 5]);
  });

  it('begin again where more are wanted than there are', () => {
    expect(taken([long, short], 3)).toEqual([long, short, long]);
  });

  it('are numbered from 1', () => {
    expect(textOf('A title', short)).toBe('A title\n\n\n1. c\n\n\n2. d\n');
  });
});
