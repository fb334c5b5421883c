import { describe, expect, it } from 'vitest';
import { doubtsIn, location, sentence } from '../tree.ts';

const reason = 'sentence-unread';
const groups = (
  ...sentences: Parameters<typeof doubtsIn> extends [unknown, ...infer R] ? R : never
) => doubtsIn(reason, ...sentences).map(({ group }) => group);

describe(reason, () => {
  it('is about a location where it goes on behind one or names a holding', () => {
    const place = location('base', 'Hartley Library', 'Papers');
    const base = sentence('location', 'Source: ', place, '.');
    expect(groups(base, sentence('unparsed', 'Honolulu Conference.'))).toEqual(['witness']);
    expect(groups(sentence('unparsed', '(Vane Library copy)'))).toEqual(['witness']);
  });

  it('is about a marking where it is one word, else about who made the text', () => {
    expect(groups(sentence('unparsed', 'Green.'))).toEqual(['marking']);
    expect(groups(sentence('unparsed', 'by Orne and Vane'))).toEqual(['agent']);
  });

  it('is none for a sentence that is understood, and for a copyright', () => {
    const read = sentence('remark', 'The meeting took place in Lima.');
    const copyright = sentence('unparsed', 'Copyright 1967 by the Council, Inc.');
    expect(groups(read, copyright)).toEqual([]);
  });
});
