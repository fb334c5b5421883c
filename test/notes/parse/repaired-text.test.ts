import { describe, expect, it } from 'vitest';
import { collapse, repairText } from '../../../src/notes/parse/repaired-text.ts';

describe('white space', () => {
  it.each([
    ['one  two', 'one two'],
    ['  one\n\ttwo \n', 'one two'],
    ['one two', 'one two'],
    ['one\u00a0two', 'one two'],
    ['\n \t', ''],
  ])('%j is read as %j', (source, text) => {
    expect(collapse(source).text).toBe(text);
  });

  it('leaves the way back to each character', () => {
    const source = ' one \n two ';
    const { text, offsets } = collapse(source);
    expect(Array.from(text, (_, index) => offsets[index])).toEqual([1, 2, 3, 4, 7, 8, 9]);
  });
});

describe('repairs', () => {
  const certainty = 'high';
  const repairs = [
    { start: 8, end: 10, reading: ' ', certainty } as const,
    { start: 3, end: 4, reading: ': ', certainty } as const,
  ];
  const reading = repairText('one:two  --three', (printed) => {
    expect(printed).toBe('one:two --three');
    return repairs;
  });

  it('make the text that is meant', () => {
    expect(reading.text).toBe('one: two  three');
    expect(reading.printed).toBe('one:two --three');
  });

  it.each([
    ['one', 0, 0],
    ['two', 4, 4],
    ['three', 10, 11],
  ])('keep the place of %s', (word, printed, source) => {
    const at = reading.text.indexOf(word);
    expect(reading.printedOffset(at)).toBe(printed);
    expect(reading.sourceOffset(printed)).toBe(source);
  });

  it('that overlap are left out', () => {
    const twice = repairText('abcd', () => [
      { start: 0, end: 3, reading: 'X', certainty },
      { start: 2, end: 4, reading: 'Y', certainty },
    ]);
    expect(twice.text).toBe('Xd');
  });
});
