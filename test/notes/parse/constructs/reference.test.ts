import { describe, expect, it } from 'vitest';
import { foundBehind, kindsBehind } from '../written.ts';

describe('references', () => {
  it.each([
    ['See vol. XV, pp. 215–222.', ['series volume 15 · page 215-222']],
    [
      'For text, see Foreign Relations, 1961–1963, vol. II, Document 20.',
      ['series title:m Foreign Relations · 1961..1963 · volume 2 · document 20'],
    ],
    [
      'For text, see Department of State Bulletin, June 11, 1961, pp. 903–905.',
      ['work title:j Department of State Bulletin · 1961-06-11 · page 903-905'],
    ],
    [
      'Vane gives an account in Warden, The Long Spring, p. 12.',
      ['work author Warden · title:m The Long Spring · page 12-12'],
    ],
    [
      'See vol. IX, Documents 246 and 279.',
      ['series volume 9 · document 246', 'series volume 9 · document 279'],
    ],
    ['The report (vol. IX, Document 246) is cited.', ['series volume 9 · document 246']],
  ])('%s', (words, expected) => {
    expect(foundBehind(words, 'reference')).toEqual(expected);
  });

  it.each([
    ['See vol. XV, pp. 215–222.', 'reference'],
    ['For text, see Department of State Bulletin, June 11, 1961.', 'reference'],
    ['For documentation on the loan, see vol. IX.', 'reference'],
    ['Vane saw the file.', 'remark'],
    ['For the loan Peru was grateful.', 'remark'],
  ])('%s is a sentence of kind %s', (words, kind) => {
    expect(kindsBehind(words)).toEqual([kind]);
  });
});

describe('titles without a page are titles only', () => {
  it.each([
    ['Vane read an article in the New York Times.', ['title:j New York Times']],
    ['It was printed by Pravda and Izvestia.', ['title:j Pravda', 'title:j Izvestia']],
  ])('%s', (words, expected) => {
    expect(foundBehind(words, 'title')).toEqual(expected);
    expect(foundBehind(words, 'reference')).toEqual([]);
  });
});

describe('no references', () => {
  it.each([
    'See Vane, Ames, and Orne for their views.',
    'Volunteers in Lima, p.m. of May 3.',
    'The Ambassador, Lima, and the Consul agreed.',
    'The volume of trade fell.',
    'He wrote “see vol. IX, p. 12” on it.',
    'It is in Central Files, Vol. IV, and was read.',
    'See page twelve of it.',
    'The long spring of 1961 was cold, p.m. hours apart.',
    'He saw Vane on May 3 and read five pages.',
  ])('%s', (words) => {
    expect(foundBehind(words, 'reference')).toEqual([]);
  });
});
