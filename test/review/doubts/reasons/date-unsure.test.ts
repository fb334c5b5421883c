import { describe, expect, it } from 'vitest';
import type { Head } from '../../../../src/tree.ts';
import { doubtsOf, edition, entry, head } from '../tree.ts';

const reason = 'date-unsure';
type Part = Head['children'][number];
const text = (value: string): Part => ({ type: 'text', value });
const dateline = (value: string): Part => ({
  type: 'dateline',
  children: [{ type: 'date', children: [{ type: 'text', value }] }],
});
const words = (...parts: Part[]) =>
  doubtsOf(reason, edition(entry([], head('Minutes', ...parts)))).map((doubt) => [
    doubt.group,
    doubt.words,
  ]);

describe(reason, () => {
  it('is a second day, and a day in no date', () => {
    const second = words(text('Minutes, Lima, May 3 and '), dateline('May 4, 1956'));
    expect(second).toEqual([['date', 'May 3']]);
    expect(words(text('Minutes, Lima, 3 May 1956'))).toEqual([['date', '3 May 1956']]);
  });

  it('is none where the day is read, for a year alone, and in the name of a sender', () => {
    expect(words(text('Minutes, '), dateline('May 3, 1956'))).toEqual([]);
    expect(words(text('Minutes of the Budget for 1958'))).toEqual([]);
    const sender: Part = {
      type: 'correspondent',
      direction: 'from',
      nature: 'body',
      children: [{ type: 'text', value: 'May 3 Movement' }],
    };
    expect(words(text('Minutes From the '), sender)).toEqual([]);
  });
});
