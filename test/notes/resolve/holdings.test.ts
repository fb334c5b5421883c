import { describe, expect, it } from 'vitest';
import { learnHoldings } from '../../../src/notes/resolve/holdings.ts';
import { read } from '../parse/written.ts';

/** What an edition with these notes says above a level, institution first. */
function above(name: string, ...places: string[]): string | undefined {
  const children = places.flatMap((place) => read(`Source: ${place}. Secret.`).edition.children);
  return learnHoldings({ type: 'edition', children }).above('Hartley Library', name)?.join(' | ');
}

const file = 'Hartley Library, National Security File, Country File';

describe('what stands above a level', () => {
  it.each([
    [
      'written out once',
      'Country File',
      [`${file}, Peru`],
      'Hartley Library | National Security File',
    ],
    [
      'of a level two below',
      'Peru',
      [`${file}, Peru`],
      'Hartley Library | National Security File | Country File',
    ],
    [
      'where nearly all agree',
      'Country File',
      [
        `${file}, Peru`,
        `${file}, Laos`,
        `${file}, Mali`,
        'Hartley Library, Roe Papers, Country File',
      ],
      'Hartley Library | National Security File',
    ],
    [
      'of a level right below the institution',
      'Roe Papers',
      ['Hartley Library, Roe Papers'],
      'Hartley Library',
    ],
  ])('%s', (_, name, places, expected) => {
    expect(above(name, ...places)).toBe(expected);
  });
});

describe('nothing is known', () => {
  it.each([
    ['where it is written out nowhere', 'Country File', ['Hartley Library, Roe Papers']],
    [
      'where the places do not agree',
      'Country File',
      [`${file}, Peru`, 'Hartley Library, Roe Papers, Country File'],
    ],
    ['from another institution', 'Country File', ['Pell Library, Roe Papers, Country File']],
    ['where no institution is printed', 'Country File', ['Roe Papers, Country File']],
    ['of the files of a person', 'Files of Orne', ['Hartley Library, Roe Papers, Files of Orne']],
    ['of a box', 'Box 4', ['Hartley Library, Roe Papers, Box 4']],
    ['of an edition without places', 'Country File', []],
  ])('%s', (_, name, places) => {
    expect(above(name, ...places)).toBeUndefined();
  });
});
