import { describe, expect, it } from 'vitest';
import { location, sentence, wordsIn } from '../tree.ts';

const reason = 'level-cut';
const titled = (...titles: readonly string[]) =>
  wordsIn(reason, sentence('location', location('base', 'Hartley Library', ...titles)));

describe(reason, () => {
  it.each(['and Ocean Affairs', 'Files', '(Peru', 'Lima)'])('is half a title: %s', (title) => {
    expect(titled('Staff for Europe', title)).toEqual([title]);
  });

  it.each(['Ocean Affairs (Peru)', 'unlabeled folder', 'Staff Files'])(
    'is none in a whole title: %s',
    (title) => {
      expect(titled('Staff for Europe', title)).toEqual([]);
    },
  );
});
