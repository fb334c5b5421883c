import { describe, expect, it } from 'vitest';
import { clauseEnd } from '../../../../src/notes/parse/phrases/genesis-clause.ts';

/** The list as the clause leaves it. */
function list(text: string): string {
  return text.slice(0, clauseEnd(text, 0, text.length));
}

describe('a list of names ends before', () => {
  it.each([
    ['Noble, and ', 'Noble'],
    ['Noble.', 'Noble'],
    ['Noble and coordinated with Vane', 'Noble'],
    ['Noble and sent to Lima', 'Noble'],
    ['Noble; repeated to Lima and Quito', 'Noble'],
    ['Noble, and was circulated to the Board', 'Noble'],
    ['Noble with the assistance of Vane', 'Noble'],
    ['Noble with revisions by Vane', 'Noble'],
    ['Noble in response to NSSM 9', 'Noble'],
    ['Noble, The meeting was held in Lima', 'Noble'],
    ['Noble for use by Vane', 'Noble'],
  ])('%j', (text, expected) => {
    expect(list(text)).toBe(expected);
  });
});

describe('a list of names does not end before', () => {
  it.each([
    'Noble, Vane, and Orne',
    'Noble, Jr.',
    'Noble and, with revisions, by Vane',
    'Noble and with Vane',
    'Noble in EUR',
    'Noble and the Department of State',
    'Noble; Vane; and Orne',
    'Noble of The Hague',
    'Noble, who signed for Vane',
  ])('%j', (text) => {
    expect(list(text)).toBe(text);
  });
});
