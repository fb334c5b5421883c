import { describe, expect, it } from 'vitest';
import type { DocumentReference } from '../../../../src/tree.ts';
import { location, sentence, wordsIn } from '../tree.ts';

const reason = 'reference-unread';

describe(reason, () => {
  it.each([
    ['Document 5', 'The reply is Document 58.'],
    ['vol. v', 'Orne came later; see vol. v, pp. 224–228.'],
    ['volume XI, p.', 'See volume XI, p. 4.'],
  ])('is a pointer into the series that is in no reading, %s: %s', (words, text) => {
    expect(wordsIn(reason, sentence('remark', text))).toEqual([words]);
  });

  it('is none where the pointer is read, for a volume of a file, and in a location', () => {
    const read: DocumentReference = {
      type: 'documentReference',
      number: '58',
      children: [{ type: 'text', value: 'Document 58' }],
    };
    const file = location('base', 'Hartley Library', 'Peru', ['volume', 'Vol. II']);
    const notes = [
      sentence('reference', 'See ', read, '.'),
      sentence('location', 'Source: ', file, '.'),
      sentence('remark', 'It fills vol. II of the file.'),
    ];
    expect(wordsIn(reason, ...notes)).toEqual([]);
  });
});
