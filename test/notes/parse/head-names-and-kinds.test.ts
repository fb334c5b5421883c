import { describe, expect, it } from 'vitest';
import { readHead } from '../../../src/notes/parse/head.ts';
import { head } from './head-words.ts';

describe('several senders or recipients are one name each', () => {
  it.each([
    [
      'Memorandum From Secretary of State Vane and Secretary of Defense Orne to President Truman',
      'Memorandum | from person Secretary of State Vane | from person Secretary of Defense Orne | to person President Truman',
    ],
    [
      'Letter From Chairmen Vane and Orne to Consul Ames',
      'Letter | from person Chairmen Vane | from person Orne | to person Consul Ames',
    ],
    [
      'Memorandum From the Assistant Secretary of State for Andean Affairs (Vane) and the Consul in Lima (Orne) to the Secretary of State',
      'Memorandum | from person Assistant Secretary of State for Andean Affairs (Vane) | from person Consul in Lima (Orne) | to person Secretary of State',
    ],
    [
      'Memorandum From Ruth Lowe to Secretary of State Vane, Secretary of Defense Orne, and the Director of Mines (Ames)',
      'Memorandum | from person Ruth Lowe | to person Secretary of State Vane | to person Secretary of Defense Orne | to person Director of Mines (Ames)',
    ],
    [
      'Telegram From the Embassy in Peru to the Department of State and the Embassy in Chile',
      'Telegram | from body Embassy in Peru | to body Department of State | to body Embassy in Chile',
    ],
    [
      'Memorandum From C. Fred Lowe and Edgar Vane to Hugo Orne',
      'Memorandum | from person C. Fred Lowe | from person Edgar Vane | to person Hugo Orne',
    ],
  ])('%s', (text, expected) => {
    expect(head(text)).toBe(expected);
  });
});

describe('one name that has "and" or a comma in it', () => {
  it.each([
    ['Director of the Office of Mines and Fisheries (Vane)', 'person'],
    [
      'Assistant Secretary of State for Near Eastern, South Asian, and African Affairs (Vane)',
      'person',
    ],
    ['Secretary of the Council on Monetary and Financial Problems (Vane)', 'person'],
    ['Assistant Administrator for Program and Policy Coordination (Vane)', 'person'],
    ['Embassies in Peru, Chile, and Bolivia', 'body'],
    ['Certain Diplomatic and Consular Posts', 'body'],
    ['Mission at the European Coal and Steel Community', 'body'],
    ['Edgar Vane of the Office of Food and Mineral Policy', 'person'],
    ['Director, Bureau of Intelligence and Research (Vane)', 'person'],
    ['Edgar Vane, Jr.', 'person'],
  ])('%s', (name, nature) => {
    expect(head(`Telegram From the ${name} to Consul Orne`)).toBe(
      `Telegram | from ${nature} ${name} | to person Consul Orne`,
    );
  });
});

describe('a name that editors supply', () => {
  it.each([
    ['Letter From [President Vane?] to Consul Orne', 'President Vane', 'low'],
    ['Letter From the [Embassy in Peru] to Consul Orne', 'Embassy in Peru', 'medium'],
    ['Letter From [name not declassified] to Consul Orne', '[name not declassified]', undefined],
  ])('%s', (text, name, certainty) => {
    const [sender] = readHead(text).correspondents;
    expect(text.slice(sender?.start, sender?.end)).toBe(name);
    expect(sender?.node).toEqual(
      expect.objectContaining(certainty === undefined ? { direction: 'from' } : { certainty }),
    );
  });
});

describe('names without a kind', () => {
  it.each([
    ['Vane to Orne', '– | from person Vane | to person Orne'],
    [
      'Dr. Edgar Vane, Minister of Labor, to Consul Orne',
      '– | from person Dr. Edgar Vane, Minister of Labor | to person Consul Orne',
    ],
    [
      'Mr. Vane of the Mission to the Secretary of State',
      '– | from person Mr. Vane of the Mission | to person Secretary of State',
    ],
  ])('%s', (text, expected) => {
    expect(head(text)).toBe(expected);
  });
});

describe('the kind is the whole noun phrase, without number, addressee or place', () => {
  it.each([
    ['Memorandum for the Record', 'Memorandum for the Record'],
    ['Memorandum for the Files', 'Memorandum for the Files'],
    ['Memorandum for the Secretary of State', 'Memorandum'],
    [
      'Memorandum of the Substance of Discussion at a Meeting',
      'Memorandum of the Substance of Discussion',
    ],
    ['Summary of Actions', 'Summary of Actions'],
    ['Record of Decisions Taken at Lima', 'Record of Decisions'],
    ['Minutes of the Mining Council Meeting', 'Minutes'],
    ['Final Report of the Fisheries Task Force', 'Final Report'],
    ['Operations Coordinating Board Report', 'Operations Coordinating Board Report'],
    ['Ames Group Paper', 'Paper'],
    [
      'Department of State Policy Information Statement',
      'Department of State Policy Information Statement',
    ],
    ['Telegram 207669/Tosec From the Department of State', 'Telegram'],
    ['Memorandum NSC-U/', 'Memorandum'],
    ['Memorandum NSC-U/DM 12', 'Memorandum'],
    ['Intelligence Note RNAN-18', 'Intelligence Note'],
    ['Intelligence Note RNAN, Lima, May 3, 1962', 'Intelligence Note'],
    ['Presidential Review Memorandum/NSC 5', 'Presidential Review Memorandum'],
    ['United Nations Press Release M/373', 'United Nations Press Release'],
    ['National Security Action Memorandum No. 12 (Revised)', 'National Security Action Memorandum'],
    ['Excerpt From Memorandum for the Record', 'Excerpt'],
    ['Paper Agreed by the Two Delegations', 'Paper'],
    ['Message to President Truman', 'Message'],
  ])('%s', (text, kind) => {
    expect(readHead(text).kind).toBe(kind);
  });
});
