import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { encode } from '../../../src/edition.ts';
import { extractNotes, readVolume, textOfVolume } from '../../../src/exchange/volume/index.ts';
import { volumeFile, volumeXml } from './volume.ts';

const file = volumeFile(volumeXml);
const volume = readVolume(file);

test('heads and notes are a text that can be built from', () => {
  expect(volume && extractNotes(volume).text).toBe(`North Sea


1. Letter From President Hale to the Embassy in Norway

Source: Department of State, Central Files, 611.57/3–2763. Secret. Drafted by Wren, cleared by Lund. Also printed in Whaling Bulletin, July 2, 1962, p. 12.


2a. Telegram From the Embassy in Norway to the Department of State

Source: Hale Library, National Security Files, Countries Series, R&amp;D <Norway>. Confidential.


3. Minutes of a Meeting (Lund)

IO Files
`);
});

test('the map leads from a line of the text to the xml:ids', () => {
  expect(volume && extractNotes(volume).origins).toEqual([
    { document: 'd1', note: 'd1fn1', number: '1', line: 4 },
    { document: 'd2a', note: 'd2afn1', number: '2a', line: 9 },
    { document: 'doc-three', note: undefined, number: '3', line: 14 },
  ]);
});

test('what is left out is named with its place', () => {
  expect(file.messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([
    ['volume-document-without-note', 26],
    ['volume-document-without-id', 40],
  ]);
});

describe('what is no volume', () => {
  test.each([
    [
      'a text without documents',
      '<TEI><text><body><p/></body></text></TEI>',
      'volume-without-documents',
    ],
    [
      'documents without notes',
      '<div type="document" xml:id="d1"><head>x</head></div>',
      'volume-without-documents',
    ],
    ['markup that breaks off', '<TEI>\n<text>', 'volume-unreadable'],
    ['a nesting without end', '<div>'.repeat(100_000), 'volume-unreadable'],
  ])('%s', (_name, xml, id) => {
    const file = volumeFile(xml);
    expect(readVolume(file)).toBeUndefined();
    expect(file.messages).toContainEqual(expect.objectContaining({ ruleId: id }));
  });

  test('a note in the text, or of another kind, is no source note', () => {
    const xml = `<div type="document" xml:id="d1"><head>x<note type="summary">Source: y</note></head>
      <p><note>Source: z</note></p></div>`;
    expect(readVolume(volumeFile(xml))).toBeUndefined();
  });
});

describe.each([
  ['frus1964-68v22', 323, 0],
  ['frus1969-76ve15p1', 104, 0],
  ['frus1948v01p1', 254, 0],
])('the published volume %s', (name, count) => {
  const shared = new URL('../../../../shared/corpus/', import.meta.url);
  const tei = new URL(`tei/${name}.xml`, shared);

  test.skipIf(!existsSync(tei))('gives the text that others have taken out of it', () => {
    const volume = readVolume(volumeFile(readFileSync(tei, 'utf8')));
    const notes = volume && extractNotes(volume);
    expect(notes?.origins).toHaveLength(count);
    const plain = (text = '') => text.replace(/\s+/g, '');
    const expected = readFileSync(new URL(`text/${name}.txt`, shared), 'utf8');
    expect(plain(notes?.text)).toBe(plain(expected));
  });
});

test('datelines and italics are kept, and read by a build', () => {
  const xml = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body><div type="document" n="4" xml:id="d4">
    <head>Letter From Vella to Onslow</head><opener><dateline>Lyra, <date when="1962-01-18">January 18, 1962</date>.</dateline></opener>
    <note type="source">Source: Harbour Archive, Box 4. Printed in Ames, <hi rend="italic">Ships, Men,</hi> p. 4, un<hi rend="italic">happy</hi>.</note>
    <p>We saw.</p></div></body></text></TEI>`;
  const volume = readVolume(volumeFile(xml));
  const { text = '', origins } = (volume && textOfVolume(volume)) ?? {};
  expect(text).toContain(`4. Letter From Vella to Onslow

Source: Harbour Archive, Box 4. Printed in Ames, *Ships, Men*, p. 4, unhappy.

Lyra, January 18, 1962.
`);
  expect(origins?.map(({ line }) => text.split('\n')[line - 1])).toEqual([
    '4. Letter From Vella to Onslow',
  ]);
  const { tei } = encode(new TextEncoder().encode(text));
  expect(tei?.documents[0]?.xml).toMatch(
    /<creation>\s*<date when="1962-01-18">[^]*<title level="m"[^>]*>Ships, Men<\/title>/,
  );
});
