import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { resolve } from '../../../src/notes/resolve/index.ts';
import { documentReference, edition, entry, note, sentence } from '../../tei/tree.ts';

/** What a reference to a number points at, in an edition of some documents. */
function target(number: string, ...numbers: string[]): string | undefined {
  const reference = documentReference(number, undefined, `Document ${number}`);
  const others = numbers.map((other, index) => ({
    ...entry(other),
    id: numbers.indexOf(other) < index ? `d${other}-2` : `d${other}`,
  }));
  const tree = edition('E', ...others, entry('99', note(sentence('reference', reference))));
  resolve(tree, new VFile());
  return reference.target;
}

describe('a reference points at', () => {
  it.each([
    ['the entry of its number', '12', ['11', '12'], 'd12'],
    ['a number with a letter', '12a', ['12', '12a'], 'd12a'],
    ['the first of a range', '12-14', ['12', '13', '14'], 'd12'],
    ['the first of two with one number', '12', ['12', '12'], 'd12'],
  ])('%s', (_, number, numbers, expected) => {
    expect(target(number, ...numbers)).toBe(expected);
  });
});

describe('a reference points at nothing', () => {
  it.each([
    ['where the edition has no such number', '12', ['11', '13']],
    ['where only the number without the letter is there', '12a', ['12']],
    ['where only the number with a letter is there', '12', ['12a']],
    ['where only a longer number is there', '12', ['121']],
    ['where entries have no number', '12', ['']],
  ])('%s', (_, number, numbers) => {
    expect(target(number, ...numbers)).toBeUndefined();
  });
});
