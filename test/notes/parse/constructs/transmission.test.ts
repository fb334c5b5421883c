import { describe, expect, it } from 'vitest';
import { foundBehind, kindsBehind } from '../written.ts';

describe('where a telegram also went', () => {
  it.each([
    ['Repeated to Lima.', ['info place:Lima']],
    [
      'Repeated to Lima, Quito, and Paris for USRO.',
      ['info place:Lima', 'info place:Quito', 'info place:Paris'],
    ],
    ['Repeated for information priority to Lima.', ['info place:Lima']],
    ['Also sent to Lima and Quito.', ['info place:Lima', 'info place:Quito']],
    ['Sent to Lima and repeated to Quito.', ['info place:Quito']],
    [
      'Passed to the White House, DOD, and USUN.',
      ['info body:White House', 'info body:DOD', 'info body:USUN'],
    ],
    ['Pouched to Lima.', ['info place:Lima']],
    ['Relayed to CINCPAC.', ['info body:CINCPAC']],
    ['Received at 7:12 p.m. and repeated to Lima.', ['info place:Lima']],
    ['Repeated to Lima and passed to Quito.', ['info place:Lima', 'info place:Quito']],
    [
      'Received at 7:12 p.m. and relayed to USUN and CINCPAC at 8:30 p.m.',
      ['info body:USUN', 'info body:CINCPAC'],
    ],
    ['Passed by the Department of State to the White House.', ['info body:White House']],
    [
      'Relayed by the Department to Lima and Quito on May 3.',
      ['info place:Lima', 'info place:Quito'],
    ],
    ['Transmitted priority to Lima and Quito.', ['info place:Lima', 'info place:Quito']],
    [
      'Also sent to Lima; repeated to Quito; and pouched POLAD USAREUR.',
      ['info place:Lima', 'info place:Quito', 'info body:POLAD USAREUR'],
    ],
    [
      'Sent to Lima, Paris with instructions to pass to USRO, and London.',
      ['info place:Lima', 'info place:Paris', 'info body:USRO', 'info place:London'],
    ],
  ])('%s', (words, expected) => {
    expect(foundBehind(words, 'delivery')).toEqual(expected);
    expect(kindsBehind(words)).toEqual(['transmission']);
  });
});

describe('where a telegram went by a clause of its own', () => {
  it.each([
    [
      'No time is given; the telegram was received at 6:12 p.m. and passed to the White House.',
      ['info body:White House'],
    ],
    [
      'The telegram was also sent to Lima and repeated to Quito.',
      ['info place:Lima', 'info place:Quito'],
    ],
  ])('%s', (words, expected) => {
    expect(foundBehind(words, 'delivery')).toEqual(expected);
  });
});

describe('nowhere', () => {
  it.each([
    'Vane repeated what he had said to Ames.',
    'The letter was sent to Lima in a pouch of May 3.',
    'The Ambassador passed to another subject.',
    'Repeatedly Lima was named.',
    'Sent in two sections.',
    'Transmitted in telegram 41 from Lima.',
    'Transmitted in telegram 41 from the Admiral to Lima.',
    'A reply was received on May 3 and passed to Quito.',
    'He was sent to Quito.',
    'The note “Repeated to Lima” was struck out.',
    'The Consul repeated the question to Vane.',
    'The instructions were never repeated.',
  ])('%s', (words) => {
    expect(foundBehind(words, 'delivery')).toEqual([]);
  });
});
