import { describe, expect, it } from 'vitest';
import { doubtedWords, doubtsIn } from '../edition.ts';

const reason = 'level-like-identifier';
const source = (levels: string) => `Source: Hartley Library, Vane Papers, ${levels}. Secret.`;

describe(reason, () => {
  it.each([
    ['Box 4, 38–12 Fisheries of the Bay'],
    ['Box 4, INCO-FISH NORLAND'],
    ['Box 4, Pol 7 Visits of 66 D 204'],
  ])('is a figure in the title of a collection: %s', (levels) => {
    expect(doubtedWords(reason, source(levels))).toEqual([levels.replace('Box 4, ', '')]);
  });

  it.each([
    ['Box 4, Fisheries, 1969–71'],
    ['Box 4, 12th Session'],
    ['RG 59, Central Files, Fisheries'],
    ['Box 4, May 3, 1962'],
  ])('is no date, no session and no record group: %s', (levels) => {
    expect(doubtedWords(reason, source(levels))).toEqual([]);
  });

  it('is none where many notes have the title', () => {
    const notes = Array.from({ length: 5 }, () => source('Box 4, 38–12 Fisheries of the Bay'));
    expect(doubtedWords(reason, ...notes)).toEqual([]);
  });

  it('offers the words as an identifier', () => {
    expect(doubtsIn(reason, source('Box 4, 38–12 Fisheries of the Bay'))).toMatchObject([
      {
        document: 'd1',
        group: 'witness',
        missing: false,
        position: { start: { line: 6, column: 46 } },
        alternatives: [{ as: 'level', kind: 'other', value: '38–12 Fisheries of the Bay' }],
      },
    ]);
  });
});
