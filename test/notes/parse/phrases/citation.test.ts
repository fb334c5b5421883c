import { foreignRelations } from '../../../vocabulary.ts';
import { describe, expect, it } from 'vitest';
import { readCitation } from '../../../../src/notes/parse/phrases/citation.ts';
import { drafted } from '../written.ts';

function citation(text: string, certain: boolean): string[] | undefined {
  return readCitation(foreignRelations, text, 0, text.length, certain)?.parts.map((part) =>
    drafted(text, part),
  );
}

describe('where the words before say that a work follows', () => {
  it.each([
    [
      'Documents on Disarmament, 1961, vol. II, pp. 77-8.',
      ['title Documents on Disarmament', 'date 1961', 'scope vol. II', 'scope pp. 77-8'],
    ],
    [
      'Department of State Bulletin, June 11, 1961, pp. 903–905.',
      ['title Department of State Bulletin', 'date June 11, 1961', 'scope pp. 903–905'],
    ],
    [
      'Warden, The Long Spring, pp. 98-101.',
      ['author Warden', 'title The Long Spring', 'scope pp. 98-101'],
    ],
    [
      'Edgar P. Warden, The Long Spring (New York: Calder, 1955), p. 12.',
      ['author Edgar P. Warden', 'title The Long Spring', 'date 1955', 'scope p. 12'],
    ],
    [
      'Foreign Relations, 1961–1963, vol. II, Document 20.',
      ['title Foreign Relations', 'date 1961–1963', 'scope vol. II', 'scope Document 20'],
    ],
    [
      'Public Papers of the Presidents of the United States: Harry S. Truman, 1949, pp. 4, 9–11.',
      [
        'title Public Papers of the Presidents of the United States: Harry S. Truman',
        'date 1949',
        'scope pp. 4',
        'scope 9–11',
      ],
    ],
    ['The New York Times, July 8, 1961.', ['title The New York Times', 'date July 8, 1961']],
    [
      'The Pentagon Papers: Gravel Edition, Volume II, Book 3.',
      ['title The Pentagon Papers: Gravel Edition', 'scope Volume II', 'scope Book 3'],
    ],
    ['The Long Spring, 1955.', ['title The Long Spring', 'date 1955']],
  ])('%s', (text, expected) => {
    expect(citation(text, true)).toEqual(expected);
  });
});

describe('where they do not', () => {
  it.each([
    ['vol. XV, pp. 215-222.', ['scope vol. XV', 'scope pp. 215-222']],
    ['vol. IX, Document 246.', ['scope vol. IX', 'scope Document 246']],
    ['Warden, The Long Spring, p. 98.', ['author Warden', 'title The Long Spring', 'scope p. 98']],
    ['The Long Spring (New York, 1955).', ['title The Long Spring', 'date 1955']],
  ])('%s', (text, expected) => {
    expect(citation(text, false)).toEqual(expected);
  });
});

describe('no citations', () => {
  it.each([
    'Lima, Quito, and Bonn.',
    'Ambassador Noble, who left.',
    'The Long Spring, which he wrote.',
    'Edgar P. Vane, Jr.',
    'the long spring, p. 12.',
    'Volunteers in Peru.',
    'Washington, May 3, 1961.',
    'Department of State, Central Files.',
  ])('%s', (text) => {
    expect(citation(text, false)).toBeUndefined();
  });
});

describe('what does not belong to a citation', () => {
  it.each([
    [
      'Department of State Bulletin, June 11, 1961, which Vane had seen.',
      'Department of State Bulletin, June 11, 1961',
    ],
    ['vol. XV, Documents 12 (not printed).', 'vol. XV, Documents 12'],
    [
      'Documents on Disarmament, 1961; Warden, The Long Spring, p. 7.',
      'Documents on Disarmament, 1961',
    ],
    ['vol. XV. Pages are missing.', 'vol. XV'],
  ])('%s', (text, whole) => {
    const { end } = readCitation(foreignRelations, text, 0, text.length, true) ?? { end: 0 };
    expect(text.slice(0, end)).toBe(whole);
  });
});

describe('of this series', () => {
  it.each([
    ['vol. XV, pp. 215-222', true],
    ['Foreign Relations, 1961–1963, vol. II', true],
    ['Foreign Relations of the United States, 1949, vol. II', true],
    ['Documents on Disarmament, 1961, vol. II', false],
    ['Foreign Affairs, Vol. 46, p. 3', false],
  ])('%s: %s', (text, expected) => {
    expect(readCitation(foreignRelations, text, 0, text.length, true)?.ofSeries).toBe(expected);
  });
});
