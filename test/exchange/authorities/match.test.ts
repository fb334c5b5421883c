import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import type { Authority, Kind } from '../../../src/exchange/authorities/authority.ts';
import { match } from '../../../src/exchange/authorities/match.ts';
import {
  headingName,
  isCompatible,
  printedName,
} from '../../../src/exchange/authorities/personal-name.ts';

function authority(id: string, name: string, more: Partial<Authority> = {}): Authority {
  return {
    kind: 'person',
    id,
    name,
    variants: [],
    surname: undefined,
    occupation: undefined,
    author: undefined,
    identifiers: [],
    ...more,
  };
}

const authorities = [
  authority('hale', 'Hale, John F.', { occupation: 'President, 1961–1965' }),
  authority('hale-r', 'Hale, Robert', { occupation: 'Attorney General' }),
  authority('wren', 'Wren, General Aldous D.', { variants: ['the Wren'] }),
  authority('gaulle', 'Gaulle, Charles de'),
  authority('lund-a', 'Lund, Anna'),
  authority('lund-b', 'Lund, Birgit'),
  authority('library', 'Hale Library', { kind: 'org', variants: ['John F. Hale Library'] }),
];

/** Which entry each name is given, and how sure it is. */
function matched(names: readonly string[], kind: Kind = 'person') {
  const file = new VFile();
  const registered = names.map((name) => ({ kind, id: name, name }));
  const matches = match(registered, authorities, file);
  const found = names.map((name) => {
    const one = matches.get(name);
    return one && [one.authority.id, one.certainty ?? 'exact'].join(' ');
  });
  return { found, ids: file.messages.map(({ ruleId }) => ruleId) };
}

describe('a name is found', () => {
  test.each<[string, Kind, string]>([
    ['Hale, John F.', 'person', 'hale exact'],
    ['John F. Hale', 'person', 'hale exact'],
    ['the  WREN', 'person', 'wren exact'],
    ['John F. Hale Library', 'org', 'library exact'],
    ['J. F. Hale', 'person', 'hale medium'],
    ['General Wren', 'person', 'wren low'],
    ['Wren', 'person', 'wren low'],
    ['President Hale', 'person', 'hale low'],
    ['Assistant Attorney General (Hale)', 'person', 'hale-r low'],
    ['Charles de Gaulle', 'person', 'gaulle exact'],
    ['C. de Gaulle', 'person', 'gaulle medium'],
  ])('%s (%s): %s', (name, kind, found) => {
    expect(matched([name], kind).found).toEqual([found]);
  });
});

describe('a name is not found', () => {
  test.each<[string, Kind]>([
    ['William Hale', 'person'],
    ['Ambassador Hale', 'person'],
    ['Hale Library', 'person'],
    ['Wren', 'org'],
    ['Wrens', 'person'],
    ['Christopher Wren', 'person'],
    ['Chairmen Lund and Wren', 'person'],
    ['Hale', 'place'],
    ['President', 'person'],
  ])('%s (%s)', (name, kind) => {
    expect(matched([name], kind).found).toEqual([undefined]);
  });
});

describe('a surname of two', () => {
  test('is left alone, and said', () => {
    expect(matched(['Lund'])).toEqual({ found: [undefined], ids: ['authority-name-ambiguous'] });
  });

  test('is that of the one whom the edition names in full', () => {
    expect(matched(['Lund', 'Birgit Lund']).found).toEqual(['lund-b medium', 'lund-b exact']);
    expect(matched(['Lund', 'B. Lund']).found).toEqual(['lund-b medium', 'lund-b medium']);
  });

  test('stays open where the edition names both', () => {
    expect(matched(['Lund', 'Anna Lund', 'Birgit Lund']).found[0]).toBeUndefined();
  });
});

test('what is inferred is said, what is exact is not', () => {
  expect(matched(['Wren']).ids).toEqual(['authority-name-inferred']);
  expect(matched(['Hale, John F.']).ids).toEqual([]);
});

describe('a personal name', () => {
  test.each([
    ['Acting Secretary of State Ball', 'ball', []],
    ['Ronald I. Spiers', 'spiers', ['ronald', 'i']],
    ['Edward A. Padel, Jr.', 'padel', ['edward', 'a']],
    ['President’s Special Assistant (Bundy)', 'bundy', []],
  ])('%s', (name, surname, forenames) => {
    expect(printedName(name)).toMatchObject({ surname, forenames });
  });

  test('of a heading has its ranks apart from its forenames', () => {
    expect(headingName('Adams, General Paul D.')).toEqual({
      surname: 'adams',
      forenames: ['paul', 'd'],
      offices: ['general'],
    });
    expect(headingName('Paul D. Adams', 'Adams').forenames).toEqual(['paul', 'd']);
  });

  test('an initial agrees with a forename, another forename does not', () => {
    const heading = headingName('Spiers, Ronald Ian');
    expect(isCompatible(printedName('R. I. Spiers'), heading)).toBe(true);
    expect(isCompatible(printedName('Rupert Spiers'), heading)).toBe(false);
  });
});
