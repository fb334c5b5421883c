import { describe, expect, test } from 'vitest';
import { enrichChecked } from '../../../src/exchange/volume/index.ts';
import { enriched, volumeFile, volumeXml } from './volume.ts';

/** A schema in which an element has no place, of which it finds the first ones. */
function forbids(pattern: RegExp, most = Infinity) {
  return (xml: string) =>
    [...xml.matchAll(pattern)].slice(0, most).map(({ 0: found, index }) => {
      const lines = xml.slice(0, index).split('\n');
      const column = (lines.at(-1)?.length ?? 0) + 1;
      return { line: lines.length, column, reason: `there is ${found}` };
    });
}

function checked(check: ReturnType<typeof forbids>) {
  const { volume, encodings, xml: enrichedXml } = enriched(volumeXml);
  const file = volumeFile(volumeXml);
  const xml = enrichChecked(file, volume, encodings, {}, check);
  return { xml, enrichedXml, said: file.messages.map(({ ruleId, line }) => [ruleId, line]) };
}

describe('a volume that is held to its schema', () => {
  test('is enriched where the schema allows it', () => {
    const { xml, enrichedXml, said } = checked(forbids(/<formula/g));
    expect(xml).toBe(enrichedXml);
    expect(said).toEqual([]);
  });

  test.each([Infinity, 1])(
    'keeps the notes that would break it, each said (%s errors at once)',
    (most) => {
      const { xml, said } = checked(forbids(/<rs type="collection">(?=IO|<gloss|National)/g, most));
      expect(xml).not.toContain('<rs type="collection">National');
      expect(xml).not.toContain('corresp="#d2a"');
      expect(xml).toContain('<listWit corresp="#d1">');
      expect(said).toEqual([
        ['enrich-would-be-invalid', 31],
        ['enrich-would-be-invalid', 35],
      ]);
    },
  );

  test('keeps a note whose witnesses would break it', () => {
    const { xml, said } = checked(forbids(/<listBibl/g));
    expect(xml).not.toContain('corresp="#d1"');
    expect(said).toEqual([['enrich-would-be-invalid', 20]]);
  });

  test('stays as it was where nothing can be put into it', () => {
    const { xml, said } = checked(forbids(/<p>\s*<listWit/g));
    expect(xml).toBe(volumeXml);
    expect(said).toEqual([['enrich-nothing-valid', 1]]);
  });

  test('is not held to a schema that it breaks already', () => {
    const { xml, enrichedXml, said } = checked(forbids(/<front>/g));
    expect(xml).toBe(enrichedXml);
    expect(said).toEqual([['volume-invalid-before', 17]]);
  });
});
