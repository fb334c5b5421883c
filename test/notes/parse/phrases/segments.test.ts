import { foreignRelations } from '../../../vocabulary.ts';
import { describe, expect, it } from 'vitest';
import { segments } from '../../../../src/notes/parse/phrases/segments.ts';

function pieces(text: string, stops = false): string[] {
  return segments(foreignRelations, text, 0, text.length, stops).map(({ start, end, value }) => {
    expect(text.slice(start, end)).toBe(value);
    return value;
  });
}

describe('pieces', () => {
  it.each([
    ['Hartley Library, Vane Papers, Box 4', ['Hartley Library', 'Vane Papers', 'Box 4']],
    ['Roe Files: Lot 70 D 118', ['Roe Files', 'Lot 70 D 118']],
    ['Roe Files; Lot 70 D 118, Peru', ['Roe Files', 'Lot 70 D 118', 'Peru']],
    ['Vane Papers', ['Vane Papers']],
    ['Vane Papers; Lots of them', ['Vane Papers']],
    ['Vane Papers; NLR–775–15–15', ['Vane Papers', 'NLR–775–15–15']],
    ['Vane Papers; NLRB letter', ['Vane Papers']],
    [
      'Records of Jo T. Vane, Edgar J. Orne, L. Mark Roe, and Ann H. Pell, Subject Series',
      ['Records of Jo T. Vane, Edgar J. Orne, L. Mark Roe, and Ann H. Pell', 'Subject Series'],
    ],
    ['Records of Vane, Trade with Peru, and Aid', ['Records of Vane', 'Trade with Peru, and Aid']],
    ['Vane Papers, Box 4; the reply, lost', ['Vane Papers', 'Box 4']],
    ['Vane Papers, Box 4), Box 7', ['Vane Papers', 'Box 4']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  it('know whether a colon stands before them', () => {
    const text = 'Roe Files: Lot 70 D 118, Peru';
    expect(
      segments(foreignRelations, text, 0, text.length, false).map(({ afterColon }) => afterColon),
    ).toEqual([false, true, false]);
  });
});

describe('not cut', () => {
  it.each([
    'Peru (Arms, Aid)',
    'Peru [Arms, Aid]',
    '“Peru, Arms” Folder',
    'Papers of Edgar Vane, Jr.',
    'March 23, 1962',
    '10,000 Letters',
    'Hartley Library. Vane Papers',
  ])('%s', (text) => {
    expect(pieces(text)).toEqual([text]);
  });
});

describe('stops that stand for commas', () => {
  it.each([
    ['Hartley Library. Vane Papers. Box 4', ['Hartley Library', 'Vane Papers', 'Box 4']],
    ['Papers of E. R. Vane. Box 4', ['Papers of E. R. Vane', 'Box 4']],
    ['U.S. Mission Files', ['U.S. Mission Files']],
    ['Vane Papers, Alpha. Notes of Orne', ['Vane Papers', 'Alpha. Notes of Orne']],
    ['Vane Papers, Misc. Letters', ['Vane Papers', 'Misc. Letters']],
    ['Vane Meetings, vol. VI', ['Vane Meetings', 'vol. VI']],
  ])('%s', (text, expected) => {
    expect(pieces(text, true)).toEqual(expected);
  });
});
