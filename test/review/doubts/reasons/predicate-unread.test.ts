import { describe, expect, it } from 'vitest';
import { delivery, doubtsIn, sentence } from '../tree.ts';

const reason = 'predicate-unread';
const found = (words: string) =>
  doubtsIn(reason, sentence('remark', words)).map((doubt) => [doubt.group, doubt.words]);

describe(reason, () => {
  it.each([
    ['repeated', 'went', 'The telegram also went to London.'],
    ['witness', 'rests', 'A duplicate rests with the Hartley Library.'],
    ['witness', 'lies', 'The original lies in Lima.'],
    ['agent', 'belongs', 'The text belongs to a draft by Orne.'],
    ['agent', 'polished', 'This paper was later polished by Orne.'],
  ] as const)('is about the %s where no table has the verb "%s": %s', (group, verb, words) => {
    expect(found(words)).toEqual([[group, verb]]);
  });

  it.each([
    ['that tells of the matter', 'The telegram reached Orne on May 3.'],
    ['of a meeting', 'The conversation was held at the Department of Fisheries.'],
    ['that another reason looks for', 'The telegram was drafted by Orne.'],
    ['with nobody behind it', 'The telegram went astray on May 3.'],
    ['of somebody', 'Orne went to London.'],
    ['of another text', 'A letter from Vane went to London.'],
    ['that is none', 'The text is part of a paper by Orne.'],
  ])('is none for a verb %s: %s', (_, words) => {
    expect(found(words)).toEqual([]);
  });

  it('is none where something is read', () => {
    const note = sentence('remark', 'The telegram also went to ', delivery('London'), '.');
    expect(doubtsIn(reason, note)).toEqual([]);
  });
});
