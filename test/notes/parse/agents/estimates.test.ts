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
      ['concurred body:USIB on --04-19'],
    ],
    [
      '“Concurring were the Chief of Signals, Navy; and the Director of Plans, USAF.”',
      ['concurred body:Chief of Signals, Navy', 'concurred body:Director of Plans, USAF'],
    ],
    ['Concurred in by the Joint Board.', ['concurred body:Joint Board']],
    [
      'Representatives of the Alpha Board, DIA, and the NSA concurred.',
      ['concurred body:Alpha Board', 'concurred body:DIA', 'concurred body:NSA'],
    ],
    [
      'Prepared by Noble with the concurrence of all members of the Board.',
      ['prepared Noble', 'concurred body:Board'],
    ],
    ['Prepared by a task group composed of members from A and B.', ['prepared body:task group']],
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
