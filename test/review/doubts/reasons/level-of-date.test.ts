import { describe, expect, it } from 'vitest';
import { doubtsIn, location, sentence } from '../tree.ts';

const reason = 'level-of-date';
const below = (...titles: readonly string[]) =>
  doubtsIn(reason, sentence('location', location('base', 'Hartley Library', ...titles)));

describe(reason, () => {
  it('is a date below the title of a folder, which it may be a part of', () => {
    expect(below('Memoranda', 'Beginning March 30, 1969')).toMatchObject([
      {
        words: 'Beginning March 30, 1969',
        alternatives: [
          {
            as: 'levels',
            levels: [{ kind: 'collection', value: 'Memoranda, Beginning March 30, 1969' }],
          },
        ],
      },
    ]);
  });

  it('is none below files, and none in a title with a date', () => {
    expect(below('Central Files', '1967–69')).toEqual([]);
    expect(below('Memoranda', 'Visit of May 3, 1962')).toEqual([]);
  });
});
