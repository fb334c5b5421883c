import { describe, expect, it } from 'vitest';
import { volumesOf } from '../../../src/disk/series/index.ts';

describe('the names of volumes', () => {
  it('are those of their texts, in the order given', () => {
    expect(volumesOf(['b/second.txt', 'a/first.notes.txt', 'plain'])).toEqual([
      { name: 'second', notes: 'b/second.txt' },
      { name: 'first.notes', notes: 'a/first.notes.txt' },
      { name: 'plain', notes: 'plain' },
    ]);
  });

  it('are not given twice, nor where a file system takes two for one', () => {
    const wording = /Two of the texts would become the edition/;
    expect(() => volumesOf(['a/one.txt', 'b/one.txt'])).toThrow(wording);
    expect(() => volumesOf(['One.txt', 'one.md'])).toThrow(wording);
    expect(() => volumesOf(['Çelik.txt', 'C\u0327elik.md'])).toThrow(wording);
  });

  it.each(['...txt', '..', 'notes/..txt'])(
    'volume-name-unusable: lead out of no folder (%s)',
    (path) => {
      expect(() => volumesOf(['one.txt', path])).toThrow(/gives no name for the folder/);
    },
  );
});
