import { describe, expect, it } from 'vitest';
import { doubtsIn, location, sentence, wordsIn } from '../tree.ts';

const reason = 'texts-together';
const place = () => location('copy', 'Hartley Library', 'Vane Papers');

describe(reason, () => {
  it('is two texts that rest in one place', () => {
    const note = sentence(
      'copies',
      'A copy of this note and Orr’s reply have been preserved in the ',
      location('copy', 'Hartley Library', 'Vane Papers'),
    );
    expect(doubtsIn(reason, note)).toHaveLength(1);
  });

  it('is two texts in one place', () => {
    const note = sentence(
      'copies',
      'A copy of this note and Orr’s reply are in the ',
      place(),
      '.',
    );
    expect(wordsIn(reason, note)).toEqual(['Hartley Library, Vane Papers']);
  });

  it.each(['A copy of this note is in the ', 'Other copies are in the '])(
    'is none for one text, and for copies of one: %s',
    (words) => {
      expect(wordsIn(reason, sentence('copies', words, place(), '.'))).toEqual([]);
    },
  );
});
