import { describe, expect, it } from 'vitest';
import { agent, doubtsIn, location, sentence } from '../tree.ts';

const reason = 'words-unread';
const found = (...parts: Parameters<typeof sentence>) =>
  doubtsIn(reason, sentence(...parts)).map(({ group, words }) => [group, words]);

describe(reason, () => {
  it('is a name or a figure that nothing is read in, by what its sentence states', () => {
    const orne = agent('drafted', 'Orne');
    const place = location('base', 'Hartley Library', 'Vane Papers');
    expect(found('drafting', 'Drafted by ', orne, '; Vane')).toEqual([['agent', 'Vane']]);
    expect(found('transmission', 'Sent – Lima, Quito')).toEqual([['repeated', 'Lima, Quito']]);
    expect(found('location', 'Source: ', place, ' – 77.')).toEqual([['witness', '77.']]);
  });

  it.each([
    ['drafting', 'Drafted for the Secretary of State.'],
    ['transmission', 'Transmitted in telegram 763, priority, on May 3.'],
    ['location', '(Tedul 5; the file is closed.)'],
    ['remark', 'Orne met Vane in Lima at 3.'],
    ['location', 'Copyright 1967 by Orne.'],
  ] as const)('is none where a rule accounts for the words of a %s: %s', (kind, words) => {
    expect(found(kind, words)).toEqual([]);
  });
});
