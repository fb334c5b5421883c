import { describe, expect, it } from 'vitest';
import { doubtsIn, doubtsOf, edition, entry, location, sentence } from '../tree.ts';

const reason = 'level-like-identifier';
const note = (title: string) =>
  sentence('location', location('base', 'Hartley Library', 'Vane Papers', title));
const titled = (title: string) => doubtsIn(reason, note(title)).map(({ words }) => words);

describe(reason, () => {
  it.each([
    '384 (July–Dec) Fisheries',
    '204-58 Policy Files',
    'D74035–0200',
    'INCO-FISH NORLAND',
    'Pol 7 Visits',
    'Reel A of Fisheries',
    '384 (July–Dec) 1965',
    'Fish 66 D 204',
  ])('is a number in a title: %s', (title) => {
    expect(titled(title)).toEqual([title]);
  });

  it.each([
    'Fisheries, 1969–71',
    '12th Session',
    'RG 59',
    'May 3, 1962',
    '18-Nation Committee',
    '11:47 a.m.',
  ])('is no date, no session and no record group: %s', (title) => {
    expect(titled(title)).toEqual([]);
  });

  it('is none where many notes have the title', () => {
    const entries = Array.from({ length: 5 }, () => entry([note('Pol 7 Visits')]));
    expect(doubtsOf(reason, edition(...entries))).toEqual([]);
  });

  it('says where the words stand, and offers them as an identifier', () => {
    const value = 'Pol 7 Visits';
    expect(doubtsIn(reason, note(value))).toMatchObject([
      {
        document: 'd1',
        group: 'witness',
        missing: false,
        words: value,
        alternatives: [{ as: 'level', kind: 'other', value }],
      },
    ]);
  });
});
