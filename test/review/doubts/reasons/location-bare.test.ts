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

  it('is none where a holding or a box is named', () => {
    const holding = note('Vane Papers');
    const box = note('Fisheries of Peru', ['box', 'Box 4']);
    const filed = note('Central Files', ['decimal', '611.61/3-2763']);
    expect(wordsIn(reason, holding, box, filed)).toEqual([]);
  });

  it('is none where several notes have the title', () => {
    const entries = Array.from({ length: 3 }, () => entry([note('Circular on Fish')]));
    expect(doubtsOf(reason, edition(...entries))).toEqual([]);
  });
});
