import { expect, it } from 'vitest';
import { isKnownVerb } from '../../src/lexicon/en/doubts-making.ts';

it.each(['drafted', 'cleared'])('a table says what %s tells', (word) => {
  expect(isKnownVerb(word)).toBe(true);
});

it.each(['notarized', 'constructor', 'valueOf'])('no table says what %s tells', (word) => {
  expect(isKnownVerb(word)).toBe(false);
});
