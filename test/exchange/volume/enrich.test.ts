import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { at, descendants, elements, readMarkup } from '../../../src/xml/index.ts';
import { enriched, volumeXml } from './volume.ts';

/** A volume without the content of its source notes and without the sourceDesc that was added. */
function rest(xml: string, isEnriched: boolean): string {
  const root = readMarkup(xml);
  const added = elements(at(root, 'teiHeader', 'fileDesc'), 'sourceDesc').slice(1);
  const cuts = [...descendants(root)].flatMap((element) => {
    const { name, attributes, contentStart, contentEnd } = element;
    const isSource =
      attributes.get('type') === 'source' ||
      attributes.get('rend') === 'inline' ||
      attributes.get('xml:id') === 'd2afn1';
    if ((name === 'note' || name === 'seg') && isSource)
      return [{ from: contentStart, to: contentEnd }];
    return isEnriched && added.includes(element) ? [{ from: element.start, to: element.end }] : [];
  });
  const outer = cuts.filter(
    ({ from, to }) => !cuts.some((other) => other.from < from && to < other.to),
  );
  const parts = outer.map(({ from }, index) => xml.slice(outer[index - 1]?.to ?? 0, from));
  return [...parts, xml.slice(outer.at(-1)?.to ?? 0)].join('').replace(/(<\/sourceDesc>)\s*/, '$1');
}

const { xml, file } = enriched(volumeXml);

test('outside the notes and the new sourceDesc not a character changes', () => {
  expect(rest(xml, true)).toBe(rest(volumeXml, false));
  expect(xml).not.toBe(volumeXml);
});

describe('in the notes', () => {
  test('the markup that was there stands in what was read', () => {
    expect(xml).toContain(
      '<orgName type="repository"><gloss target="#t_DS">Department of State</gloss></orgName>',
    );
    expect(xml).toContain('<persName corresp="#p_W1">Wren</persName>');
    expect(xml).toContain('<persName corresp="#p_L1"><hi rend="italic">Lund</hi></persName>');
    expect(xml).toContain('<pb n="2" xml:id="pg_2"/>');
  });

  test('text is escaped as it was', () => {
    expect(xml).toContain('R&amp;amp;D &lt;Norway&gt;');
  });

  test('a note in the note stays', () => {
    expect(xml).toContain('<note n="9" xml:id="d2afn9">A note in the note.</note>');
    expect(xml).toContain('<note n="3" xml:id="d3fn3">Files of the mission.</note>');
  });

  test('what may hold no paragraph gets none', () => {
    expect(xml).toMatch(/<seg rend="inline" type="source"><seg type="location">/);
  });
});

describe('in the header', () => {
  const fileDesc = at(readMarkup(xml), 'teiHeader', 'fileDesc');
  const [, added] = elements(fileDesc, 'sourceDesc');

  test('each document has its witnesses and its printings', () => {
    const lists = elements(added).map(({ name, attributes }) => [name, attributes.get('corresp')]);
    expect(lists).toEqual([
      ['listWit', '#d1'],
      ['listBibl', '#d1'],
      ['listWit', '#d2a'],
      ['listWit', '#doc-three'],
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
});

test('what could not be put back is said, and nothing else', () => {
  const ids = file.messages.map(({ ruleId }) => ruleId);
  expect(ids.filter((id) => id?.startsWith('enrich'))).toEqual([]);
});

describe.each(['frus1964-68v22', 'frus1969-76ve15p1', 'frus1948v01p1'])(
  'the published volume %s',
  (name) => {
    const tei = new URL(`../../../../shared/corpus/tei/${name}.xml`, import.meta.url);

    test.skipIf(!existsSync(tei))('is enriched in its notes and header alone', () => {
      const source = readFileSync(tei, 'utf8');
      const { xml, volume, encodings, file } = enriched(source);
      expect(encodings.size).toBe(volume.documents.length);
      expect(rest(xml, true)).toBe(rest(source, false));
      const refused = file.messages.filter(
        ({ ruleId }) => ruleId === 'enrich-note-differs' || ruleId === 'enrich-note-not-read',
      );
      expect(refused).toEqual([]);
    });
  },
);
