import { describe, expect, it } from 'vitest';
import { found } from '../written.ts';

const titles = (note: string) =>
  found(`Source: Harbour Archive, Box 4. ${note}`, 'title').map((title) => title.slice(8));

describe('a title in italics', () => {
  it.each([
    // It begins and ends where its italics do, whatever stands behind it.
    ['Also printed in *The Ships We Lost* [in Norse].', 'The Ships We Lost'],
    ['See Marta Ames, *Why Ships sink* [in Norse].', 'Why Ships sink'],
    ['For his account, see *Harbour Life* magazine, July 3, 1959.', 'Harbour Life'],
  ])('%s', (note, title) => {
    expect(titles(note)).toEqual([title]);
    expect(titles(note.replaceAll('*', ''))).not.toEqual([title]);
  });

  // What the words around a title tell without italics, they tell with them.
  it.each([
    [
      'Printed in Ames, *Ships, Harbours: The Northern Factor, and Men*, p. 4.',
      'Ships, Harbours: The Northern Factor, and Men',
    ],
    [
      'See Ames, *Relations with Norland*, 1945–1967, Book 2, p. 7.',
      'Relations with Norland, 1945–1967',
    ],
  ])('and without: %s', (note, title) => {
    expect(titles(note)).toEqual([title]);
    expect(titles(note.replaceAll('*', ''))).toEqual([title]);
  });

  it.each([
    'They met aboard the *Northern Star*, May 3, 1962.',
    'Drafted by Orr, Hale, and *Vane*, and approved by Marsh.',
    'The word *yes* is underlined.',
    '(*Ibid.*, Box 5)',
  ])('none is in: %s', (note) => {
    expect(titles(note)).toEqual([]);
  });
});
