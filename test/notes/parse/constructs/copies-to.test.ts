import { describe, expect, it } from 'vitest';
import { foundBehind, kindsBehind } from '../written.ts';

describe('who had a copy', () => {
  it.each([
    ['Copies were sent to Ames, Orne (ACDA), and Dale.', ['copy Ames', 'copy Orne', 'copy Dale']],
    ['A copy was sent to Ambassador Noble.', ['copy Noble']],
    ['A copy of this memorandum was given to Ames.', ['copy Ames']],
    ['Copies were also sent to S/P and INR.', ['copy body:S/P', 'copy body:INR']],
    ['Copies were sent to the Embassy in Lima.', ['copy body:Embassy in Lima']],
    [
      'Copies were sent to Ames, Acting Secretary of State Orne, and Dale.',
      ['copy Ames', 'copy Orne', 'copy Dale'],
    ],
    [
      'In addition to the members of the NSC, copies of this report were provided to Ames.',
      ['copy Ames'],
    ],
  ])('%s', (words, expected) => {
    expect(foundBehind(words, 'delivery')).toEqual(expected);
    expect(kindsBehind(words)).toEqual(['transmission']);
  });
});

describe('nobody', () => {
  it.each([
    'Copies were made in Lima.',
    'A copy of his letter to Ames is attached.',
    'No copies were sent to Ames.',
    'He asked for copies to be sent to Ames.',
    'A copy is in the file sent to Ames.',
    'A copy was burned.',
    'In addition, copies were burned.',
  ])('%s', (words) => {
    expect(foundBehind(words, 'delivery')).toEqual([]);
  });
});
