import { describe, expect, it } from 'vitest';
import type { Marking } from '../../../../src/tree.ts';
import { location, sentence, wordsIn } from '../tree.ts';

const reason = 'marking-unread';
const base = () =>
  sentence('location', 'Source: ', location('base', 'Hartley Library', 'Papers'), '.');
const secret = (): Marking => ({
  type: 'marking',
  category: 'level',
  children: [{ type: 'text', value: 'Secret' }],
});

describe(reason, () => {
  it.each(['Extracts.', 'The salutation is handwritten.', 'Presumably written in Lima.'])(
    'is none for a short sentence that tells of something else: %s',
    (words) => {
      const kept = sentence('location', 'Source: ', location('base', 'Hartley Library', 'Papers'));
      expect(wordsIn(reason, kept, sentence('remark', words))).toEqual([]);
    },
  );

  it('is a word that stands where markings do', () => {
    expect(wordsIn(reason, base(), sentence('unparsed', 'Green.'))).toEqual(['Green.']);
  });

  it('is a level that is not read, and the word that there is none', () => {
    expect(wordsIn(reason, base(), sentence('remark', 'Top Secret it was.'))).toHaveLength(1);
    const none = sentence('remark', 'No classification marking appears on the letter.');
    expect(wordsIn(reason, base(), sentence('remark', 'Orne wrote it.'), none)).toHaveLength(1);
  });

  it('is a word left in a line of markings', () => {
    const line = sentence('classification', secret(), ' by Orne.');
    expect(wordsIn(reason, base(), line)).toEqual(['Secret by Orne.'.slice(6)]);
  });

  it('is none for a line that is read, and for short sentences of another kind', () => {
    const line = sentence('classification', secret(), '.');
    const sent = sentence('transmission', 'Sent for information.');
    expect(wordsIn(reason, base(), line, sent)).toEqual([]);
  });
});
