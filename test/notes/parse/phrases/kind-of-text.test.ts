import { describe, expect, it } from 'vitest';
import { differs } from '../../../../src/notes/parse/phrases/kind-of-text.ts';

describe('another text is meant', () => {
  it.each([
    ['letter', 'telegram'],
    ['memorandum', 'letter'],
  ])('by "the %s" under a %s', (named, kind) => {
    expect(differs(named, kind)).toBe(true);
  });
});

describe('this text may be meant', () => {
  it.each([
    ['letter', 'letter'],
    ['paper', 'report'],
    ['memorandum', 'conversation'],
    ['telegram', ''],
  ])('by "the %s" under a %j', (named, kind) => {
    expect(differs(named, kind)).toBe(false);
  });
});
