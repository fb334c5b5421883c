import { describe, expect, it } from 'vitest';
import { foundBehind, kindsBehind } from '../written.ts';

describe('received', () => {
  it.each([
    ['Received at 7:12 p.m., May 3.', '19:12:00 · --05-03'],
    ['Received on May 3, 1961, at 9 a.m.', '1961-05-03 · 09:00:00'],
    ['Received at 12:15 a.m.', '00:15:00'],
    ['Received May 3.', '--05-03'],
    ['Received at noon.', '12:00:00'],
    ['Received in the Department at 0915Z on May 3.', '09:15:00Z · --05-03'],
    ['Received at 7:12 p.m. and repeated to Lima on May 4.', '19:12:00'],
  ])('%s', (words, expected) => {
    expect(foundBehind(words, 'receipt')).toEqual([expected]);
    expect(kindsBehind(words)).toEqual(['transmission']);
  });
});

describe('no receipt', () => {
  it.each([
    'The reply was received at 7:12 p.m.',
    'Receipts of May 3 are missing.',
    'Received in the Embassy.',
    'He received Ames at 9 a.m.',
    'The letter that he received on May 3 is missing.',
    'Vane was received by the President at 10 a.m. on May 3.',
    'No copy was received before May 3.',
  ])('%s', (words) => {
    expect(foundBehind(words, 'receipt')).toEqual([]);
  });
});
