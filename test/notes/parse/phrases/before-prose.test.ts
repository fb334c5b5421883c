import { foreignRelations } from '../../../vocabulary.ts';
import { describe, expect, it } from 'vitest';
import { beforeProse } from '../../../../src/notes/parse/phrases/before-prose.ts';

/** What of a piece belongs to the location; `first` where the location begins with it. */
function kept(value: string, first = false): string | undefined {
  const start = 5;
  const piece = { value, start, end: start + value.length, afterColon: false };
  const found = beforeProse(foreignRelations, piece, first);
  if (found !== undefined) expect(found.end - found.start).toBe(found.value.length);
  return found?.value;
}

describe('a level ends where prose goes on', () => {
  it.each([
    ['Box 4 is a copy', 'Box 4'],
    ['Box 4 respectively', 'Box 4'],
    ['POL 7 under cover of a letter', 'POL 7'],
    ['Vane Papers and ibid.', 'Vane Papers'],
    ['Vane Papers and in the Hartley Library, Box 4', 'Vane Papers'],
    ['Roe Files and Department of State, Central Files', 'Roe Files'],
  ])('%s', (value, expected) => {
    expect(kept(value)).toBe(expected);
  });
});

describe('a level stays whole', () => {
  it.each([
    'Box 4 and Box 7',
    'Notes of Vane',
    'Isthmus Files',
    'Report on Who Said It',
    'lot 70 D 118',
    'folder 3',
    'unlabeled folder',
    'undated',
    'thru May 1962',
    'de Vane Papers',
    '“Peru, Arms” Folder',
  ])('%s', (value) => {
    expect(kept(value)).toBe(value);
  });
});

describe('prose from its first word', () => {
  it.each([
    'indicates that it was sent',
    'which has it',
    'the reply',
    'dated May 3',
    'but Noble did not',
    '',
  ])('%j', (value) => {
    expect(kept(value)).toBeUndefined();
  });
});

describe('an institution at the beginning', () => {
  it.each([
    ['Hartley Library', 'Hartley Library'],
    ['Hartley Library’s copy', 'Hartley Library'],
    ['Hartley Library Files', 'Hartley Library Files'],
    ['Department of State copy', 'Department of State'],
    ['National Security Agency participated in', 'National Security Agency'],
    ['Department of State S/S Files is lost', 'Department of State S/S Files'],
  ])('%s', (value, expected) => {
    expect(kept(value, true)).toBe(expected);
  });

  it('is none in prose', () => {
    expect(kept('the reply', true)).toBeUndefined();
  });
});
