import { describe, expect, it } from 'vitest';
import { difference } from '../../../src/disk/output/difference.ts';

describe('difference', () => {
  it('shows what was changed inside a long line, with what stands around it', () => {
    const made = '<p><date when="1962-05-25">May 25</date> <persName>Rusk</persName>, etc.</p>\n';
    const corrected = made.replace('1962-05-25', '1962-05-26');
    expect(difference(made, corrected).split('\n')).toEqual([
      ' <p>',
      '-<date when="1962-05-25">May 25</date>',
      '+<date when="1962-05-26">May 25</date>',
      ' <persName>Rusk</persName>, etc.</p>',
    ]);
  });

  it('parts places that are far from each other', () => {
    const lines = Array.from({ length: 9 }, (_, index) => `<ab n="${String(index)}"/>`);
    const made = lines.join('\n');
    const corrected = made.replace('n="1"', 'n="x"').replace('n="7"', 'n="y"');
    expect(difference(made, corrected)).toContain('\n…\n');
  });

  it('says nothing of texts that differ in white space between tags alone', () => {
    expect(difference('<a>\n  <b/>\n</a>', '<a>\n\t<b/>\n</a>')).toBe('');
  });

  it('does not compare texts that have little in common to the end', () => {
    const texts = ['a', 'b'].map((letter) =>
      Array.from({ length: 3000 }, (_, index) => `<${letter} n="${String(index)}"/>`).join('\n'),
    );
    expect(difference(texts[0] ?? '', texts[1] ?? '')).toBe('The two differ nearly everywhere.');
  });
});
