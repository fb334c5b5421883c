import { describe, expect, it } from 'vitest';
import { encode } from '../../../../src/edition.ts';

const reason = 'ibid-two-readings';

/** An edition of telegrams, one for each note: what "ibid." stands for is found in resolving. */
function doubtsIn(...notes: readonly string[]) {
  const head = 'Telegram From the Embassy in Peru to the Department of State';
  const entries = notes.map((note, index) => `${index + 1}. ${head}\n\n${note}\n`);
  const bytes = new TextEncoder().encode(`Notes\n\n\n${entries.join('\n\n')}`);
  return encode(bytes).doubts.filter((doubt) => doubt.reason === reason);
}

const note =
  'Source: Hartley Library, Vane Papers, Staff Series, Box 4. Secret. The reply is ibid., Ames Diary.';

describe(reason, () => {
  it('is a collection behind "ibid." that no other note has', () => {
    expect(doubtsIn(note).map(({ words }) => words)).toEqual(['ibid., Ames Diary']);
  });

  it('offers the location with more and with fewer levels of the one before', () => {
    expect(doubtsIn(note)[0]?.alternatives).toContainEqual({
      as: 'shelfmark',
      shelfmark: {
        repository: 'Hartley Library',
        collections: ['Vane Papers', 'Ames Diary'],
        identifiers: [],
      },
    });
  });

  it('is none where other notes write the place of the collection out', () => {
    const other = 'Source: Hartley Library, Ames Diary. Secret.';
    expect(doubtsIn(note, other, other, other)).toEqual([]);
  });

  it('is none where nothing or an identifier follows', () => {
    const alone = note.replace(', Ames Diary', '');
    const box = note.replace('Ames Diary', 'Box 5');
    expect(doubtsIn(alone, box)).toEqual([]);
  });
});
