import { describe, expect, it } from 'vitest';
import { location, sentence, wordsIn } from '../tree.ts';

const reason = 'location-unread';

describe(reason, () => {
  it.each([
    ['Lot 66', 'He found it with Lot 66 of the depot.'],
    ['Hartley Library', 'He found it in the Hartley Library.'],
    ['Ibid', '(Ibid.)'],
    ['Hartley Papers', 'A carbon rests among the Hartley Papers in Lima.'],
    ['files of the P', 'It is among the files of the Planning Staff.'],
  ])('is the name of a holding, %s, outside every location: %s', (words, text) => {
    expect(wordsIn(reason, sentence('remark', text))).toEqual([words]);
  });

  it.each(['No records of Orne were found.', 'It is in the Public Papers.'])(
    'is none for what is not kept there: %s',
    (words) => {
      expect(wordsIn(reason, sentence('remark', words))).toEqual([]);
    },
  );

  it('is none inside a location and inside quoted words', () => {
    const read = location('copy', 'Hartley Library', 'Papers', ['lot', 'Lot 66 D 204']);
    const quoted = sentence('remark', {
      type: 'quotation',
      children: [{ type: 'text', value: '“It lies with Lot 66.”' }],
    });
    expect(wordsIn(reason, sentence('location', read, '.'), quoted)).toEqual([]);
  });

  it('is none for an institution beside a location', () => {
    const read = location('copy', 'Hartley Library', 'Papers');
    const note = sentence('copies', 'The Truman Library has it from the ', read, '.');
    expect(wordsIn(reason, note)).toEqual([]);
  });
});
