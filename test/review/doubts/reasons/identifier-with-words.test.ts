import { describe, expect, it } from 'vitest';
import { doubtsIn, location, sentence } from '../tree.ts';

const reason = 'identifier-with-words';
const inBox = (scheme: 'lot' | 'box' | 'subject-numeric', value: string) =>
  doubtsIn(
    reason,
    sentence('location', location('base', 'Hartley Library', 'Papers', [scheme, value])),
  );

describe(reason, () => {
  it('is a title behind a number', () => {
    const value = 'Lot 66 D 204 Staff Memos';
    expect(inBox('lot', value)).toMatchObject([
      { words: value, alternatives: [{ as: 'level', kind: 'collection', value }] },
    ]);
  });

  it.each([
    ['box', 'Box 4'],
    ['box', 'Box 4 (Peru and Lima)'],
    ['subject-numeric', 'POL 26 Coup Rumors'],
  ] as const)('is none in a %s as numbers are: %s', (scheme, value) => {
    expect(inBox(scheme, value)).toEqual([]);
  });
});
