import { describe, expect, it } from 'vitest';
import { readName } from '../../../src/parse/phrases/names.ts';

/** `person Ellery P. Noble (ARA)` */
function name(text: string): string | undefined {
  const found = readName(text, 0, text.length);
  if (found === undefined) return undefined;
  const { name: named, office } = found;
  const words = `${named.node.type} ${text.slice(named.start, named.end)}`;
  return office === undefined ? words : `${words} (${text.slice(office.start, office.end)})`;
}

describe('persons', () => {
  it.each([
    ['Noble', 'person Noble'],
    ['Ellery P. Noble', 'person Ellery P. Noble'],
    ['E.P. Noble', 'person E.P. Noble'],
    ['Noble (ARA)', 'person Noble (ARA)'],
    ['Ellery P. Noble (ARA/OAP)', 'person Ellery P. Noble (ARA/OAP)'],
    ['Noble of ARA/OAP', 'person Noble (ARA/OAP)'],
    ['Noble in the Department of Labor', 'person Noble (Department of Labor)'],
    ['Mary Dale at the White House', 'person Mary Dale (White House)'],
    ['Edgar Vane, Jr.', 'person Edgar Vane, Jr.'],
    ['O’Hara', 'person O’Hara'],
    ['McAllister (E)', 'person McAllister (E)'],
    ['Smith-Barry', 'person Smith-Barry'],
    ['von Halban', 'person von Halban'],
    ['Ambassador Noble', 'person Noble'],
    ['Deputy Assistant Secretary of State Noble', 'person Noble'],
    ['Assistant Special Counsel to the President Ellery P. Noble', 'person Ellery P. Noble'],
    ['Officer in Charge of Peruvian Affairs Ellery P. Noble', 'person Ellery P. Noble'],
    ['also by Noble', 'person Noble'],
    ['in draft by Noble (EUR)', 'person Noble (EUR)'],
  ])('%s', (text, expected) => {
    expect(name(text)).toBe(expected);
  });
});

describe('bodies', () => {
  it.each([
    ['EUR', 'body EUR'],
    ['S/S-RO', 'body S/S-RO'],
    ['the White House', 'body White House'],
    ['the Department of Defense', 'body Department of Defense'],
    ['the Bureau of the Budget', 'body Bureau of the Budget'],
    ['the Office of Andean Affairs', 'body Office of Andean Affairs'],
    ['Treasury', 'body Treasury'],
    ['the Joint Chiefs of Staff', 'body Joint Chiefs of Staff'],
    ['the Embassy in Lima', 'body Embassy in Lima'],
  ])('%s', (text, expected) => {
    expect(name(text)).toBe(expected);
  });
});

describe('no names', () => {
  it.each([
    'telephone',
    'the same person',
    'others',
    'hand on the original',
    '3 officers',
    '“E.V.”',
    '',
    'or on behalf of him',
  ])('%s', (text) => {
    expect(name(text)).toBeUndefined();
  });
});

describe('no offices', () => {
  it.each([
    ['Noble (later withdrawn)', 'person Noble'],
    ['Noble (by telephone)', 'person Noble'],
    ['Noble in draft', 'person Noble'],
    ['Noble on May 3', 'person Noble'],
  ])('%s', (text, expected) => {
    expect(name(text)).toBe(expected);
  });
});
