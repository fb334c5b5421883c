import { describe, expect, test } from 'vitest';
import { readAs } from './editions.ts';

const plain = (number: number) =>
  `No. ${String(number)} NAI DFA ${String(number)}/4\n\nLetter from A. Vane to B. Holt\n\nLima, 3 May 1949`;

describe('what a head tells and no rule reads is said', () => {
  test('a line between title and date', () => {
    const text =
      '3\ndodis.ch/1\n\nCH-BAR#E7#1#12*\n\nNotiz von E. Vane\n\nHafenabteilung\n\nLima, 2. Februar 1965';
    const { entries, said } = readAs('swiss', text);
    expect(said).toEqual(['11 head-line-unread']);
    expect(JSON.stringify(entries)).toContain('1965-02-02');
  });

  test('a document without a date, where the others have one', () => {
    const text = [plain(1), plain(2), plain(3).replace(/Lima.*/u, 'Lima, undated')].join('\n\n\n');
    expect(readAs('irish', text).said).toEqual(['18 date-missing']);
  });

  test('not one of many without a date', () => {
    const text = [1, 2].map((one) => plain(one).replace(/Lima.*/u, 'Lima, undated')).join('\n\n\n');
    expect(readAs('irish', text).said).toEqual([]);
  });

  test('a line of numbers alone is no text of the document', () => {
    const { entries, said } = readAs('irish', plain(1).replace('\n\nLima', '\n(No. 17)\n\nLima'));
    expect(said).toEqual([]);
    expect(JSON.stringify(entries)).toContain('1949-05-03');
  });
});

test('spaces between words may be many', () => {
  const text = plain(1)
    .replace('Letter from A. Vane', 'Letter  from\tA. Vane')
    .replace('Lima, 3', 'Secret   LIMA,  3');
  const { entries, said } = readAs('irish', text);
  expect(said).toEqual([]);
  const [entry] = entries;
  expect(JSON.stringify(entry)).toContain('"value":"Secret"');
  expect(JSON.stringify(entry)).toContain('"value":"LIMA"');
});

describe('documents without numbers', () => {
  const one = 'From Ada Vane to Ben Holt, 3 May 1790\n\nText of it.\n\nRC (DLC).';

  test('a title that names nobody is a head where the others that stand apart are', () => {
    const text = [one, one, 'Notes on Coinage, [March–May 1784]\n\nText.\n\nMS (DLC).'].join(
      '\n\n\n',
    );
    expect(readAs('american-symbols', text).entries).toHaveLength(3);
  });

  test('a second note in a document is said', () => {
    const text = `${one}\n\nMore of it.\n\nTr (MHi).`;
    expect(readAs('american-symbols', text).said).toEqual(['8 note-second']);
  });
});

describe('the kind of a document', () => {
  test('is that of its title, not of a line under it', () => {
    const text =
      '15. PCO/I-2\n\nMemorandum from Vane to Cabinet\n\nCABINET DOCUMENT NO. 1-58 [Ottawa], April 29, 1958';
    const [entry] = readAs('canadian', text).entries;
    expect(entry?.children.find(({ type }) => type === 'head')).toMatchObject({
      kind: 'Memorandum',
    });
  });

  test('is read in a line that stands before the title', () => {
    const text =
      '6\ndodis.ch/1\n\nCH-BAR#E7#1#12*\n\nLettre (Copie)\n\nL’Ambassadeur P. Vane au Secrétaire général, P. Holt\n\nLima, le 3 mars 1971';
    const [entry] = readAs('swiss', text).entries;
    expect(entry?.children.find(({ type }) => type === 'head')).toMatchObject({ kind: 'Lettre' });
    expect(JSON.stringify(entry)).toContain('"status":"Copie"');
  });
});
