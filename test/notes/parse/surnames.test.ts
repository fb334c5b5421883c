import { describe, expect, it } from 'vitest';
import { surnamesIn } from '../../../src/notes/parse/surnames.ts';

describe('surnames of a correspondent', () => {
  it.each([
    ['Assistant Secretary of State for Andean Affairs (Vane)', ['Vane']],
    ['President Vane', ['Vane']],
    ['Secretary of Defense Vane', ['Vane']],
    ['Ambassador at Large Vane', ['Vane']],
    ['Officer in Charge of Andean Affairs Vane', ['Vane']],
    ['Ruth Lowe of the Council Staff', ['Lowe']],
    ['Ruth Lowe and Edgar McVane of the Council Staff', ['Lowe', 'McVane']],
    ['Edgar Vane, Adviser to the Commander in Chief, Andes', ['Vane']],
    ['Ruth Lowe of the Highland University Group in Peru', ['Lowe']],
    ['President Vane, at Lima', ['Vane']],
    ['Secretary of State Vane in Lima', ['Vane']],
  ])('%s', (words, expected) => {
    expect(surnamesIn(words)).toEqual(expected);
  });
});

describe('no surname', () => {
  it.each([
    'Secretary of State, at Lima',
    'President',
    'Under Secretary of State',
    'Director of Central Intelligence',
    'Shah of Iran',
    'Military Attaché in Peru',
  ])('%s', (words) => {
    expect(surnamesIn(words)).toEqual([]);
  });
});
