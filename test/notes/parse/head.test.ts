import { describe, expect, it } from 'vitest';
import { readHead } from '../../../src/notes/parse/head.ts';

/** `Telegram | from body Consulate | to body Department`; what is missing is left out. */
function head(text: string): string {
  const { kind, correspondents } = readHead(text);
  const names = correspondents.map(({ node, start, end }) =>
    node.type === 'correspondent'
      ? `${node.direction} ${node.nature} ${text.slice(start, end)}`
      : node.type,
  );
  return [kind ?? '–', ...names].join(' | ');
}

describe('sender and recipient', () => {
  it.each([
    [
      'Telegram From the Department of State to the Embassy in Peru',
      'Telegram | from body Department of State | to body Embassy in Peru',
    ],
    [
      'Letter From President Truman to Ambassador Vane',
      'Letter | from person President Truman | to person Ambassador Vane',
    ],
    [
      'Memorandum From the Assistant Secretary of State for Andean Affairs (Vane) to Secretary of State Ames',
      'Memorandum | from person Assistant Secretary of State for Andean Affairs (Vane) | to person Secretary of State Ames',
    ],
    [
      'Memorandum From the President’s Special Assistant to the Secretary of Labor (Orne) to President Truman',
      'Memorandum | from person President’s Special Assistant to the Secretary of Labor (Orne) | to person President Truman',
    ],
    [
      'Telegram From the Ambassador to Peru (Vane) to the Department of State',
      'Telegram | from person Ambassador to Peru (Vane) | to body Department of State',
    ],
    [
      'Circular Telegram From the Department of State to Certain Diplomatic Missions',
      'Circular Telegram | from body Department of State | to body Certain Diplomatic Missions',
    ],
    [
      'The Secretary of State to the Embassy in Peru',
      '– | from person Secretary of State | to body Embassy in Peru',
    ],
    [
      'Letter From Edgar Vane, Jr., to Foreign Minister Orne',
      'Letter | from person Edgar Vane, Jr. | to person Foreign Minister Orne',
    ],
    [
      'Memorandum From Edgar L. Vane of the Policy Planning Staff to the Secretary of State',
      'Memorandum | from person Edgar L. Vane of the Policy Planning Staff | to person Secretary of State',
    ],
    [
      'Memorandum From Ruth Lowe and Edgar Vane of the White House Staff to President Truman',
      'Memorandum | from person Ruth Lowe | from person Edgar Vane of the White House Staff | to person President Truman',
    ],
    [
      'Telegram From the Consulate General at Lima to the Consulate in Cuzco',
      'Telegram | from body Consulate General at Lima | to body Consulate in Cuzco',
    ],
    [
      'Report From the Executive Committee on Fisheries to the Military Assistance Command',
      'Report | from body Executive Committee on Fisheries | to body Military Assistance Command',
    ],
    [
      'Memorandum From the Staff Secretary to the Delegation Chairman',
      'Memorandum | from person Staff Secretary | to person Delegation Chairman',
    ],
    [
      'Memorandum From the Chief of the Division of Andean Affairs to the Mission Director',
      'Memorandum | from person Chief of the Division of Andean Affairs | to person Mission Director',
    ],
    [
      'Telegram From the Task Force in Peru to Certain Posts in Andean America',
      'Telegram | from body Task Force in Peru | to body Certain Posts in Andean America',
    ],
  ])('%s', (text, expected) => {
    expect(head(text)).toBe(expected);
  });
});

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

describe('a recipient alone', () => {
  it.each([
    [
      'Memorandum by the Director of the Office of Andean Affairs (Vane) to the Secretary of State',
      'Memorandum | to person Secretary of State',
    ],
    ['Message to President Truman', 'Message | to person President Truman'],
    ['Telegram to the Embassy in Peru', 'Telegram | to body Embassy in Peru'],
  ])('%s', (text, expected) => {
    expect(head(text)).toBe(expected);
  });
});

describe('a sender alone', () => {
  it.each([['Telegram From the Embassy in Peru', 'Telegram | from body Embassy in Peru']])(
    '%s',
    (text, expected) => {
      expect(head(text)).toBe(expected);
    },
  );
});

describe('neither', () => {
  it.each([
    ['Memorandum of Conversation', 'Memorandum of Conversation'],
    [
      'Memorandum of Conversation Between Vane and the Ambassador to Peru',
      'Memorandum of Conversation',
    ],
    ['Memorandum of Telephone Conversation', 'Memorandum of Telephone Conversation'],
    ['Minutes of Meeting', 'Minutes of Meeting'],
    ['Editorial Note', 'Editorial Note'],
    ['Paper Prepared by the Policy Planning Staff', 'Paper'],
    ['Paper Prepared in the Department of State', 'Paper'],
    ['National Intelligence Estimate', 'National Intelligence Estimate'],
    ['Notes on a Meeting, the White House, May 3, 1961', 'Notes'],
    ['Statement by President Truman', 'Statement'],
    ['Report on a Visit to Peru', 'Report'],
  ])('%s', (text, expected) => {
    expect(head(text)).toBe(expected);
  });
});

describe('what is left out of the kind', () => {
  it.each([
    ['National Security Action Memorandum No. 88', 'National Security Action Memorandum'],
    ['Airgram A–41 From the Embassy in Peru', 'Airgram | from body Embassy in Peru'],
    ['Intelligence Note No. 412', 'Intelligence Note'],
  ])('%s', (text, expected) => {
    expect(head(text)).toBe(expected);
  });
});

describe('place and date', () => {
  it.each([
    [
      'Letter From Ambassador Vane to President Truman, Lima, May 3, 1961',
      'Letter | from person Ambassador Vane | to person President Truman',
    ],
    [
      'Telegram From the Embassy in Peru to the Department of State, October 13, 1969, 1300Z',
      'Telegram | from body Embassy in Peru | to body Department of State',
    ],
  ])('are no part of the recipient: %s', (text, expected) => {
    expect(head(text)).toBe(expected);
  });
});

describe('a full stop', () => {
  it.each([
    ['Letter From Vane to Ames.', 'Letter | from person Vane | to person Ames'],
    ['Letter From Vane to Orne, Jr.', 'Letter | from person Vane | to person Orne, Jr.'],
  ])('%s', (text, expected) => {
    expect(head(text)).toBe(expected);
  });
});
