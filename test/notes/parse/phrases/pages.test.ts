import { describe, expect, it } from 'vitest';
import {
  arabic,
  completed,
  pageList,
  pageScopes,
} from '../../../../src/notes/parse/phrases/pages.ts';

function pages(text: string): string[] {
  pageList.lastIndex = 0;
  const list = pageList.exec(text)?.[0];
  if (list === undefined) return [];
  return pageScopes(text, 0, list.length).map(({ node }) =>
    node.type === 'scope' ? [node.from, node.to].join('-') : node.type,
  );
}

describe('pages', () => {
  it.each([
    ['p. 12.', ['12-12']],
    ['pp. 98–101.', ['98-101']],
    ['pp. 586-88, 600, and 602–3', ['586-588', '600-600', '602-603']],
    ['pp. 215 and 217', ['215-215', '217-217']],
    ['p. 7A', ['7A-7A']],
    ['pp. 12, 1961', ['12-12', '1961-1961']],
  ])('%s', (text, expected) => {
    expect(pages(text)).toEqual(expected);
  });
});

describe('no pages', () => {
  it.each([
    ['12–15', []],
    ['page twelve', []],
    ['p.m.', []],
    ['pages of it', []],
    ['pp. 12, 14th ed.', ['12-12']],
  ])('%s', (text, expected) => {
    expect(pages(text)).toEqual(expected);
  });
});

describe('pages that run backwards', () => {
  it.each([
    ['pp. 98-77', ['-']],
    ['pp. 98-7', ['-']],
    ['pp. 120–18', ['-']],
    ['pp. 98–77, 101–104', ['-', '101-104']],
    ['pp. 12–15 and 9–7', ['12-15', '-']],
  ])('have neither a first nor a last page: %s', (text, expected) => {
    expect(pages(text)).toEqual(expected);
  });

  it.each([
    ['pp. 77–98', ['77-98']],
    ['pp. 12–12', ['12-12']],
    ['pp. 7A–7B', ['7A-7B']],
    ['pp. 903–5', ['903-905']],
  ])('are not these: %s', (text, expected) => {
    expect(pages(text)).toEqual(expected);
  });

  it('are none behind the word written out', () => {
    expect(pages('pages 98-77')).toEqual(['-']);
  });
});

describe('the last page', () => {
  it.each([
    ['586', '88', '588'],
    ['98', '101', '101'],
    ['1203', '4', '1204'],
    ['12', '15', '15'],
    ['xii', 'v', 'v'],
  ])('of %s-%s is %s', (from, to, last) => {
    expect(completed(from, to)).toBe(last);
  });
});

describe('numerals', () => {
  it.each([
    ['XV', '15'],
    ['XXXIX', '39'],
    ['IV', '4'],
    ['XC', '90'],
    ['7', '7'],
    ['One', 'One'],
    ['xv', 'xv'],
  ])('%s is %s', (numeral, figures) => {
    expect(arabic(numeral)).toBe(figures);
  });
});
