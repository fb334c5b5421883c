import { describe, expect, it } from 'vitest';
import { doubtedWords, doubtsIn } from '../edition.ts';

const reason = 'ibid-two-readings';
const note =
  'Source: Hartley Library, Vane Papers, Staff Series, Box 4. Secret. The reply is ibid., Ames Diary.';

describe(reason, () => {
  it('is a collection behind "ibid." that no other note has', () => {
    expect(doubtedWords(reason, note)).toEqual(['ibid., Ames Diary']);
  });

  it('offers the location with more and with fewer levels of the one before', () => {
    const [doubt] = doubtsIn(reason, note);
    expect(doubt?.alternatives.map((other) => other.as)).toContain('shelfmark');
  });

  it('is none where another note writes the place of the collection out', () => {
    const other = 'Source: Hartley Library, Ames Diary. Secret.';
    expect(doubtedWords(reason, note, other, other, other)).toEqual([]);
  });

  it('is none where nothing or an identifier follows, or where nothing stands above', () => {
    const alone = note.replace(', Ames Diary', '');
    const box = note.replace('Ames Diary', 'Box 5');
    const flat = note.replace(', Staff Series, Box 4', '');
    expect(doubtedWords(reason, alone, box, flat)).toEqual([]);
  });
});
