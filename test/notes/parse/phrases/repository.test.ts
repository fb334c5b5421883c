import { foreignRelations } from '../../../vocabulary.ts';
import { describe, expect, it } from 'vitest';
import { isKnownRepository, repositoryAt } from '../../../../src/notes/parse/phrases/repository.ts';

describe('an institution that another is named like', () => {
  it.each([
    ['National Archives of Norland, Cabinet Papers', 'National Archives of Norland'],
    ['The National Archives (London), Cabinet Papers', 'The National Archives (London)'],
    ['National Archives, RG 59', 'National Archives'],
    ['Polish Ministry of Trade, Archive, Box 4', 'Polish Ministry of Trade'],
    ['U.S. Mission in Geneva, Files, 1962', 'U.S. Mission in Geneva'],
    ['Atomic Energy Commission, Secretariat Files, Box 4', 'Atomic Energy Commission'],
  ])('%s', (text, name) => {
    expect(text.slice(0, repositoryAt(foreignRelations, text, 0))).toBe(name);
  });

  it.each([
    'Polish Ministry of Trade',
    'Atomic Energy Commission, on May 3',
    'U.S. Mission in Geneva, May 3',
  ])('is none: %s', (text) => {
    expect(repositoryAt(foreignRelations, text, 0)).toBeUndefined();
  });
});

describe('institutions', () => {
  it.each([
    'Department of State',
    'National Archives',
    'National Archives and Records Administration',
    'Kennedy Library',
    'Gerald R. Ford Library',
    'Hoover Institution Archives',
    'University of Vermont',
    'Yale University Library',
    'Minnesota Historical Society',
    'The Seeley G. Mudd Library',
    'Public Record Office',
    'Bothwell Library',
    'Alsop Foundation',
  ])('%s', (name) => {
    expect(repositoryAt(foreignRelations, `In ${name}, Staff Papers`, 3)).toBe(name.length);
  });
});

describe('no institutions', () => {
  it.each([
    'JCS Records, Box 3',
    'OCB Files',
    'National Security Files, Country Series',
    'Department of Statesmen',
    'the library of Vane',
    'Central Files, 511.00/3-2259',
    'Vane Papers',
    'Library',
    'Both Truman Library',
    'Also Hartley Historical Society',
  ])('%s', (words) => {
    expect(repositoryAt(foreignRelations, words, 0)).toBeUndefined();
  });
});

describe('the list', () => {
  it.each(['Department of State', 'Truman Library', 'Library of Congress'])('has %s', (name) => {
    expect(isKnownRepository(foreignRelations, name)).toBe(true);
  });

  it.each(['Hoover Institution Archives', 'Minnesota Historical Society', 'Vane Papers'])(
    'has no %s',
    (name) => {
      expect(isKnownRepository(foreignRelations, name)).toBe(false);
    },
  );
});
