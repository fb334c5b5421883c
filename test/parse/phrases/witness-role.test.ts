import { describe, expect, it } from 'vitest';
import { foundBehind } from '../written.ts';

function roles(words: string): string[] {
  return foundBehind(words, 'location').map((location) => location.split(' ')[0] ?? '');
}

const place = 'Truman Library, Vane Papers, Box 4';

describe('another copy of the text', () => {
  it.each([
    `Another copy is in the ${place}.`,
    `A copy is in the ${place}.`,
    `Another copy, with a note of Ames, is in the ${place}.`,
    `Other copies are in the ${place}.`,
    `The signed copy is in the ${place}.`,
    `An unsigned copy of this letter is in the ${place}.`,
    `According to another copy, it was drafted by Ames. (${place})`,
    `Also in the ${place}.`,
  ])('%s', (words) => {
    expect(roles(words)).toEqual(['copy']);
  });
});

describe('the text in its language', () => {
  it.each([
    [`The Russian-language text is in the ${place}.`, 'original(ru)'],
    [`The transliterated Russian text is in the ${place}.`, 'original(ru-Latn)'],
    [`A Spanish-language version is in the ${place}.`, 'original(es)'],
  ])('%s', (words, role) => {
    expect(roles(words)).toEqual([role]);
  });
});

describe('a draft of the text', () => {
  it.each([
    `A draft of this letter is in the ${place}.`,
    `An earlier draft, with changes by Ames, is in the ${place}.`,
    `A draft is in the ${place}.`,
  ])('%s', (words) => {
    expect(roles(words)).toEqual(['draft']);
  });
});

describe('another document', () => {
  it.each([
    `The reply is in the ${place}.`,
    `A copy of his reply is in the ${place}.`,
    `A copy was sent to Ames. (${place})`,
    `A draft reply is in the ${place}.`,
    `The attached memorandum is in the ${place}.`,
    `Telegram 41 to Lima is in the ${place}.`,
    `A memorandum of the meeting is in the ${place}.`,
    `(Telegram 41 to Lima; ${place})`,
    `The Russian Ambassador’s letter is in the ${place}.`,
    `Documentation on the visit is in the ${place}.`,
  ])('%s', (words) => {
    expect(roles(words)).toEqual(['related']);
  });
});

describe('several in one sentence', () => {
  it.each([
    [
      `Another copy is in Department of State, Central Files, 511.00/3-2259; the reply is in the ${place}.`,
      ['copy', 'related'],
    ],
    [
      `Other copies are in Department of State, Central Files, 511.00/3-2259, and ibid., Staff Files: Lot 71 D 3.`,
      ['copy', 'copy'],
    ],
  ])('%s', (words, expected) => {
    expect(roles(words)).toEqual(expected);
  });
});
