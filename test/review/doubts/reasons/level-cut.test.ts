import { describe, expect, it } from 'vitest';
import { location, sentence, wordsIn } from '../tree.ts';

const reason = 'level-cut';
const titled = (...titles: readonly string[]) =>
  wordsIn(reason, sentence('location', location('base', 'Hartley Library', ...titles)));

describe(reason, () => {
  it.each(['and Ocean Affairs', 'Files', '(Peru', 'Lima)'])('is half a title: %s', (title) => {
    expect(titled('Staff for Europe', title)).toEqual([title]);
  });

  it('is one word right behind an institution, which may be a part of its name', () => {
    const archives = location('base', 'Department of Energy', 'Archives', 'Minutes');
    const [, gap] = archives.children;
    if (gap?.type === 'text') gap.value = ' ';
    expect(wordsIn(reason, sentence('location', archives))).toEqual(['Archives']);
    const files = location('base', 'Department of Energy', 'Atom Files');
    const [, between] = files.children;
    if (between?.type === 'text') between.value = ' ';
    expect(wordsIn(reason, sentence('location', files))).toEqual([]);
  });

  it.each(['Ocean Affairs (Peru)', 'unlabeled folder', 'Staff Files'])(
    'is none in a whole title: %s',
    (title) => {
      expect(titled('Staff for Europe', title)).toEqual([]);
    },
  );
});
