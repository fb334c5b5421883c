import { describe, expect, it } from 'vitest';
import type { Location } from '../../../../src/tree.ts';
import { doubtsOf, edition, entry, ibid, location, sentence } from '../tree.ts';

const reason = 'ibid-two-readings';
const library = 'Hartley Library';
const base = () => location('base', library, 'Vane Papers', 'Staff Series', ['box', 'Box 4']);
const note = (repeated: Location) =>
  entry([
    sentence('location', 'Source: ', base(), '.'),
    sentence('remark', 'The reply is ', repeated, '.'),
  ]);
const visit = () => ibid(library, ['Ames Visit'], 'Ames Visit');

describe(reason, () => {
  it('is a folder behind "ibid." that no other note has', () => {
    expect(doubtsOf(reason, edition(note(visit()))).map(({ words }) => words)).toEqual([
      'ibid., Ames Visit',
    ]);
  });

  it('is a repetition that resolving was not sure of', () => {
    const repeated = ibid(library, [], ['decimal', '611.61/3-2763']);
    for (const child of repeated.children) if (child.type === 'ibid') child.certainty = 'medium';
    expect(doubtsOf(reason, edition(note(repeated)))).toHaveLength(1);
  });

  it('offers the location with more and with fewer levels of the one before', () => {
    const shelfmark = (...collections: string[]) => ({
      as: 'shelfmark',
      shelfmark: { repository: library, collections, identifiers: [] },
    });
    expect(doubtsOf(reason, edition(note(visit())))).toMatchObject([
      {
        node: { type: 'ibid' },
        alternatives: [shelfmark('Vane Papers', 'Ames Visit')],
      },
    ]);
  });

  it('is none where other notes write the place of the folder out', () => {
    const other = () => entry([sentence('location', location('base', library, 'Ames Visit'))]);
    expect(doubtsOf(reason, edition(note(visit()), other(), other(), other()))).toEqual([]);
  });

  it('is none where nothing, an identifier or a series follows', () => {
    const alone = ibid(library, ['Vane Papers', 'Staff Series']);
    const box = ibid(library, ['Vane Papers', 'Staff Series'], ['box', 'Box 5']);
    const series = ibid(library, ['Ames Papers'], 'Ames Papers');
    expect(doubtsOf(reason, edition(note(alone), note(box), note(series)))).toEqual([]);
  });
});
