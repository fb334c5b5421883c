import { describe, expect, it } from 'vitest';
import type { Printing, Reference } from '../../../../src/tree.ts';
import { doubtsIn, location, sentence, wordsIn } from '../tree.ts';

const reason = 'printing-unsure';
const printing = (...more: Printing['children']): Printing => ({
  type: 'printing',
  extent: 'full',
  children: [
    { type: 'title', level: 'm', children: [{ type: 'text', value: 'The Long Springs' }] },
    ...more,
  ],
});

const work = (): Reference => ({
  type: 'reference',
  to: 'work',
  children: [{ type: 'title', level: 'm', children: [{ type: 'text', value: 'My Years' }] }],
});

describe(reason, () => {
  it('is a text that is printed somewhere, and nothing is read', () => {
    const note = sentence('printed', 'The letter is printed in the Yearbook of the Ministry.');
    expect(wordsIn(reason, note)).toEqual(['printed in']);
  });

  it.each([
    ['For the Russian text, see ', '.'],
    ['The full text of the letter appears in ', '.'],
    ['Quoted at length in ', '.'],
    ['Also set out in ', '.'],
    ['A part of this letter is printed in ', '.'],
  ])('is a work that is cited for this text: %s…', (before, behind) => {
    expect(wordsIn(reason, sentence('remark', before, work(), behind))).toHaveLength(1);
  });

  it.each([
    ['For text of the communiqué, see ', '.'],
    ['For another account of this meeting, see ', '.'],
    ['Orne refers to this letter in ', '.'],
    ['A summary of this conversation is published in ', '.'],
    ['The text of Vane’s letter to Orne is printed in ', '.'],
  ])('is none where the work is cited for something else: %s…', (before, behind) => {
    expect(wordsIn(reason, sentence('remark', before, work(), behind))).toEqual([]);
  });

  it('is a work with an author that is read as a place where a text lies', () => {
    const place = location('related', 'Department of Fisheries', 'Relations With Peru');
    const note = sentence('location', 'Also set out in ', place, ', pp. 3–4.');
    expect(doubtsIn(reason, note).map(({ group, words }) => [group, words])).toEqual([
      ['printed', 'pp. 3'],
      ['witness', 'Department of Fisheries, Relations With Peru'],
    ]);
  });

  it('is none where a text is printed from a copy', () => {
    expect(wordsIn(reason, sentence('remark', 'Printed from an unsigned copy.'))).toEqual([]);
  });

  it('is a page that is not read, where a text is quoted or printed', () => {
    const note = sentence('remark', 'The text is in Orne, The Long Springs, p. 44.');
    expect(wordsIn(reason, note)).toEqual(['p. 4']);
    expect(wordsIn(reason, sentence('remark', 'Orne mentions it on p. 44.'))).toEqual([]);
  });

  it('is a printing without a page', () => {
    const note = sentence('printed', 'Printed in ', printing(), '.');
    expect(wordsIn(reason, note)).toEqual(['The Long Springs']);
  });

  it('is none with a page, and none where something else is printed', () => {
    const page: Printing['children'][number] = {
      type: 'scope',
      unit: 'page',
      from: '3',
      children: [{ type: 'text', value: ', p. 3' }],
    };
    const read = sentence('printed', 'Printed in ', printing(page), '.');
    const other = sentence('remark', 'A cover sheet is not printed.');
    expect(wordsIn(reason, read, other)).toEqual([]);
  });
});
