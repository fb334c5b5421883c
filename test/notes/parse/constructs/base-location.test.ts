import { describe, expect, it } from 'vitest';
import { found, kinds } from '../written.ts';

describe('the text printed lies', () => {
  it.each([
    [
      'Source: Department of State, Central Files, 511.00/3-2259. Secret.',
      'base Department of State | Central Files | decimal:511.00/3-2259',
    ],
    [
      'Source: Truman Library, Vane Papers, Memoranda, 3/61–5/62, Box 4.',
      'base Truman Library | Vane Papers | Memoranda, 3/61–5/62 | box:Box 4',
    ],
    ['Source: JCS Records. Top Secret.', 'base – | JCS Records'],
    ['Source: INR–NIE Files. Secret.', 'base – | INR–NIE Files'],
    [
      'Source: Department of State, Central Files, POL 15–1 BOL Secret; Priority.',
      'base Department of State | Central Files | subject-numeric:POL 15–1 BOL',
    ],
    ['510.AB/6–1249: Telegram', 'base – | decimal:510.AB/6–1249'],
    [
      '[Source: Central Intelligence Agency, Job 80–01446R, Box 3. Secret.]',
      'base Central Intelligence Agency | job:Job 80–01446R | box:Box 3',
    ],
    [
      'Source: Library of Congress, Manuscript Division, Vane Papers. Personal.',
      'base Library of Congress | Manuscript Division | Vane Papers',
    ],
  ])('%s', (words, expected) => {
    expect(found(words, 'location')).toEqual([expected]);
    expect(kinds(words)[0]).toBe('location');
  });
});

describe('no archival place', () => {
  it.each([
    'Source: Department of State Bulletin, June 11, 1961, pp. 903–905.',
    'Source: Foreign Affairs, Vol. 46, No. 1, October 1967, pp. 113–125.',
    'Source: Public Papers of the Presidents of the United States: Harry S. Truman, 1949, pp. 4–9.',
    'Source: The Long Spring (New York: Calder, 1955), p. 12.',
    'Reprinted from Pravda, May 3, 1961.',
    'Source: Warden, The Long Spring, p. 12.',
    'Source: Documents on Disarmament, 1961, vol. II, pp. 77–78.',
    'Source: New York Times, May 3, 1961, p. 4.',
  ])('%s', (words) => {
    expect(found(words, 'location')).toEqual([]);
    expect(found(words, 'printing')).toHaveLength(1);
  });
});
