import { describe, expect, it } from 'vitest';
import { numberedHead, paragraphs } from '../../../src/notes/segment/paragraphs.ts';

function values(text: string): string[] {
  return paragraphs(text).map(({ value, start, end }) => {
    expect(text.slice(start.offset, end.offset)).toBe(value);
    return value;
  });
}

describe('empty lines part paragraphs', () => {
  it.each([
    ['one\ntwo\n\nthree', ['one\ntwo', 'three']],
    ['\n\n\none', ['one']],
    ['one\n \t \ntwo', ['one', 'two']],
    ['  one  \n\n\ttwo', ['one', 'two']],
    ['', []],
    ['\n \n', []],
  ])('%j', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('and are counted', () => {
    expect(paragraphs('one\n\ntwo\n\n\nthree').map(({ gap }) => gap)).toEqual([Infinity, 1, 2]);
  });

  it('and keep their place', () => {
    expect(paragraphs('one\n\n  two\n three ')[1]).toMatchObject({
      start: { line: 3, column: 3, offset: 7 },
      end: { line: 4, column: 7, offset: 17 },
    });
  });
});

describe('without an empty line a paragraph begins', () => {
  it.each([
    [
      'at the note under a head',
      '31. Letter\nSource: Hartley Library.',
      ['31. Letter', 'Source: Hartley Library.'],
    ],
    [
      'at a note in brackets',
      '31. Letter\n[Source: Hartley Library.]',
      ['31. Letter', '[Source: Hartley Library.]'],
    ],
    [
      'at a head with its note in the next line',
      '31. Letter\nSource: A.\n32. Note\nSource: B.',
      ['31. Letter', 'Source: A.', '32. Note', 'Source: B.'],
    ],
    [
      'at the note under a head of two lines',
      '31. Letter\nFrom Vane\nSource: A.',
      ['31. Letter\nFrom Vane', 'Source: A.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    ['at “Source:” under no head', 'The Talks\nSource: Hartley Library.'],
    ['at a number without a note', '31. Letter\n32. Note\n33. Talk'],
    ['at a word of the note', '31. Letter\nthe source: Hartley'],
    ['at a year', 'Lima was quiet in\n1962. Vane left.'],
  ])('but not %s', (_, text) => {
    expect(values(text)).toEqual([text]);
  });
});

describe('a number and a stop', () => {
  it.each([
    ['31. Telegram From Lima', '31'],
    ['12a. Letter', '12a'],
    ['11.Memorandum', '11'],
    ['7.\n  Letter', '7'],
  ])('begin %j', (text, number) => {
    expect(numberedHead.exec(text)?.groups?.number).toBe(number);
  });

  it.each(['31 Telegram', '711.5861', '501.BB/4–1348', '31.', 'a. Letter', '123456. Letter'])(
    'do not begin %j',
    (text) => {
      expect(numberedHead.test(text)).toBe(false);
    },
  );
});
