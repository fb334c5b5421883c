import { describe, expect, it } from 'vitest';
import type { WitnessRole } from '../../../../src/tree.ts';
import { doubtsIn, location, sentence, wordsIn } from '../tree.ts';

const reason = 'role-unsure';
const place = (role: WitnessRole) => location(role, 'Hartley Library', 'Vane Papers');
const led = (words: string, role: WitnessRole) =>
  doubtsIn(reason, sentence('copies', words, place(role), '.'));

describe(reason, () => {
  it('is a place without a word for what lies there', () => {
    const note = sentence(
      'location',
      'See also ',
      location('related', 'Hartley Library', 'Papers'),
    );
    expect(wordsIn(reason, note)).toEqual(['Hartley Library, Papers']);
  });

  it('is a copy by whatever name', () => {
    const note = sentence(
      'copies',
      'A carbon of this letter rests in the ',
      location('related', 'Hartley Library', 'Vane Papers'),
    );
    expect(wordsIn(reason, note)).toEqual(['Hartley Library, Vane Papers']);
  });

  it.each([
    ['A copy of this letter is in the ', 'related', 'copy'],
    ['The document was also found in the ', 'related', 'copy'],
    ['A draft of the plan is in the ', 'related', 'draft'],
    ['The reply is in the ', 'copy', 'related'],
  ] as const)('is another role than the words before it say: %s', (words, role, other) => {
    expect(led(words, role)).toMatchObject([{ alternatives: [{ as: 'role', role: other }] }]);
  });

  it('looks at the sentence before where a location stands alone in brackets', () => {
    const before = sentence('remark', 'A copy of this letter is in his papers.');
    const alone = sentence('location', '(', place('related'), ')');
    expect(doubtsIn(reason, before, alone)).toHaveLength(1);
  });

  it.each([
    ['A copy of this letter is in the ', 'copy'],
    ['The reply is in the ', 'related'],
    ['A first draft of this letter was sent on May 3; it is in the ', 'draft'],
    ['The Russian text is in the ', 'original'],
    ['Source: ', 'base'],
  ] as const)('is none where both agree: %s', (words, role) => {
    expect(led(words, role)).toEqual([]);
  });
});
