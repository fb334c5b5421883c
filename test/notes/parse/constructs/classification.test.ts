import { describe, expect, it } from 'vitest';
import { found, foundBehind, kinds } from '../written.ts';

const place = 'Source: Truman Library, Vane Papers, Box 4';

describe('markings', () => {
  it.each([
    [
      `${place}. Secret; Niact; Eyes Only.`,
      ['level Secret', 'precedence Niact', 'handling Eyes Only'],
    ],
    [`${place}. No classification marking.`, ['none No classification marking']],
    [`${place}. Confidential; Verbatim Text.`, ['level Confidential', 'form Verbatim Text']],
    [`${place}. Secret; Bluebird.`, ['level Secret', 'handling Bluebird']],
    [`${place}. Personal and Private.`, ['handling Personal and Private']],
    [`${place} Secret; Priority.`, ['level Secret', 'precedence Priority']],
  ])('%s', (words, expected) => {
    expect(found(words, 'marking')).toEqual(expected);
    expect(kinds(words)).toEqual(['location', 'classification']);
  });
});

describe('no markings', () => {
  it.each([
    'The Secret Service had a copy.',
    'Also ibid., Orne Papers, Box 7. Top Secret.',
    'Another copy is ibid., Orne Papers. Confidential.',
    'The envelope is marked “Top Secret.”',
    'A secret annex is not printed.',
    'Priority was given to the loan.',
    'Personal letters of Vane are in the file.',
    'The memorandum was classified Confidential by Ames.',
  ])('%s', (words) => {
    expect(foundBehind(words, 'marking')).toEqual([]);
  });
});
