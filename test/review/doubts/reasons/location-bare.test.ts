import { describe, expect, it } from 'vitest';
import { type LevelPart, doubtsOf, edition, entry, location, sentence, wordsIn } from '../tree.ts';

const reason = 'location-bare';
const note = (...levels: readonly LevelPart[]) =>
  sentence('location', location('related', 'Hartley Library', ...levels));

describe(reason, () => {
  it('is an institution with one title that is called like no holding', () => {
    expect(wordsIn(reason, note('Circular on Fish'))).toEqual([
      'Hartley Library, Circular on Fish',
    ]);
  });

  it('is a file number without files', () => {
    expect(wordsIn(reason, note(['decimal', '611.61/3-2763']))).toEqual([
      'Hartley Library, 611.61/3-2763',
    ]);
  });

  it('is no institution, and a first title that is called like no holding', () => {
    const museum = location('base', undefined, 'Museum of the Navy', 'Orne Papers');
    expect(wordsIn(reason, sentence('location', 'Source: ', museum))).toEqual([
      'Museum of the Navy, Orne Papers',
    ]);
    const files = location('base', undefined, 'Budget Files', 'Lima');
    expect(wordsIn(reason, sentence('location', 'Source: ', files))).toEqual([]);
  });

  it('is an institution like no other, though many notes of an edition cite it', () => {
    const museum = () =>
      entry([sentence('location', location('base', undefined, 'Museum of the Navy', 'Papers'))]);
    const library = () => entry([note('Vane Papers')]);
    const few = [...Array.from({ length: 6 }, museum), ...Array.from({ length: 20 }, library)];
    expect(doubtsOf(reason, edition(...few))).toHaveLength(6);
    const custom = [...Array.from({ length: 6 }, museum), library()];
    expect(doubtsOf(reason, edition(...custom))).toEqual([]);
  });

  it('is none for the symbol of an office, and for files with their years', () => {
    const symbol = location('base', undefined, 'NEA/IRN', 'Office of Peru');
    const files = location('base', undefined, 'Central Files 1967–69', 'Peru');
    expect(wordsIn(reason, sentence('location', symbol), sentence('location', files))).toEqual([]);
  });

  it('is none where a holding or a box is named', () => {
    const holding = note('Vane Papers');
    const box = note('Fisheries of Peru', ['box', 'Box 4']);
    const filed = note('Central Files', ['decimal', '611.61/3-2763']);
    expect(wordsIn(reason, holding, box, filed)).toEqual([]);
  });

  it('is none where several notes have the title', () => {
    const entries = Array.from({ length: 5 }, () => entry([note('Circular on Fish')]));
    expect(doubtsOf(reason, edition(...entries))).toEqual([]);
  });
});
