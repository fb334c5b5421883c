import { describe, expect, it } from 'vitest';
import { around, enclosures } from '../../../src/notes/parse/enclosures.ts';

function pairs(text: string): string[] {
  return enclosures(text).map(({ open, close }) => text.slice(open, close + 1));
}

describe('pairs', () => {
  it.each([
    ['a (b) [c] “d”', ['(b)', '[c]', '“d”']],
    ['a (b [c “d” e] f)', ['(b [c “d” e] f)', '[c “d” e]', '“d”']],
    ['he wrote "one" and "two"', ['"one"', '"two"']],
    ['(one) (two)', ['(one)', '(two)']],
  ])('%s', (text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });
});

describe('no pairs', () => {
  it.each([
    ['a forgotten (bracket', []],
    ['a stray) bracket', []],
    ['one “quotation that does not end', []],
    ['brackets [that do not fit)', []],
    ['a stray ) before (one)', ['(one)']],
    ['an open ( before “one”', ['“one”']],
    ['the 1960’s ‘words’', []],
  ])('%s', (text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });
});

describe('around a place', () => {
  const text = 'a (b [c] d) e';
  const at = (sign: string) =>
    around(enclosures(text), text.indexOf(sign)).map(({ open }) => text.charAt(open));

  it.each([
    ['c', ['(', '[']],
    ['b', ['(']],
    ['d', ['(']],
    ['a', []],
    ['e', []],
  ])('%s stand %j', (sign, expected) => {
    expect(at(sign)).toEqual(expected);
  });
});
