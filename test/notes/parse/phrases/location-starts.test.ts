import { describe, expect, it } from 'vitest';
import { foundBehind } from '../written.ts';

describe('a place behind another', () => {
  it.each([
    [
      'The papers are in the Kennedy Library, Roe Papers, Box 4; Orne Papers, Lima; and ibid., Box 7.',
      [
        'related Kennedy Library | Roe Papers | box:Box 4',
        'related – | Orne Papers | Lima',
        'related ibid. | box:Box 7',
      ],
    ],
    [
      'Another copy is ibid., 611.23/4-161, and Roe Files: Lot 70 D 118.',
      ['copy ibid. | decimal:611.23/4-161', 'copy – | Roe Files | lot:Lot 70 D 118'],
    ],
  ])('shares its institution: %s', (words, expected) => {
    expect(foundBehind(words, 'location')).toEqual(expected);
  });

  it.each([
    'Another copy is ibid., Box 7, and Roe Files of the Embassy burned.',
    'Ames wrote to Lima, and Roe Files, a company, answered.',
    'Another copy is ibid., Box 7. Ames read Orne Papers; Roe Files were lost.',
  ])('is none in: %s', (words) => {
    expect(foundBehind(words, 'location').filter((place) => place.includes('–'))).toEqual([]);
  });
});

describe('a numbered file in parentheses', () => {
  it.each([
    [
      '(PER/BOL, Office of Peru Affairs, Lot 70 D 118, Box 4)',
      'related – | PER/BOL | Office of Peru Affairs | lot:Lot 70 D 118 | box:Box 4',
    ],
    [
      '(Ames to Vane, PER/BOL, Lot 70 D 118, POL 7 PERU)',
      'related – | PER/BOL | lot:Lot 70 D 118 | subject-numeric:POL 7 PERU',
    ],
    [
      '(Ames to Vane, May 3, 1961, PER/BOL, Lot 70 D 118)',
      'related – | PER/BOL | lot:Lot 70 D 118',
    ],
    ['(Ames to Vane, Hartley Library, Box 4)', 'related Hartley Library | box:Box 4'],
  ])('%s', (words, expected) => {
    expect(foundBehind(words, 'location')).toEqual([expected]);
  });

  it.each([
    '(Ames to Vane, May 3, 1961)',
    '(Lot 70 of the auction was sold; Vane bought it)',
    '(Telegram 41 to Lima, May 3)',
    'Ames opened Box 4 (a box of Vane).',
  ])('is none in: %s', (words) => {
    expect(foundBehind(words, 'location')).toEqual([]);
  });
});
