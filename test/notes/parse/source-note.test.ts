import { foreignRelations } from '../../vocabulary.ts';
import { describe, expect, it } from 'vitest';
import { isSourceNote, locationStart } from '../../../src/notes/parse/source-note.ts';

describe('the mark of a footnote before "Source"', () => {
  it.each([
    '³ Source: Hartley Library, Vane Papers.',
    '1 Source: Hartley Library, Vane Papers.',
    '* Source: Hartley Library, Vane Papers.',
  ])('%s', (text) => {
    expect(text.slice(locationStart(foreignRelations, text))).toBe('Hartley Library, Vane Papers.');
  });
});

describe('source notes', () => {
  it.each([
    'Source: Department of State, Central Files, 511.00/3-2259. Secret.',
    'Source: JCS Records. Top Secret.',
    '[Source: Central Intelligence Agency, Job 80–01446R. Secret.]',
    'Source. Truman Library, Vane Papers.',
    'Source; Truman Library, Vane Papers.',
    'Sources: Truman Library, Vane Papers.',
    '.Source: Truman Library, Vane Papers.',
    'SOURCE: Truman Library, Vane Papers.',
    'Source: From Truman Library, Vane Papers.',
    'Summary: The Ambassador reports on a strike. Source: Truman Library, Vane Papers.',
    'Reprinted from Department of State Bulletin, June 11, 1961, pp. 903–905.',
    '510.AB/6–1249: Telegram',
    '510.AB/6–1249',
    'Truman Library, Vane Papers',
    'Vane Papers',
    'Department of State, Central Files, POL 7 PERU. Secret.',
    'Staff Bulletins, lot 70 D 467',
  ])('%s', (text) => {
    expect(isSourceNote(foreignRelations, text)).toBe(true);
  });
});

describe('text of the document', () => {
  it.each([
    'The President said that he had read the message.',
    'Sources in Lima report a strike.',
    'The source of the report is not known.',
    'Resources: The Peruvian Government has none.',
    'Mr. Vane: I think so.',
    'Department of State',
    'PARTICIPANTS',
    'SUBJECT: Arms for Peru',
    '1. Arms. 2. Aid.',
    'Lima, May 3, 1961.',
    'We have your telegram 41. It was read in the Department of State, Central Files, with interest.',
    'Printed copies were handed out.',
    '',
    '…',
  ])('%s', (text) => {
    expect(isSourceNote(foreignRelations, text)).toBe(false);
  });
});
