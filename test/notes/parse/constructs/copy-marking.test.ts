import { describe, expect, it } from 'vitest';
import { foundBehind } from '../written.ts';

describe('what another copy is marked', () => {
  it.each([
    [
      'Another copy, marked Top Secret; Nodis, is in the Truman Library, Vane Papers.',
      ['level Top Secret', 'handling Nodis'],
    ],
    [
      'Another copy, classified Confidential, is in the Truman Library, Vane Papers, Box 4.',
      ['level Confidential'],
    ],
    [
      'Another copy, labeled Eyes Only, is in Department of State, Roe Files: Lot 70 D 118.',
      ['handling Eyes Only'],
    ],
    ['Another copy, marked Niact, is ibid., Box 7.', ['precedence Niact']],
    ['A copy marked Personal is ibid., Box 7.', ['handling Personal']],
    [
      'Copies marked Secret; Priority are in the Truman Library, Vane Papers.',
      ['level Secret', 'precedence Priority'],
    ],
    ['Another copy is in the Truman Library, Vane Papers, and is marked Secret.', ['level Secret']],
  ])('%s', (words, expected) => {
    expect(foundBehind(words, 'marking')).toEqual(expected);
  });
});

describe('not so', () => {
  it.each([
    ['of a copy that lies nowhere', 'Another copy is marked Secret.'],
    ['of a draft', 'A draft, marked Secret, is in the Truman Library, Vane Papers.'],
    ['of a letter', 'A letter marked Secret is in the Truman Library, Vane Papers.'],
    ['of a reply', 'The reply, marked Secret, is in the Truman Library, Vane Papers.'],
    ['in words quoted', 'Another copy, marked “Secret,” is in the Truman Library, Vane Papers.'],
    [
      'where somebody marked it',
      'Another copy, marked by Hartley, is in the Truman Library, Vane Papers.',
    ],
    [
      'where it is marked with a sign',
      'Another copy, marked with a cross, is in the Truman Library, Vane Papers.',
    ],
    ['where that is denied', 'Another copy, which is not marked Secret, is ibid., Box 7.'],
    ['where it is not marked', 'Another copy, not marked, is in the Truman Library, Vane Papers.'],
    ['in the name of a file', 'Another copy is in the Truman Library, Secret Files.'],
    ['of copies of a reply', 'Copies of the reply, marked Secret, are ibid., Box 7.'],
    ['in other prose', 'Another copy is in the Truman Library, Vane Papers; Secret talks went on.'],
  ])('%s', (_, words) => {
    expect(foundBehind(words, 'marking')).toEqual([]);
  });
});
