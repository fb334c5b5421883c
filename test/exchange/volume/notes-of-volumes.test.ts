import { describe, expect, test } from 'vitest';
import { readVolume } from '../../../src/exchange/volume/index.ts';
import { enriched, volumeFile } from './volume.ts';

/** A volume of one document with what stands in its division. */
function volumeOf(division: string): string {
  return `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><sourceDesc><p>x</p></sourceDesc>
    </fileDesc></teiHeader><text><body><div type="document" n="1" xml:id="d1">${division}</div></body></text></TEI>`;
}

function noteIn(division: string) {
  const { xml, file, notes } = enriched(volumeOf(division));
  const note = /<note type="source">.*<\/note>/s.exec(xml)?.[0] ?? '';
  return { note, text: notes.text, ids: file.messages.map(({ ruleId }) => ruleId) };
}

const head = '<head>1. Memorandum From Hale to Fenn</head>';

describe('a note of several paragraphs', () => {
  const { note, text } = noteIn(
    `${head}<note type="source">Source: Harbor Library, Hale Papers, Box 3. Secret.<p>Hale met with Fenn on June 3.</p><p>No minutes were kept.</p></note>`,
  );

  test('is text whose paragraphs stand apart', () => {
    expect(text).toContain('Secret.\u2029\nHale met with Fenn on June 3.\u2029\nNo minutes');
  });

  test('is enriched in its paragraphs, and no misprint is invented between them', () => {
    expect(note).toContain('<term type="level">Secret</term>.</seg><p><seg type="');
    expect(note).toContain('on <date when="--06-03">June 3</date>.</seg></p><p><seg');
    expect(note).not.toContain('<sic>');
  });
});

describe('what the volume marks as one is read as one', () => {
  test('a person whose name is inverted', () => {
    const { note } = noteIn(
      `${head}<note type="source">Source: Harbor Library, Hale Papers, Box 3. Drafted by <persName>Lodge, Henry Cabot</persName> and <persName>Orr</persName>.</note>`,
    );
    expect(note).toContain('<persName>Lodge, Henry Cabot</persName>');
    expect(note.match(/<persName/g)).toHaveLength(2);
    expect(note).toContain('<seg type="drafting">');
  });

  test('a title with a comma in it', () => {
    const { note } = noteIn(
      `${head}<note type="source">Source: Harbor Library, Hale Papers. Also printed in <hi rend="italic">The Sea, My Life</hi>, pp. 12–14.</note>`,
    );
    expect(note).toContain('<title level="m"><hi rend="italic">The Sea, My Life</hi></title>');
  });

  test('but not "ibid." and what follows it, nor a suffix of a name', () => {
    const { note } = noteIn(
      `${head}<note type="source">Source: Department of State, Central Files, 611.57/3-2763. Another copy is <hi>ibid., Hale Files</hi>, Lot 66 D 204.</note>`,
    );
    expect(note).toContain('<ref type="ibid"');
  });
});

describe('corrections of the volume', () => {
  test('are read as they are corrected, and stay', () => {
    const { note, text } = noteIn(
      `${head}<note type="source">Source: Department of State, Central <choice><sic>piles</sic><corr>Files</corr></choice>, 611.57/3-2763.</note>`,
    );
    expect(text).toContain('Central Files, 611.57/3-2763');
    expect(note).toContain('<choice><sic>piles</sic><corr>Files</corr></choice></rs>');
  });
});

describe('where the note stands', () => {
  test.each([
    [
      'in a dateline',
      `${head}<dateline>Oslo<note type="source">Source: Hale Library, Box 3.</note></dateline>`,
    ],
    [
      'in an opener',
      `${head}<opener><dateline>Oslo</dateline><note type="source">Source: Hale Library, Box 3.</note></opener>`,
    ],
    [
      'in the head',
      '<head>1. Letter From Hale to Fenn<note type="source">Source: Hale Library, Box 3.</note></head>',
    ],
  ])('%s it is read', (_name, division) => {
    expect(noteIn(division).note).toContain('<idno type="box">Box 3</idno>');
  });

  test.each([
    [
      'a second note',
      `${head}<note type="source">Source: Hale Library.</note><note type="source">Source: Orr Library.</note>`,
    ],
    [
      'the note of an attachment',
      `${head}<note type="source">Source: Hale Library.</note><div type="attachment"><head>List<note>Source: Orr Library.</note></head></div>`,
    ],
    [
      'a typed note in the text',
      `${head}<note type="source">Source: Hale Library.</note><p>x<note type="source">Source: Orr Library.</note></p>`,
    ],
  ])('%s stays as it is, and is said', (_name, division) => {
    const xml = volumeOf(division);
    const { xml: after, file } = enriched(xml);
    expect(after).toMatch(/>Source: Orr Library\.<\/note>/);
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['volume-note-further']);
  });
});

test('prefixes of the volume are those of what is new', () => {
  const xml = volumeOf(`${head}<note type="source">Source: Hale Library, Box 3.</note>`)
    .replace(/<(\/?)(?=[A-Za-z])/g, '<$1t:')
    .replace('xmlns=', 'xmlns:t=');
  const { xml: after } = enriched(xml);
  expect(after).toContain('<t:idno type="box">Box 3</t:idno>');
  expect(after).toContain('<t:listWit corresp="#d1">');
  expect(after).not.toMatch(/<(?!\/?t:)[a-z]/i);
});

test('a note of nothing but a footnote is none', () => {
  const file = volumeFile(volumeOf(`${head}<note type="source"><note>x</note></note>`));
  expect(readVolume(file)).toBeUndefined();
});
