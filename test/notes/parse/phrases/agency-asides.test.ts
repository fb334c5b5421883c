import { describe, expect, it } from 'vitest';
import { foundBehind } from '../written.ts';

describe('what stands behind a name is no further one', () => {
  it.each([
    ['Drafted by Edgar L. Vane, Division of Andean Research.', ['drafted Edgar L. Vane']],
    ['Drafted by Edgar L. Vane, ARA/OAP.', ['drafted Edgar L. Vane (ARA/OAP)']],
    ['Drafted by Edgar L. Vane, Treasury, on May 3.', ['drafted Edgar L. Vane on --05-03']],
    ['Drafted by Edgar L. Vane, Public Affairs Officer in Lima.', ['drafted Edgar L. Vane']],
    ['Drafted by Noble between May 3 and June 1.', ['drafted Noble on --05-03']],
    ['Cleared by Vane, the interpreter, and Orne.', ['cleared Vane', 'cleared Orne']],
  ])('%s', (words, expected) => {
    expect(foundBehind(words, 'agency')).toEqual(expected);
  });
});

describe('what has the form of a title is a further name', () => {
  it.each([
    [
      'Cleared by Vane, Colonel Orne (DOD), and Roe.',
      ['cleared Vane', 'cleared Orne (DOD)', 'cleared Roe'],
    ],
    [
      'Cleared by Vane, Rear Admiral Orne, and Roe.',
      ['cleared Vane', 'cleared Orne', 'cleared Roe'],
    ],
    ['Cleared by Vane, Secretary Orne, and Roe.', ['cleared Vane', 'cleared Orne', 'cleared Roe']],
    [
      'Cleared by Vane, Assistant Secretary of State Orne (E), and Roe.',
      ['cleared Vane', 'cleared Orne (E)', 'cleared Roe'],
    ],
    [
      'Cleared by Vane, the President, and Roe.',
      ['cleared Vane', 'cleared President', 'cleared Roe'],
    ],
    [
      'Cleared by Vane, Treasury, and Roe.',
      ['cleared Vane', 'cleared body:Treasury', 'cleared Roe'],
    ],
    ['Cleared by Edgar L. Vane and Treasury.', ['cleared Edgar L. Vane', 'cleared body:Treasury']],
  ])('%s', (words, expected) => {
    expect(foundBehind(words, 'agency')).toEqual(expected);
  });
});
