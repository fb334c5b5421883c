import { foreignRelations } from '../../../vocabulary.ts';
import { describe, expect, it } from 'vitest';
import { readTitle, titlesIn } from '../../../../src/notes/parse/phrases/title.ts';
import { drafted } from '../written.ts';

function title(text: string, certain: boolean): string[] | undefined {
  return readTitle(foreignRelations, text, 0, text.length, certain)?.map((part) =>
    drafted(text, part),
  );
}

describe('titles of the list need nothing behind them', () => {
  it.each([
    ['Pravda', 'title Pravda'],
    ['The New York Times', 'title The New York Times'],
    ['Department of State Bulletin', 'title Department of State Bulletin'],
    ['Foreign Relations', 'title Foreign Relations'],
    ['Congressional Record', 'title Congressional Record'],
  ])('%s', (text, expected) => {
    expect(title(`${text} as well`, false)).toEqual([expected]);
  });
});

describe('other titles need a page, a volume or an imprint', () => {
  it.each([
    ['The Long Spring, p. 12', ['title The Long Spring']],
    ['The Long Spring, vol. II', ['title The Long Spring']],
    ['The Long Spring (New York: Calder, 1955)', ['title The Long Spring']],
    ['Warden, The Long Spring, p. 12', ['author Warden', 'title The Long Spring']],
    [
      'Ames and Orne, eds., A Spring in Lima, pp. 3–4',
      ['author Ames and Orne', 'title A Spring in Lima'],
    ],
    ['Orne (ed.), A Spring in Lima, vol. II', ['author Orne', 'title A Spring in Lima']],
  ])('%s', (text, expected) => {
    expect(title(text, false)).toEqual(expected);
  });
});

describe('no titles', () => {
  it.each([
    'The Long Spring',
    'The Long Spring, he wrote',
    'Warden, Ames, and Orne',
    'Lima, May 3',
    'Orne (ed.), A Spring in Lima',
    'Orne (editor), A Spring, he wrote',
  ])('%s', (text) => {
    expect(title(text, false)).toBeUndefined();
  });

  it.each(['Foreign Relationship', 'Pravdas', 'Economists', 'the times'])(
    '%s is not a work of the list',
    (text) => {
      expect(titlesIn(foreignRelations, text, 0, text.length)).toEqual([]);
    },
  );
});

describe('titles in prose', () => {
  it.each([
    ['an article in the New York Times of May 3', ['title New York Times']],
    ['in Pravda and Izvestia', ['title Pravda', 'title Izvestia']],
    ['a bulletin of foreign affairs', []],
    ['the Ambassador at the United Nations', []],
  ])('%s', (text, expected) => {
    expect(
      titlesIn(foreignRelations, text, 0, text.length).map((found) => drafted(text, found)),
    ).toEqual(expected);
  });
});
