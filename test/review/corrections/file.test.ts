import fc from 'fast-check';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import {
  type Correction,
  emptyList,
  readCorrectionList,
  withEntries,
  withoutEntries,
} from '../../../src/review/corrections/index.ts';

function read(value: string) {
  const file = new VFile({ path: 'corrections.yaml', value });
  return { list: readCorrectionList(file).map(({ correction }) => correction), file };
}

const rule: Correction = { words: 'PL 480 General', is: 'collection', where: 'everywhere' };

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((words) => words.replace(/[\p{C}\p{Z}\s]+/gu, ' ').trim())
  .filter((words) => words !== '');

const correction = fc.record({
  words: text,
  is: fc.constantFrom('collection', 'repository', 'right', 'person' as const),
  where: fc.oneof(
    fc.constant('everywhere' as const),
    fc.record({ head: text, before: text, after: text }),
  ),
  by: text,
  because: text,
}) as fc.Arbitrary<Correction>;

describe('the list of corrections', () => {
  it('gives back what was written into it', () => {
    fc.assert(
      fc.property(fc.array(correction, { minLength: 1, maxLength: 5 }), (corrections) => {
        const { list, file } = read(withEntries(emptyList, corrections));
        expect(file.messages.map(String)).toEqual([]);
        expect(list).toEqual(corrections);
      }),
    );
  });

  it('keeps comments and order of a person', () => {
    const before = `# ours
corrections:
  # the first
  - words: Club   # the one in Lyra
    not: person
    where: everywhere

  - is: right
    words: "Vane Papers"
    where: {head: 'Letter'}
`;
    const after = withEntries(before, [rule]);
    expect(after.startsWith(before.trimEnd())).toBe(true);
    expect(read(after).list).toHaveLength(3);
    const { text: taken, missing } = withoutEntries(after, [rule]);
    expect(missing).toEqual([]);
    expect(taken.trimEnd()).toBe(before.trimEnd());
  });

  it('takes out the last of two that are the same, and says what it does not have', () => {
    const twice = withEntries(emptyList, [rule, rule]);
    const { text: once } = withoutEntries(twice, [rule]);
    expect(read(once).list).toEqual([rule]);
    expect(withoutEntries(emptyList, [rule]).missing).toEqual([rule]);
  });

  it('names a wrong key with its line and the nearest, and reads the other entries', () => {
    const { list, file } = read(`corrections:
  - words: Club
    not: person
    were: everywhere
  - words: Tides
    is: colection
    where: everywhere
  - words: Harbor
    is: collection
    where: everywhere
  - words: Box
    is: identifier
    where: everywhere
  - words: Box
    is: collection
    office: EUR
    where: everywhere
`);
    expect(list.map(({ words }) => words)).toEqual(['Harbor']);
    const said = file.messages.map(({ ruleId, line, reason, note }) => [
      ruleId,
      line,
      reason,
      note,
    ]);
    expect(said).toContainEqual([
      'correction-key-unknown',
      4,
      'A correction has no key "were"',
      expect.stringContaining('The nearest is "where"'),
    ]);
    expect(said).toContainEqual([
      'correction-value-wrong',
      6,
      expect.stringContaining('"is" should be one of'),
      expect.stringContaining('the nearest is "collection"'),
    ]);
    expect(said).toContainEqual([
      'correction-value-wrong',
      12,
      expect.stringContaining('"type": identifier needs it'),
      expect.anything(),
    ]);
    expect(said).toContainEqual([
      'correction-value-wrong',
      16,
      expect.stringContaining('"collection" has no such key'),
      expect.anything(),
    ]);
  });

  it.each([
    ['corrections: [', 'corrections-not-yaml'],
    ['- words: Club', 'corrections-not-list'],
    ['corrections: Club', 'corrections-not-list'],
  ])('says that %j cannot be read', (yaml, id) => {
    const { list, file } = read(yaml);
    expect(list).toEqual([]);
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual([id]);
  });

  it.each(['', '# nothing yet\n', 'corrections:\n', emptyList])('may be empty: %j', (yaml) => {
    const { list, file } = read(yaml);
    expect(list).toEqual([]);
    expect(file.messages).toEqual([]);
  });
});
