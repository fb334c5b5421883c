import { describe, expect, it } from 'vitest';
import { datelineOfHead, datelineOfParagraph } from '../../../src/notes/parse/dateline.ts';
import type { CalendarDate } from '../../../src/tree.ts';
import type { Span } from '../../../src/notes/parse/span.ts';

const sure = { high: '', medium: '?', low: '??' };

/** `1962-05-03`, `1962-05-03..1962-05-05`, `<1962-05-03`, `1962-05-03>` */
function written({ when, from, to, notBefore, notAfter }: Partial<CalendarDate>): string {
  if (when !== undefined) return when;
  if (from !== undefined) return `${from}..${to ?? ''}`;
  return notAfter === undefined ? `${notBefore ?? ''}>` : `<${notAfter}`;
}

/** `Lima | 1962-05-03 | 15:00:00`; what is not certain has a question mark for each doubt. */
function parts(text: string, dateline: Span | undefined): string | undefined {
  return dateline?.children
    .map(({ node, start, end }) => {
      if (node.type === 'place') return text.slice(start, end) + sure[node.certainty ?? 'high'];
      if (node.type === 'time') return node.when;
      return node.type === 'date' ? written(node) + sure[node.certainty ?? 'high'] : node.type;
    })
    .join(' | ');
}

function ofHead(head: string): string | undefined {
  return parts(head, datelineOfHead(head)?.dateline);
}

function ofParagraph(paragraph: string): string | undefined {
  return parts(paragraph, datelineOfParagraph(paragraph));
}

describe('place and date in a head', () => {
  it.each([
    ['Memorandum of Conversation, Lima, May 3, 1962', 'Lima | 1962-05-03'],
    ['Memorandum of Conversation, Lima, May 3, 1962, 3:30 p.m.', 'Lima | 1962-05-03 | 15:30:00'],
    ['Letter From Vane to Orne, Lima, May 3, 1862.', 'Lima | 1862-05-03'],
    [
      'Telegram From the Embassy in Peru, Lima, May 3, 1962, 0417Z',
      'Lima | 1962-05-03 | 04:17:00Z',
    ],
    [
      'Minutes of a Meeting, Lima, May 3, 1962, 3–4:15 p.m.',
      'Lima | 1962-05-03 | 15:00:00 | 16:15:00',
    ],
    ['Minutes of a Meeting, Lima, 9:30 a.m., Tuesday, May 1, 1962', 'Lima | 09:30:00 | 1962-05-01'],
    ['Minutes of a Meeting, Lima, May 1, 1962, Morning Session', 'Lima | 1962-05-01'],
    ['Minutes of a Meeting, Lima May 1, 1962', 'Lima | 1962-05-01'],
    ['Minutes of a Meeting, Quito, May 30–June 2, 1962', 'Quito | 1962-05-30..1962-06-02'],
    ['Intelligence Memorandum, Lima, March 1971', 'Lima | 1971-03'],
    ['Intelligence Memorandum, IM 72–3, February, 1972', '1972-02'],
    ['To Edgar Vane, 5 December 1780', '1780-12-05'],
    ['Telegram From the Department of State to the Embassy in Peru, May 3, 1962', '1962-05-03'],
    ['Memorandum From Ruth Lowe to Edgar Vane, Jr., May 3, 1962', '1962-05-03'],
    ['Letter From Vane to Orne, Lima, undated', 'Lima'],
    ['Letter From Vane to Orne, Lima, undated. (5/3/62)', 'Lima'],
  ])('%s', (head, expected) => {
    expect(ofHead(head)).toBe(expected);
  });
});

describe('a house or a country beside the place', () => {
  it.each([
    [
      'Memorandum of a Conversation, White House, Washington, May 3, 1962',
      'Washington | 1962-05-03',
    ],
    [
      'Memorandum of a Conversation, Consul Vane’s Residence, Lima, May 3, 1962',
      'Lima | 1962-05-03',
    ],
    ['Minutes of a Meeting, Paris, Hotel Lutetia, May 3, 1962', 'Paris | 1962-05-03'],
    ['Minutes of a Meeting, Held at Lima, May 3, 1962', 'Lima | 1962-05-03'],
    ['Press Release Issued at Lima, May 3, 1962', 'Lima | 1962-05-03'],
    [
      'Minutes of a Meeting, Camp David, Maryland, May 3, 1962',
      'Camp David, Maryland | 1962-05-03',
    ],
    ['Minutes of a Meeting, Washington, D.C., May 3, 1962', 'Washington, D.C. | 1962-05-03'],
    ['Minutes of a Meeting, Lake Success, New York, May 3, 1948', 'New York | 1948-05-03'],
    ['Minutes of a Cabinet Meeting, Held at Blair House, May 3, 1962', 'Blair House | 1962-05-03'],
    ['Paper Prepared in the Bureau of Fisheries, Lima, May 3, 1962', 'Lima | 1962-05-03'],
    ['Paper Prepared in the Bureau of Fisheries Lima, May 3, 1962', 'Lima | 1962-05-03'],
  ])('%s', (head, expected) => {
    expect(ofHead(head)).toBe(expected);
  });
});

describe('what editors supply is not certain', () => {
  it.each([
    ['Letter From Vane to Orne, [Lima], May 3, 1962', 'Lima? | 1962-05-03'],
    ['Letter From Vane to Orne, [Lima?], undated', 'Lima??'],
    ['Letter From Vane to Orne, [Lima, May 3, 1962]', 'Lima? | 1962-05-03?'],
    ['Letter From Vane to Orne, Lima, [May 1962?]', 'Lima | 1962-05??'],
    ['Memorandum to Edgar Vane, [1 January] 1805', '1805-01-01?'],
    ['Letter From Vane to Orne, Lima, circa May 3, 1862', 'Lima | 1862-05-03??'],
    ['Letter From Vane to Orne, before May 3, 1862', '<1862-05-03'],
    ['Letter From Vane to Orne, after May 3, 1862', '1862-05-03>'],
  ])('%s', (head, expected) => {
    expect(ofHead(head)).toBe(expected);
  });
});

describe('no place', () => {
  it.each([
    'Telegram From the Department of State to the Embassies in Peru, Chile, and Bolivia, May 3, 1962',
    'Telegram From the Department of State to the Delegation to the Fair in Cuzco, Peru, May 3, 1962',
    'Minutes of Meeting, Department of State, May 3, 1962',
    'Memorandum From Ruth Lowe to the Director, Joint Staff (Vane), May 3, 1962',
    'Memorandum From Ruth Lowe, ARA/X, to the Assistant Secretary (Vane), May 3, 1962',
    'To George Washington, May 3, 1962',
    'Telegram From the Ambassador in Lima, May 3, 1962',
    'Notes on the Secretary’s Staff Meeting, Thursday, May 3, 1962',
  ])('%s', (head) => {
    expect(ofHead(head)).toBe('1962-05-03');
  });
});

describe('no date of the document', () => {
  it.each([
    'Letter From President Truman to Ambassador Vane',
    'Memorandum of Conversation, May 3',
    'Paper on the Treaty of May 3, 1962',
    'Report on Events in Peru Since May 3, 1962',
    'Position Paper Prepared for the Lima Conference, May 3–5, 1962',
    'Summary of Developments, 1961–1962',
    'National Intelligence Estimate 92–62',
    'Telegram 1953 From the Embassy in Peru to the Department of State',
    'Letter From Vane to Orne, May 31, 1962, and Reply',
    'Letter From Vane to Orne, February 30, 1962',
  ])('%s', (head) => {
    expect(ofHead(head)).toBeUndefined();
  });
});

describe('the day of what a record tells of', () => {
  it.each([
    ['Soviet Record of 3 May 1962 Dinner Conversation Between Vane and Orne', '1962-05-03?'],
    [
      'Memorandum of Discussion at the 12th Meeting of the Council on Thursday, May 3, 1962',
      '1962-05-03?',
    ],
  ])('%s', (head, expected) => {
    expect(ofHead(head)).toBe(expected);
  });
});

describe('the words of a head', () => {
  it.each([
    ['Letter From Vane to Orne, Lima, May 3, 1962', 'Letter From Vane to Orne'],
    ['Letter From Vane to Orne, Embassy, Lima, May 3, 1962', 'Letter From Vane to Orne'],
    ['Letter From Vane to Orne, [Lima,] May 3, 1962', 'Letter From Vane to Orne'],
    ['Press Release Issued at Lima, May 3, 1962', 'Press Release'],
    ['To Edgar Vane, before 5 December 1780', 'To Edgar Vane'],
  ])('%s', (head, expected) => {
    expect(head.slice(0, datelineOfHead(head)?.start)).toBe(expected);
  });
});

describe('a paragraph that is a dateline', () => {
  it.each([
    ['Lima, May 18, 1948—2 p. m.', 'Lima | 1948-05-18 | 14:00:00'],
    ['[Lima,] August 27, 1948.', 'Lima? | 1948-08-27'],
    ['[Lima], June 15, 1961', 'Lima? | 1961-06-15'],
    ['LIMA, 29 August 1944', 'LIMA | 1944-08-29'],
    ['Calle Real, Lima, 29 August 1944', 'Lima | 1944-08-29'],
    ['May 5, 1962.', '1962-05-05'],
    ['Monday, May 7, 1962, 9:30 a.m.', '1962-05-07 | 09:30:00'],
    ['Lima, undated.', 'Lima'],
  ])('%s', (paragraph, expected) => {
    expect(ofParagraph(paragraph)).toBe(expected);
  });
});

describe('a paragraph that is none', () => {
  it.each([
    'On May 3, 1962, the Ambassador called.',
    'The meeting took place in Lima, May 3, 1962',
    'Sir: Your letter, May 3, 1962',
    'Dear Mr. Orne, May 3, 1962',
    'Enclosure 1, May 3, 1962',
    'Vane sailed for Lima, where he arrived on May 3, 1962.',
    'Lima',
    '1. The note, Lima, May 3, 1962',
  ])('%s', (paragraph) => {
    expect(ofParagraph(paragraph)).toBeUndefined();
  });
});
