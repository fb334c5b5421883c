import { describe, expect, it } from 'vitest';
import { foundBehind } from '../written.ts';

describe('quotations', () => {
  it.each([
    ['The text is marked “Immediate release.”', ['“Immediate release.”']],
    ['He wrote: “Seen. Nothing to add.” It was filed.', ['“Seen. Nothing to add.”']],
    ['It reads “one” and “two”.', ['“one”', '“two”']],
    ['It bears the words "Seen by Vane."', ['"Seen by Vane."']],
    ['He wrote “the ‘late’ Ambassador.”', ['“the ‘late’ Ambassador.”']],
  ])('%s', (words, expected) => {
    expect(foundBehind(words, 'quotation')).toEqual(expected);
  });
});

describe('no quotations', () => {
  it.each([
    'He wrote that it was seen.',
    'An open “quotation is not closed.',
    'Vane’s and Ames’ letters are lost.',
    'The ‘late’ Ambassador wrote it.',
    'It measures 5" and no more.',
  ])('%s', (words) => {
    expect(foundBehind(words, 'quotation')).toEqual([]);
  });
});

describe('inside a quotation nothing else is read', () => {
  it.each([
    'He wrote “drafted by Noble on May 3 at 9 a.m.; see Document 5.”',
    'He wrote “in the Truman Library, Vane Papers, Box 4, ibid.”',
    'He wrote “copies to Ames and Orne.”',
  ])('%s', (words) => {
    const others = ['agency', 'date', 'time', 'documentReference', 'location', 'delivery'] as const;
    expect(foundBehind(words, ...others)).toEqual([]);
  });
});
