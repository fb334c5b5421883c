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
    '<objectDesc form="RC">',
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
    '<objectDesc form="Copy">',
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
  french: ['<idno type="volume">vol. 41</idno>', '<objectDesc form="Copie">', '>Lima</placeName>'],
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

describe('the convention that is left out', () => {
  it('is named where another reads the text well', () => {
    const text = readFileSync(new URL('australian/sample.txt', folder));
    const said = encode(text).file.messages.find(({ ruleId }) => ruleId === 'convention-better');
    expect(said?.note).toContain('--convention');
  });

  it('is not missed where the text is one of the series', () => {
    const text = readFileSync(new URL('foreign-relations/sample.txt', folder));
    expect(encode(text).file.messages.map(({ ruleId }) => ruleId)).not.toContain(
      'convention-better',
    );
  });
});
