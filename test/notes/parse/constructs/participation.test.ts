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
    [
      'According to a note on the cover sheet: “The following intelligence organizations participated in the preparation of this estimate: The CIA, INR, and NSA.”',
      ['prepared body:CIA', 'prepared body:INR', 'prepared body:NSA'],
    ],
    [
      'The cover says “the following intelligence organizations participated in the preparation of this estimate: CIA and INR,” and dates it.',
      ['prepared body:CIA', 'prepared body:INR'],
    ],
    [
      'According to the cover, NIE 11–3 was submitted by Vane, and the CIA and INR participated in its preparation.',
      ['prepared body:CIA', 'prepared body:INR'],
    ],
    [
      'Submitted by Vane with an indication that CIA and INR participated in its preparation.',
      ['prepared body:CIA', 'prepared body:INR'],
    ],
    [
      'Submitted by the CIA, which along with INR, participated in the preparation of this estimate.',
      ['prepared body:CIA', 'prepared body:INR'],
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
    'The following intelligence organizations were named: CIA and INR.',
    'According to Vane, the CIA and INR participated in the meeting.',
    'The estimate was submitted by the CIA, and INR was told.',
    'Vane wrote: “The CIA participated in the meeting.”',
    'A note says who participated in the preparation of this estimate.',
  ])('%s', (words) => {
    expect(foundBehind(words, 'agency')).toEqual([]);
  });
});
