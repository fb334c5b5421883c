import { describe, expect, it } from 'vitest';
import { head } from './head-words.ts';

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
