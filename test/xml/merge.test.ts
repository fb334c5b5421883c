import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeXml } from '../../src/xml/merge.ts';

const base =
  '<p><seg>Box 4.</seg> <seg>Secret.</seg> <seg>Drafted by Wynn.</seg></p>\n<p>Two</p>\n';

describe('two changes of one text', () => {
  it('are both taken, though they stand in one line', () => {
    const mine = base.replace('Box 4', 'Box 14');
    const theirs = base.replace('by Wynn', 'by Wynn and Marsh');
    const text = base.replace('Box 4', 'Box 14').replace('by Wynn', 'by Wynn and Marsh');
    expect(mergeXml(mine, base, theirs)).toEqual({ text, conflicts: [] });
  });

  it('are one where both say the same', () => {
    const both = base.replace('Secret', 'Confidential');
    expect(mergeXml(both, base, both)).toEqual({ text: both, conflicts: [] });
  });

  it('are a conflict where they change the same words, which is named; the first is kept', () => {
    const mine = base.replace('Two', 'Zwei');
    const theirs = base.replace('Two', 'Deux').replace('Box 4', 'Box 5');
    expect(mergeXml(mine, base, theirs)).toEqual({
      text: mine.replace('Box 4', 'Box 5'),
      conflicts: [{ mine: 'Zwei', theirs: 'Deux', line: 2 }],
    });
  });
});

const words = fc.array(fc.constantFrom('<a>', '</a>', 'Box', '4', ' ', '\n'), { maxLength: 12 });

it('gives one text where the other is the base, whatever they are', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [a, b] = [one.join(''), other.join('')];
      expect(mergeXml(a, b, b)).toEqual({ text: a, conflicts: [] });
      expect(mergeXml(b, b, a)).toEqual({ text: a, conflicts: [] });
    }),
  );
});
