import { describe, expect, it } from 'vitest';
import type { Printing } from '../../../../src/tree.ts';
import { sentence, wordsIn } from '../tree.ts';

const reason = 'printing-unsure';
const printing = (...more: Printing['children']): Printing => ({
  type: 'printing',
  extent: 'full',
  children: [
    { type: 'title', level: 'm', children: [{ type: 'text', value: 'The Long Springs' }] },
    ...more,
  ],
});

describe(reason, () => {
  it('is a text that is printed somewhere, and nothing is read', () => {
    const note = sentence('printed', 'The letter is printed in the yearbook of the ministry.');
    expect(wordsIn(reason, note)).toEqual(['printed in']);
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
