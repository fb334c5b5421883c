import { foreignRelations } from '../../../vocabulary.ts';
import { describe, expect, it } from 'vitest';
import { isIbid, readIbid } from '../../../../src/notes/parse/phrases/ibid.ts';

/** What is read, and the levels in it: `ibid.: Lot 77 D 163`, `lot:Lot 77 D 163`. */
function ibid(text: string): string[] {
  const { start, end, levels } = readIbid(foreignRelations, text, 0, text.length);
  return [text.slice(start, end), ...levels.map(({ kind, value }) => `${kind}:${value}`)];
}

describe('the word', () => {
  it.each(['ibid.', 'Ibid.', 'ibid', 'Ibid., Box 7'])('is seen in %s', (text) => {
    expect(isIbid(text, 0)).toBe(true);
  });

  it.each(['ibidem', 'id.', 'ibis', 'libid.', ''])('is not seen in %j', (text) => {
    expect(isIbid(text, 0)).toBe(false);
  });
});

describe('levels behind it', () => {
  it.each([
    [
      'Ibid., Central Files, POL 7',
      ['Ibid., Central Files, POL 7', 'collection:Central Files', 'subject-numeric:POL 7'],
    ],
    ['ibid., Box 7, is a copy', ['ibid., Box 7', 'box:Box 7']],
    ['ibid., in Box 7', ['ibid., in Box 7', 'box:Box 7']],
    ['Ibid,, Box 7', ['Ibid,, Box 7', 'box:Box 7']],
    ['ibid. Box 7', ['ibid. Box 7', 'box:Box 7']],
    ['Ibid Lot 77 D 163', ['Ibid Lot 77 D 163', 'lot:Lot 77 D 163']],
    ['ibid.: Lot 77 D 163', ['ibid.: Lot 77 D 163', 'lot:Lot 77 D 163']],
  ])('%s', (text, expected) => {
    expect(ibid(text)).toEqual(expected);
  });

  it.each([
    ['ibid.: Lot 77 D 163', true],
    ['ibid., Lot 77 D 163', false],
    ['ibid. Lot 77 D 163', false],
  ])('know whether a colon stands before them: %s', (text, afterColon) => {
    expect(readIbid(foreignRelations, text, 0, text.length).levels[0]?.afterColon).toBe(afterColon);
  });
});

describe('no levels behind it', () => {
  it.each([
    'ibid.',
    'ibid., is a copy',
    'ibid. and the reply',
    'ibid., the reply',
    'ibid., p. 12',
    'ibid.) Box 7',
    'ibid.; Box 7',
  ])('%s', (text) => {
    expect(ibid(text)).toEqual(['ibid.']);
  });
});
