import { describe, expect, it } from 'vitest';
import { foundBehind } from '../written.ts';

describe('dates', () => {
  it.each([
    ['The meeting was held on May 3, 1961.', ['1961-05-03']],
    ['It lasted from May 3 to May 6.', ['--05-03', '--05-06']],
    ['It lasted from May 3–6, 1961.', ['1961-05-03..1961-05-06']],
    ['Vane saw it in April 1962.', ['1962-04']],
  ])('%s', (words, expected) => {
    expect(foundBehind(words, 'date')).toEqual(expected);
  });
});

describe('no dates', () => {
  it.each([
    'The number is 611.61/3-2763.',
    'It is filed as 761.13/6-762.',
    'It bears the number 3–61.',
    'May the Ambassador agree?',
    'He wrote “May 3, 1961” on it.',
    'The text has 12 March headings.',
  ])('%s', (words) => {
    expect(foundBehind(words, 'date')).toEqual([]);
  });
});

describe('times', () => {
  it.each([
    ['The meeting began at 9 a.m.', ['09:00:00']],
    ['It lasted from 1:15 to 2:30 p.m.', ['13:15:00', '14:30:00']],
    ['It lasted from 10:15 a.m. to noon.', ['10:15:00', '12:00:00']],
    ['It was sent at 12:30 a.m.', ['00:30:00']],
    ['It was sent at 2145Z.', ['21:45:00Z']],
    ['It ended at midnight.', ['00:00:00']],
    ['It lasted from 3 to 4 p.m.', ['15:00:00', '16:00:00']],
  ])('%s', (words, expected) => {
    expect(foundBehind(words, 'time')).toEqual(expected);
  });
});

describe('no times', () => {
  it.each([
    'It was sent at 13 p.m.',
    'It has 9 annexes and 10 maps.',
    'See 1:15 of the text.',
    'It is filed as 511.00/3-2259.',
    'A ratio of 3:40 was proposed.',
    'It was sent at 2560Z.',
    'It bears the number 12–30.',
  ])('%s', (words) => {
    expect(foundBehind(words, 'time')).toEqual([]);
  });
});
