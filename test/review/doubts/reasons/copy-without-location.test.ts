import { describe, expect, it } from 'vitest';
import { location, sentence, wordsIn } from '../tree.ts';

const reason = 'copy-without-location';
const place = location('copy', 'Hartley Library', 'Vane Papers');

describe(reason, () => {
  it('is a text that is said to be somewhere', () => {
    const note = sentence('copies', 'A copy of this letter is in the safe of the Minister.');
    expect(wordsIn(reason, note)).toEqual(['copy of this letter is in']);
  });

  it('is none where the place is read, there or in a bracket behind it', () => {
    const here = sentence('copies', 'A copy of this letter is in the ', place, '.');
    const said = sentence('copies', 'A copy of this letter is in his papers.');
    const behind = sentence('location', '(', structuredClone(place), ')');
    expect(wordsIn(reason, here)).toEqual([]);
    expect(wordsIn(reason, said, behind)).toEqual([]);
  });

  it.each(['The draft is attached but not printed.', 'The note is in Orne’s hand.'])(
    'is none where nothing is kept: %s',
    (words) => {
      expect(wordsIn(reason, sentence('remark', words))).toEqual([]);
    },
  );
});
