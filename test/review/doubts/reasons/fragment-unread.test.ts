import { describe, expect, it } from 'vitest';
import { delivery, doubtsIn, doubtsOf, edition, entry, head, sentence } from '../tree.ts';

const reason = 'fragment-unread';
const groups = (words: string) =>
  doubtsIn(reason, sentence('remark', words)).map(({ group }) => group);

describe(reason, () => {
  it.each([
    ['repeated', 'For information: Lima and Quito.'],
    ['repeated', 'Likewise to Lima.'],
    ['agent', 'Text by Orne and Vane.'],
    ['agent', 'Author: Orne.'],
  ] as const)('is about the %s in a sentence without a verb: %s', (group, words) => {
    expect(groups(words)).toEqual([group]);
  });

  it('is about who made it where the text is no telegram', () => {
    const letter = entry(
      [sentence('remark', 'Likewise to Orne.')],
      head('Letter', { type: 'text', value: 'Letter' }),
    );
    expect(doubtsOf(reason, edition(letter))).toMatchObject([{ group: 'agent' }]);
  });

  it.each([
    ['that has a verb', 'Orne spoke to Vane, who was in Lima.'],
    ['of a printing', 'Published by TASS in English on June 12.'],
    ['that points elsewhere', 'See Orne to Vane.'],
    ['of a date', 'Revised to May 3.'],
    ['that names nobody', 'For information only.'],
    ['that begins with the name', 'Orne met Vane.'],
  ])('is none for a sentence %s: %s', (_, words) => {
    expect(groups(words)).toEqual([]);
  });

  it('is none where something is read', () => {
    expect(doubtsIn(reason, sentence('transmission', 'Also to ', delivery('Lima'), '.'))).toEqual(
      [],
    );
  });
});
