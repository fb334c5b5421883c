import { describe, expect, it } from 'vitest';
import { readName } from '../../../../src/notes/parse/phrases/names.ts';

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
    ['E. Arthur Noble, Jr.', 'person E. Arthur Noble, Jr.'],
    ['deVane', 'person deVane'],
    ['Ellery DeR. Noble', 'person Ellery DeR. Noble'],
    ['Noble of Vane’s staff', 'person Noble (Vane’s staff)'],
    ['Vane’s Special Assistant Ellery P. Noble', 'person Ellery P. Noble'],
    ['the Economic Bureau’s Director of Fuels Ellery P. Noble', 'person Ellery P. Noble'],
    ['Assistant AID Administrator for South Asia Ellery P. Noble', 'person Ellery P. Noble'],
    ['Administrator in AID’s Bureau for South Asia Ellery P. Noble', 'person Ellery P. Noble'],
    ['Assistant Secretary of State for African Affairs Edgar Vane II', 'person Edgar Vane II'],
    ['Deputy Secretary of Defense Vane on May 3', 'person Vane'],
    ['Task Force on Fisheries Chairman Ellery P. Noble', 'person Ellery P. Noble'],
    ['Presidents Noble', 'person Noble'],
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
    ['the CIA’s Office of Current Research', 'body CIA’s Office of Current Research'],
    ['the Secretary’s Office', 'body Secretary’s Office'],
    [
      'Near Eastern, South Asian, and African Affairs',
      'body Near Eastern, South Asian, and African Affairs',
    ],
    [
      'the Division of Research for Near East, South Asia, and Africa',
      'body Division of Research for Near East, South Asia, and Africa',
    ],
    ['the Department of Defense in substance', 'body Department of Defense'],
    ['the Department of Defense as set forth in a note', 'body Department of Defense'],
    ['the White House per Noble', 'body White House'],
    ['the White House on the same day', 'body White House'],
    ['the Task Force on Fisheries', 'body Task Force on Fisheries'],
    ['the members of the Board on May 3 except Noble', 'body members of the Board'],
    ['all members of the Board, except Noble', 'body members of the Board'],
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
    'Noble’s dog',
    'Noble’s Special Assistant',
    'Vane’s own clerk',
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
    ['Noble of the same day', 'person Noble'],
    ['Noble in Vane’s absence', 'person Noble'],
  ])('%s', (text, expected) => {
    expect(name(text)).toBe(expected);
  });
});
