import { describe, expect, it } from 'vitest';
import { foundBehind } from '../written.ts';

describe('who took part in an estimate', () => {
  it.each([
    [
      'The Central Intelligence Agency and the intelligence organizations of the Departments of State and Defense participated in the preparation of this estimate.',
      [
        'prepared body:Central Intelligence Agency',
        'prepared body:intelligence organizations of the Departments of State and Defense',
      ],
    ],
    [
      'All members of the USIB concurred with this estimate on April 19.',
      ['concurred body:members of the USIB'],
    ],
  ])('%s', (words, expected) => {
    expect(foundBehind(words, 'agency')).toEqual(expected);
  });
});

describe('not so', () => {
  it.each([
    'Vane participated in the meeting.',
    'The members of the Board met on April 19.',
    'The Embassy concurred in the view of Lima.',
    'Members of the Senate did not concur.',
  ])('%s', (words) => {
    expect(foundBehind(words, 'agency')).toEqual([]);
  });
});
