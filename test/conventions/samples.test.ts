import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { encode } from '../../src/edition.ts';
import { shippedVocabulary } from '../../src/package-files.ts';

const folder = new URL('../../conventions/', import.meta.url);
const names = readdirSync(folder);

/** The TEI of a text and the ids of what is said of it. */
function built(text: string | Uint8Array, convention: string) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const { convention: read } = shippedVocabulary(convention);
  const { file, tei } = encode(bytes, { convention: read });
  return { corpus: tei?.corpus ?? '', said: file.messages.map(({ ruleId }) => ruleId ?? '') };
}

/** What the header of the first document must have, convention by convention. */
const first: Readonly<Record<string, readonly string[]>> = {
  'american-symbols': [
    '<objectDesc form="RC"',
    '>Massachusetts Historical Society</repository>',
    '<orgName type="symbol">MHi</orgName>',
    '<msDesc type="copy"',
    'when="1790-05-03"',
  ],
  australian: [
    '<idno type="series">A1067</idno>',
    '>Australian Archives</repository>',
    '>IMMEDIATE</term>',
    '>SECRET</term>',
  ],
  irish: [
    '<idno type="file">P9</idno>',
    '<objectDesc form="Copy"',
    '>Personal</term>',
    'when="1936-05-03"',
  ],
  canadian: [
    '<idno type="file">10250-40</idno>',
    '>Department of External Affairs</repository>',
    '>IMPORTANT</term>',
  ],
  british: [
    '<idno type="file">AS 4100/12/35</idno>',
    '>Secret</term>',
    '>FOREIGN OFFICE</placeName>',
  ],
  'german-aapd': [
    '<idno type="volume">VS-Bd. 1204</idno>',
    '<collection>Büro Staatssekretär</collection>',
    'when="1964-05-03"',
    '>Citissime</term>',
  ],
  swiss: [
    '<idno type="signature">E2001E#1970/21#417*</idno>',
    '<idno type="file">B.22.31.(4)</idno>',
    '>Schweizerisches Bundesarchiv</repository>',
  ],
  'fond-opis': [
    '<idno type="fond">Fond 071</idno>',
    '<idno type="leaf">listy 7–9</idno>',
    '>Strictly secret</term>',
  ],
  french: ['<idno type="volume">vol. 41</idno>', '<objectDesc form="Copie"', '>Lima</placeName>'],
  'german-letters': [
    '<idno type="shelfmark">HS 1204</idno>',
    '>Österreichische Nationalbibliothek</repository>',
  ],
  'foreign-relations': ['<idno type="decimal">823.1562/5-346</idno>', '>Priority</term>'],
};

describe.each(names)('the convention %s', (name) => {
  const sample = readFileSync(new URL(`${name}/sample.txt`, folder));

  it('has at most 150 lines beside its remarks', () => {
    const text = readFileSync(new URL(`${name}/convention.yaml`, folder), 'utf8');
    const lines = text.split('\n').filter((line) => !/^\s*(?:#|$)/u.test(line));
    expect(lines.length).toBeLessThanOrEqual(150);
  });

  it('reads its sample without a warning', () => {
    expect(built(sample, name).said).toEqual([]);
  });

  it('finds what the sample says', () => {
    const { corpus } = built(sample, name);
    expect(corpus.match(/<TEI /gu)?.length).toBe(2);
    for (const words of first[name] ?? ['no words are expected']) expect(corpus).toContain(words);
  });
});

describe('what formulae do not say', () => {
  it('is a location that no word of the convention is in', () => {
    expect(
      built('Papers\n\n\n1. Vane to Orne\n\nSource: Blue Cupboard, Left Drawer.\n', 'irish').said,
    ).toContain('location-unknown');
  });

  it('is a note without a place', () => {
    expect(built('Papers\n\n\n1. Vane to Orne\n\nSource: Secret.\n', 'irish').said).toContain(
      'location-missing',
    );
  });

  it('is a title that names nobody', () => {
    expect(built('Papers\n\n\n1. The Harbour\n\nSource: NAI DFA P9\n', 'irish').said).toContain(
      'title-unread',
    );
  });

  it('is a document without a note, and a text without documents', () => {
    expect(
      built('Papers\n\n\n1. Letter from Vane to Orne\n\nDear Orne, I wrote.\n', 'irish').said,
    ).toContain('head-without-note');
    expect(built('Papers of nobody.\n', 'irish').said).toContain('documents-missing');
  });
});

describe('a word that opens notes, where none is expected', () => {
  const letter = '1. Letter from Vane to Orne\n\nSource: NAI DFA P9\n';

  it('is said with its place under a note, and kept', () => {
    const { said, corpus } = built(`Papers\n\n\n${letter}\nSource: NAI DFA P10\n`, 'irish');
    expect(said).toEqual(['note-second']);
    expect(corpus).toContain('Source: NAI DFA P10');
  });

  it('is said with its place before the first head, and kept', () => {
    const { said, corpus } = built(`Papers\n\nSource: NAI DFA P10\n\n\n${letter}`, 'irish');
    expect(said).toContain('note-without-head');
    expect(corpus).toContain('Source: NAI DFA P10');
  });

  it('is not in a preface, which is kept', () => {
    const { said, corpus } = built(`Papers\n\nWe thank the pilots.\n\n\n${letter}`, 'irish');
    expect(said).toContain('text-before-first-head');
    expect(corpus).toContain('We thank the pilots.');
  });
});

describe('the convention that is left out', () => {
  it('is named where another reads the text well', () => {
    const text = readFileSync(new URL('australian/sample.txt', folder));
    const said = encode(text).file.messages.find(({ ruleId }) => ruleId === 'convention-better');
    expect(said?.note).toContain('--convention');
  });

  it.each([
    [
      'australian',
      'numbers without a stop, the place at the foot',
      [
        '41 Dr A. B. Vane, Minister for Harbours, to Mr C. D. Orne, Minister to Norland',
        'Cablegram 811 NORHAVEN, 3 May 1937',
        'The pilots of the bay refuse the night watch.',
        '[AA : A1067, PILOT 12]',
      ],
      [
        '88 Dr A. B. Vane, Minister for Harbours, to Mr C. D. Orne, Minister to Norland',
        'Cablegram 90 NORHAVEN, 9 June 1937',
        'Their wages are to be paid in salt.',
        '[AA:A1067, PILOT 15]',
      ],
    ],
    [
      'british',
      'numbered paragraphs, the place in a line of the head',
      [
        'No. 61',
        'Mr. Orne to Earl of Vane (Lima)',
        'No. 51 Telegraphic [AS 4100/12/35]',
        'Most Immediate. Top Secret FOREIGN OFFICE, 3 May 1947',
        '1. The pier is to be lengthened.',
      ],
      [
        'No. 62',
        'Memorandum by the Minister of Harbours',
        'C.P. (47) 12 [CAB 129/18]',
        'Top Secret FOREIGN OFFICE, 9 May 1947',
        'The harbour is closed.',
      ],
    ],
    [
      'fond-opis',
      'heads of two lines, notes that say Source',
      [
        'DOCUMENT No. 1',
        'Ciphered Telegram, Vane to Orne, 3 May 1951',
        'The pier was opened without music.',
        '[Source: AVPRF, Fond 071, Opis 2, Delo 19, Papka 6, listy 7–9; translation by Ada Hale.]',
      ],
      [
        'DOCUMENT No. 2',
        'Ciphered Telegram from Orne to Vane, 9 May 1951',
        'Send the musicians to Lima.',
        '[Source: AVPRF, Fond 071, Opis 2, Delo 19, Papka 6, list 12.]',
      ],
    ],
  ])('is %s where a text has %s', (name, _, ...documents) => {
    const text = [
      'Harbour Papers',
      ...documents.map((paragraphs) => `\n\n${paragraphs.join('\n\n')}`),
    ].join('\n');
    const said = encode(new TextEncoder().encode(text)).file.messages.find(
      ({ ruleId }) => ruleId === 'convention-better',
    );
    expect(said?.reason).toContain(`"${name}": 2 of 2 documents`);
  });

  it.each([1, 2, 4])('is not named where %s notes name a house of no list', (count) => {
    const one =
      'Letter From A. Vane to B. Holt\n\nSource: Linden House Museum, Pier Papers, Box 4.';
    const text = Array.from({ length: count }, (_, index) => `${String(index + 1)}. ${one}`);
    const { file } = encode(new TextEncoder().encode(['Papers', ...text].join('\n\n\n')));
    expect(file.messages.map(({ ruleId }) => ruleId)).not.toContain('convention-better');
  });

  it('is named where notes that say Source cite by class and piece', () => {
    const text = [1, 2, 3].map(
      (one) =>
        `${String(one)}. Mr. Orne (Lima) to Mr. Vane\n\nSource: The National Archives, FO 371/410${String(one)}. Secret and Guard.`,
    );
    const { file } = encode(new TextEncoder().encode(['Papers', ...text].join('\n\n\n')));
    const said = file.messages.find(({ ruleId }) => ruleId === 'convention-better');
    expect(said?.reason).toContain('"british": 3 of 3');
  });

  it('is not missed where the text is one of the series', () => {
    const text = readFileSync(new URL('foreign-relations/sample.txt', folder));
    expect(encode(text).file.messages.map(({ ruleId }) => ruleId)).not.toContain(
      'convention-better',
    );
  });
});
