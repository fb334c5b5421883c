import { describe, expect, it } from 'vitest';
import { kindsBehind, read } from '../written.ts';
import { phrases } from '../../../../src/notes/resolve/phrases.ts';
import { readingText } from '../../../../src/notes/parse/reading-text.ts';
import type { Node, Printing, Reference } from '../../../../src/tree.ts';

const opening = 'Source: Truman Library, Vane Papers, Box 4. Secret. ';

/** `Diary · vol 2 · pp 9–9`: title, date, volume and pages of each citation of a note. */
function cited(words: string, ...types: ('printing' | 'reference')[]): string[] {
  const { note } = read(opening + words);
  return note === undefined ? [] : phrases(note, ...types).map(citation);
}

function citation({ children }: Printing | Reference): string {
  return children
    .flatMap((child): string[] => {
      if (child.type === 'title') return [text(child)];
      if (child.type === 'author') return [`by ${text(child)}`];
      if (child.type === 'date') return [child.when ?? `${child.from ?? ''}..${child.to ?? ''}`];
      if (child.type !== 'scope') return [];
      const pages = child.from === undefined ? text(child) : `${child.from}–${child.to ?? ''}`;
      return [`${child.unit} ${child.unit === 'page' ? pages : (child.n ?? '')}`];
    })
    .join(' · ');
}

function text(node: Extract<Node, { children: readonly Node[] }>): string {
  return readingText(node.children);
}

describe('printings of this text', () => {
  it.each([
    [
      'This “rough version” and a “fair version” are printed in Review, May 1, 1970, pp. 3-4.',
      'Review · 1970-05-01 · page 3–4',
    ],
    ['Reproduced in Ames, Diary, Vol. 2, p. 9.', 'by Ames · Diary · volume 2 · page 9–9'],
    ['The text was published in Trud on May 3.', 'Trud · --05-03'],
    [
      'Printed in Harbour Studies, 45(3):23–45.',
      'Harbour Studies · volume 45 · issue 3 · page 23–45',
    ],
    [
      'Printed in Ames, The Sea, My Life (London, 1962), II, 15.',
      'by Ames · The Sea, My Life · 1962 · volume 2 · page 15–15',
    ],
    [
      'Printed in Harbour Papers, vols. VII–IX, pp. 465–70.',
      'Harbour Papers · volume VII–IX · page 465–470',
    ],
    ['Also printed in Ames, Diary, pp. xii–xv.', 'by Ames · Diary · page xii–xv'],
    [
      'Also printed in the New York Times, May 3, 1962, p. A19.',
      'New York Times · 1962-05-03 · page A19–A19',
    ],
    ['Also printed in Ames, Diary, page 45.', 'by Ames · Diary · page 45–45'],
    ['Also printed in Ames, Diary, pp. 215 ff.', 'by Ames · Diary · page pp. 215 ff'],
    [
      'Also printed in Harbour Studies, Volume III, pp. 4-5.',
      'Harbour Studies · volume 3 · page 4–5',
    ],
    [
      'Also printed in Department of State Bulletin (March 19, 1962), p. 465.',
      'Department of State Bulletin · 1962-03-19 · page 465–465',
    ],
    [
      'Also printed in Public Papers: Truman, 1952, p. 12.',
      'Public Papers: Truman · 1952 · page 12–12',
    ],
    ['Also printed in In Search of Peace, pp. 3-4.', 'In Search of Peace · page 3–4'],
    ['Also printed in Ames, On the Sea, pp. 3-4.', 'by Ames · On the Sea · page 3–4'],
    ['Published in full in The Times (London), May 3, 1962.', 'The Times · 1962-05-03'],
    ['Printed in The Economist, May 1962, p. 3.', 'The Economist · .. · page 3–3'],
    [
      'An excerpt is printed in Ames and Orne, eds., Papers of Hale, vol. 3, p. 12.',
      'by Ames and Orne · Papers of Hale · volume 3 · page 12–12',
    ],
    ['Printed in Ames, The Sea, My Life, p. 3.', 'by Ames · The Sea, My Life · page 3–3'],
    [
      'Printed in Ames, Witness to the Years, 1929–1969, pp. 3–4.',
      'by Ames · Witness to the Years, 1929–1969 · page 3–4',
    ],
    [
      'Printed in Ames, Witness to the Years, 1929–1969 (New York: Calder, 1973), pp. 3–4.',
      'by Ames · Witness to the Years, 1929–1969 · 1973 · page 3–4',
    ],
    [
      'Also printed in Documents on Disarmament, 1945–1959, vol. I, pp. 4–6.',
      'Documents on Disarmament, 1945–1959 · volume 1 · page 4–6',
    ],
    ['Printed in Ames, Memoirs: 1950–1963, p. 119.', 'by Ames · Memoirs: 1950–1963 · page 119–119'],
    [
      'Printed in Harbour Digest, vol. X, no. 12 (April 30, 1958), pp. 15–18.',
      'Harbour Digest · volume 10 · issue 12 · 1958-04-30 · page 15–18',
    ],
    [
      'Originally published in Harbour, XII, No. 3 (March 1970), pp. 90–97.',
      'Harbour · volume 12 · issue 3 · 1970-03 · page 90–97',
    ],
    [
      'Published in Bulletin of the Harbour History Project, Issue 5 (Spring 1995), pp. 77–80.',
      'Bulletin of the Harbour History Project · issue 5 · 1995 · page 77–80',
    ],
    [
      'Published in Sessions of the Harbour Board (Historical Series), 1958, vol. X, pp. 12–45.',
      'Sessions of the Harbour Board · 1958 · volume 10 · page 12–45',
    ],
    [
      'First published in The Economist, London, March 3, 1962, p. 12.',
      'The Economist · 1962-03-03 · page 12–12',
    ],
    [
      'Reprinted from The Times of London, March 4, 1956, p. 3.',
      'The Times of London · 1956-03-04 · page 3–3',
    ],
    [
      'Printed in The Papers of Ames, vol. XX, The Harbour: Keeping the Peace, pp. 12–13.',
      'The Papers of Ames · volume 20 · page 12–13',
    ],
    [
      'The text of the memorandum appears in Ames, Waging Talks, pp. 6–7.',
      'by Ames · Waging Talks · page 6–7',
    ],
    [
      'The memorandum appeared in the New York Times, July 1, 1971, p. 3.',
      'New York Times · 1971-07-01 · page 3–3',
    ],
    [
      'Portions of this memorandum are quoted in Ames, Diary, p. 45.',
      'by Ames · Diary · page 45–45',
    ],
    [
      'A substantial portion of the memorandum is printed in Ames, Diary, p. 45.',
      'by Ames · Diary · page 45–45',
    ],
    [
      'The conclusions of the memorandum are also printed in Ames, Diary, p. 45.',
      'by Ames · Diary · page 45–45',
    ],
    [
      'Section A is also printed in Documents on Disarmament, 1961, pp. 4–6.',
      'Documents on Disarmament · 1961 · page 4–6',
    ],
    [
      'A sanitized version of this memorandum is in Declassified Documents, 1985, 1123.',
      'Declassified Documents · 1985 · page 1123–1123',
    ],
    [
      'Released on May 3; printed in the New York Times, May 4, 1961, p. 4.',
      'New York Times · 1961-05-04 · page 4–4',
    ],
    [
      'Discussed at the White House Also published in Declassified Documents, 1982, 712 C.',
      'Declassified Documents · 1982 · page 712 C–712 C',
    ],
  ])('%s', (words, expected) => {
    expect(cited(words, 'printing')).toEqual([expected]);
  });
});

describe('a volume of the series that has a name of its own', () => {
  it.each([
    'Also printed in Foreign Relations, 1969–1976, volume XVI, Norland, August 1974–December 1976, Document 88.',
    'Also printed in Foreign Relations, 1969–1976, volume XVI, Norland, 1974–1976, Document 88.',
  ])('%s', (words) => {
    expect(cited(words, 'printing')).toEqual([
      'Foreign Relations · 1969..1976 · volume 16 · document 88',
    ]);
  });
});

describe('the text printed, by whatever kind it is called', () => {
  it.each([
    'address',
    'agreement',
    'aide-mémoire',
    'airgram',
    'cable',
    'circular',
    'communication',
    'communiqué',
    'despatch',
    'directive',
    'estimate',
    'instruction',
    'letter',
    'memorandum',
    'message',
    'minutes',
    'note',
    'notes',
    'paper',
    'plan',
    'press release',
    'record',
    'remarks',
    'report',
    'resolution',
    'speech',
    'statement',
    'study',
    'summary',
    'telegram',
    'transcript',
  ])('the %s', (kind) => {
    const words = `The ${kind} is printed in Public Papers: Truman, 1952, p. 12.`;
    expect(cited(words, 'printing')).toHaveLength(1);
    expect(kindsBehind(words)).toEqual(['printed']);
  });
});

describe('no printing of this text', () => {
  it.each([
    'The letter from Orne is printed in Public Papers: Truman, 1952, p. 12.',
    'A memorandum of that conversation is printed in Foreign Relations, 1961–1963, vol. V, Document 12.',
    'The reply is printed in Public Papers: Truman, 1952, p. 12.',
    'Vane read Ames, Diary, page 45.',
    'A summary of the conversation is published in Ames, Diary, page 45.',
    'The conclusions of the report of the Board are printed in Ames, Diary, page 45.',
    'A copy of this memorandum is in the Vane Papers, Diary, page 45.',
    'The memorandum is in Truman Library, Vane Papers, Box 4, p. 12.',
    'The Ambassador appeared in the Senate, May 3, 1961.',
    'A portion of the reply is quoted in Ames, Diary, page 45.',
    'See the attached report; printed in Ames, Diary, page 45.',
    'Published by TASS in English on June 12.',
  ])('%s', (words) => {
    expect(cited(words, 'printing')).toEqual([]);
  });
});

describe('references to other volumes', () => {
  it.each([
    [
      'For previous documentation on Peru, see Foreign Relations, 1952–1954, vol. IV, pp. 2617 ff.',
      'Foreign Relations · 1952..1954 · volume 4 · page pp. 2617 ff.',
    ],
    [
      'See Foreign Relations, 1969–1976, volume E–3, Document 12.',
      'Foreign Relations · 1969..1976 · volume E–3 · document 12',
    ],
    [
      'See Foreign Relations, 1961–1963, vols. VII–IX, pp. 465–70.',
      'Foreign Relations · 1961..1963 · volume VII–IX · page 465–470',
    ],
    ['For text, see Ames, In the Harbour, pp. 3-4.', 'by Ames · In the Harbour · page 3–4'],
  ])('%s', (words, expected) => {
    expect(cited(words, 'reference')).toEqual([expected]);
    expect(kindsBehind(words)).toEqual(['reference']);
  });
});
