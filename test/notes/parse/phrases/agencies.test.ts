import { describe, expect, it } from 'vitest';
import { isSpanOf } from '../../../../src/notes/parse/span.ts';
import { agencies } from '../../../../src/notes/parse/phrases/agencies.ts';

/** The list behind a verb and its link: `drafted Noble (EUR) on --05-03`. */
function list(text: string, link = 'by'): string[] {
  const clause = { actions: ['drafted' as const], link, start: 0, end: text.length };
  return agencies(text, clause).flatMap((found) => {
    const [name] = found.children;
    if (!isSpanOf('agency', found) || name === undefined) return [];
    const { actions, office, when } = found.node;
    return [
      [
        `${actions.join('+')} ${text.slice(name.start, name.end)}`,
        ...(office === undefined ? [] : [`(${office})`]),
        ...(when === undefined ? [] : [`on ${when}`]),
      ].join(' '),
    ];
  });
}

describe('persons and bodies of a list', () => {
  it.each([
    ['Noble', ['drafted Noble']],
    [
      'Noble, Orne (EUR), and Ellery P. Roe at the White House',
      ['drafted Noble', 'drafted Orne (EUR)', 'drafted Ellery P. Roe (White House)'],
    ],
    [
      'Hartley (S/P), Roe (EUR/WE), and the Department of Labor',
      ['drafted Hartley (S/P)', 'drafted Roe (EUR/WE)', 'drafted Department of Labor'],
    ],
    [
      'Noble (EUR) on May 3 and Orne (ARA) on May 5',
      ['drafted Noble (EUR) on --05-03', 'drafted Orne (ARA) on --05-05'],
    ],
    [
      'Pell, E; Orne, IO/UNP; and Roe',
      ['drafted Pell (E)', 'drafted Orne (IO/UNP)', 'drafted Roe'],
    ],
  ])('%s', (text, expected) => {
    expect(list(text)).toEqual(expected);
  });
});

describe('an office that several share', () => {
  it.each([
    [
      'Ellery P. Noble and Edgar R. Vane, both in FE/NA',
      ['drafted Ellery P. Noble (FE/NA)', 'drafted Edgar R. Vane (FE/NA)'],
    ],
    ['Noble and Vane, all of ARA', ['drafted Noble (ARA)', 'drafted Vane (ARA)']],
    ['Noble and in the White House by Vane', ['drafted Noble', 'drafted Vane (White House)']],
  ])('%s', (text, expected) => {
    expect(list(text)).toEqual(expected);
  });

  it.each([
    ['ARA by Noble and Orne', ['drafted Noble (ARA)', 'drafted Orne (ARA)']],
    ['the White House by Vane', ['drafted Vane (White House)']],
    ['EUR', ['drafted EUR']],
  ])('stands before them: in %s', (text, expected) => {
    expect(list(text, 'in')).toEqual(expected);
  });
});

describe('an office before the name', () => {
  it.each([
    ['Noble and in draft in FE/P by Orne', ['drafted Noble', 'drafted Orne (FE/P)']],
    ['Noble and at the Treasury by Orne', ['drafted Noble', 'drafted Orne (Treasury)']],
    ['Noble and in L in draft by Orne', ['drafted Noble', 'drafted Orne (L)']],
  ])('%s', (text, expected) => {
    expect(list(text)).toEqual(expected);
  });

  it.each([
    ['USUN by Noble', ['drafted Noble (USUN)']],
    ['Lima', []],
    ['Lima on May 3', []],
  ])('at %s', (text, expected) => {
    expect(list(text, 'at')).toEqual(expected);
  });
});

describe('somebody who signed for another', () => {
  it.each([
    ['Noble, who signed for Hartley', ['drafted+signed Noble']],
    ['Noble who signed for Hartley', ['drafted+signed Noble']],
    ['Orne and Noble, who also initialed it', ['drafted Orne', 'drafted+initialed Noble']],
  ])('%s', (text, expected) => {
    expect(list(text)).toEqual(expected);
  });
});

describe('a title is no other person', () => {
  it.each([
    ['Noble, the Counselor', ['drafted Noble']],
    ['Noble, USA', ['drafted Noble']],
    ['Noble, Vane’s Special Assistant', ['drafted Noble']],
    ['John H. Roe, Jr., Political Officer, Executive Section', ['drafted John H. Roe, Jr.']],
    [
      'George M. Pell, Special Assistant for Latin Affairs in the Bureau of Andean Affairs',
      ['drafted George M. Pell (Bureau of Andean Affairs)'],
    ],
    [
      'William M. Pell, Assistant Secretary of State for Andean, Lowland, and Island Affairs; and Noble',
      ['drafted William M. Pell', 'drafted Noble'],
    ],
    [
      'the Economic Development Division, Bureau of Economic Affairs',
      ['drafted Economic Development Division'],
    ],
  ])('%s', (text, expected) => {
    expect(list(text)).toEqual(expected);
  });
});

describe('no one', () => {
  it.each(['a clerk', 'an officer of the Embassy', 'hand', 'both', ''])('%j', (text) => {
    expect(list(text)).toEqual([]);
  });

  it.each(['Noble, who was ill', 'Noble, a clerk', 'Noble, on behalf of the mission'])(
    'else in: %s',
    (text) => {
      expect(list(text)).toEqual(['drafted Noble']);
    },
  );
});
