import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { at, descendants, elements, readMarkup } from '../../../src/xml/index.ts';
import { firstLost, rest } from './kept.ts';
import { enriched, volumeXml } from './volume.ts';

const { xml, file } = enriched(volumeXml);

test('nothing of the volume is lost, and outside notes and sourceDesc nothing is new', () => {
  expect(firstLost(volumeXml, xml)).toBeUndefined();
  expect(rest(xml)).toBe(rest(volumeXml));
  expect(xml).not.toBe(volumeXml);
});

describe('in the notes', () => {
  test('the markup that was there stands in what was read', () => {
    expect(xml).toContain(
      '<orgName type="repository"><gloss target="#t_DS">Department of State</gloss></orgName>',
    );
    expect(xml).toContain('<hi rend="italic"><persName corresp="#p_L1">Lund</persName></hi>');
    expect(xml).toContain('<title level="j"><hi rend="italic">Whaling Bulletin</hi></title>');
  });

  test('text is escaped as it was', () => {
    expect(xml).toContain('R&amp;amp;D &lt;Norway&gt;');
  });

  test('a note in the note stays', () => {
    expect(xml).toContain('<note n="9" xml:id="d2afn9">A note in the note.</note>');
    expect(xml).toContain('<note n="3" xml:id="d3fn3">Files of the mission.</note>');
  });
});

describe('in the header', () => {
  const sourceDescs = elements(at(readMarkup(xml), 'teiHeader', 'fileDesc'), 'sourceDesc');

  test('the one sourceDesc has the witnesses and printings of each document, behind what it had', () => {
    expect(sourceDescs).toHaveLength(1);
    const [, own] = elements(sourceDescs[0]);
    const lists = elements(own).map(({ name, attributes }) => [name, attributes.get('corresp')]);
    expect(lists).toEqual([
      ['listWit', '#d1'],
      ['listBibl', '#d1'],
      ['listWit', '#d2a'],
      ['listWit', '#doc-three'],
    ]);
  });

  test('lists stand beside lists, where there are some', () => {
    const listed = volumeXml.replace('<p>Released as a printed book</p>', '<bibl>A book</bibl>');
    const fileDesc = at(readMarkup(enriched(listed).xml), 'teiHeader', 'fileDesc', 'sourceDesc');
    expect(elements(fileDesc).map(({ name }) => name)).toEqual([
      ...['bibl', 'listWit', 'listBibl', 'listWit', 'listWit'],
    ]);
  });

  test('every pointer resolves, and no identifier stands twice', () => {
    const all = [...descendants(readMarkup(xml))];
    const ids = all.flatMap(({ attributes }) => attributes.get('xml:id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const pointers = all.flatMap(({ attributes }) => attributes.get('corresp') ?? []);
    const own = pointers.filter((pointer) => !/^#[pt]_/.test(pointer));
    expect(own.filter((pointer) => !ids.includes(pointer.slice(1)))).toEqual([]);
    expect(ids).toContain('doc-three.A');
    expect(xml).not.toContain('edition.xml#');
  });

  test('nothing is added where the notes alone are enriched, and nothing points there', () => {
    const { xml } = enriched(volumeXml, { notesOnly: true });
    expect(xml).not.toContain('listWit');
    expect(xml).toContain('<bibl type="archival">');
    expect(xml).not.toMatch(/(?:corresp|target)="#[^"]*\.[A-Z]/);
  });
});

test('what could not be put back is said, and nothing else', () => {
  const ids = file.messages.map(({ ruleId }) => ruleId);
  expect(ids.filter((id) => id?.startsWith('enrich'))).toEqual([]);
});

describe('what is there already', () => {
  test('an enriched volume is left as it is', () => {
    const again = enriched(xml);
    expect(again.xml).toBe(xml);
    const ids = again.file.messages.map(({ ruleId }) => ruleId);
    expect(ids.filter((id) => id === 'enrich-identifier-taken')).toHaveLength(3);
  });

  test('without a sourceDesc the notes alone are enriched, which is said', () => {
    const bare = volumeXml.replace(/<sourceDesc>.*<\/sourceDesc>/s, '');
    const { xml, file } = enriched(bare);
    expect(xml).toContain('<bibl type="archival">');
    expect(xml).not.toContain('listWit');
    const ids = file.messages.map(({ ruleId }) => ruleId);
    expect(ids).toContain('enrich-without-sources');
  });
});

const published = [
  ...['frus1948v01p1', 'frus1955-57v13', 'frus1955-57v20', 'frus1958-60v07p2', 'frus1961-63v03'],
  ...['frus1961-63v21', 'frus1964-68v22', 'frus1969-76v01', 'frus1969-76ve15p1'],
];

describe.each(published)('the published volume %s', (name) => {
  const tei = new URL(`../../../../shared/corpus/tei/${name}.xml`, import.meta.url);

  test.skipIf(!existsSync(tei))('has everything that it had when it is enriched', () => {
    const source = readFileSync(tei, 'utf8');
    const { xml, volume, encodings, file } = enriched(source);
    expect(encodings.size).toBe(volume.documents.length);
    expect(firstLost(source, xml)).toBeUndefined();
    expect(rest(xml)).toBe(rest(source));
    const refused = file.messages.filter(
      ({ ruleId }) => ruleId === 'enrich-note-differs' || ruleId === 'enrich-note-not-read',
    );
    expect(refused.length).toBeLessThanOrEqual(1);
  });
});

test('enrich-reading-crosses: what would cross markup of the volume is left out, and said', () => {
  const crossing = volumeXml.replace(
    /<note([^>]*type="source"[^>]*)>/,
    '<note$1>Source: Hale Library, Files, <seg>Box 3. Secret; Eyes</seg> Only. ',
  );
  const { xml, file: told } = enriched(crossing);
  expect(told.messages.map(({ ruleId }) => ruleId)).toContain('enrich-reading-crosses');
  expect(firstLost(crossing, xml)).toBeUndefined();
});
