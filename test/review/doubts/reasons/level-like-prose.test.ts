import { describe, expect, it } from 'vitest';
import { location, sentence, wordsIn } from '../tree.ts';

const reason = 'level-like-prose';
const titled = (title: string) =>
  wordsIn(reason, sentence('location', location('base', 'Hartley Library', title)));

describe(reason, () => {
  it.each([
    'Vane Files. a copy was sent to Orne',
    'Vane Papers which were never opened',
    'Papers '.repeat(20),
  ])('is a title with a verb or a stop, or a long one: %s', (title) => {
    expect(titled(title)).toEqual([title]);
  });

  it.each(['Vane Papers', 'Project “This Is Fish”', 'Visit of Orne, Jan. 1962'])(
    'is none in a title: %s',
    (title) => {
      expect(titled(title)).toEqual([]);
    },
  );
});
