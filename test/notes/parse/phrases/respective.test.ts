import { describe, expect, it } from 'vitest';
import { foundBehind } from '../written.ts';

describe('each text has a place of its own', () => {
  it.each([
    [
      '(Telegrams 41 and 44 from Lima; Department of State, Central Files, POL 1 and POL 2, respectively.)',
      [
        'related Department of State | Central Files | subject-numeric:POL 1',
        'related – | subject-numeric:POL 2',
      ],
    ],
    [
      '(Letters of Roe; Hartley Library, Vane Papers, Box 4 and Box 7, respectively)',
      ['related Hartley Library | Vane Papers | box:Box 4', 'related – | box:Box 7'],
    ],
    [
      '(Telegrams 41 and 44; ibid., 611.23/4–161 and /4–261, respectively)',
      ['related ibid. | decimal:611.23/4–161', 'related – | decimal:/4–261'],
    ],
    [
      'The replies are in the Hartley Library, Vane Papers, Box 4 and Box 7, respectively.',
      ['related Hartley Library | Vane Papers | box:Box 4', 'related – | box:Box 7'],
    ],
    [
      '(Letters of Roe, Orne, and Kern; Hartley Library, Vane Papers, Box 4, Box 7 and Box 9, respectively)',
      [
        'related Hartley Library | Vane Papers | box:Box 4',
        'related – | box:Box 7',
        'related – | box:Box 9',
      ],
    ],
  ])('%s', (words, expected) => {
    expect(foundBehind(words, 'location')).toEqual(expected);
  });
});

describe('a number that stands for a whole one', () => {
  it.each([
    [
      '(Ibid., Conference Files: Lot 60 D 627, CF 12 and 13)',
      [
        'related ibid. | Conference Files | lot:Lot 60 D 627 | conference:CF 12',
        'related – | conference:CF 13',
      ],
    ],
    [
      'The memoranda are ibid., CF 1402 and 1403A.',
      ['related ibid. | conference:CF 1402', 'related – | conference:CF 1403A'],
    ],
  ])('%s', (words, expected) => {
    expect(foundBehind(words, 'location')).toEqual(expected);
  });

  it.each([
    'The memorandum is ibid., CF 12.',
    'The memoranda are ibid., CF 12–13.',
    'The memorandum is ibid., CF 12 and was sent on.',
  ])('is not in: %s', (words) => {
    expect(foundBehind(words, 'location')).toHaveLength(1);
  });
});

describe('one place', () => {
  it.each([
    [
      'where the word is not said',
      '(Telegrams 41 and 44; Department of State, Central Files, POL 1 and POL 2.)',
    ],
    [
      'where the word is said of something else',
      '(Hartley Library, Vane Papers, POL 1 and POL 2; respectively it was sent)',
    ],
    ['without identifiers', '(Letters of Roe; Hartley Library, Vane Papers, respectively)'],
    [
      'where one identifier stands within the other',
      '(Letters of Roe; Hartley Library, Vane Papers, Box 4, Folder 7, respectively)',
    ],
  ])('%s', (_, words) => {
    expect(foundBehind(words, 'location')).toHaveLength(1);
  });
});
