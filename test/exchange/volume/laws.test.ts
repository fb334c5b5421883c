import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Validator, openValidator } from '../../../src/validate/index.ts';
import {
  type Markup,
  descendants,
  elements,
  isMarkup,
  readMarkup,
} from '../../../src/xml/index.ts';
import { hasSchema, readSchema } from '../../schemas.ts';
import { firstLost, rest } from './kept.ts';
import { enriched } from './volume.ts';
import { volumes } from './volumes.ts';

/** The words of an element, without corrections that stand beside what is printed. */
function printed(element: Markup): string {
  const words = element.children.map((child) => {
    if (!isMarkup(child)) return child.value;
    const isBeside = child.name === 'corr' && elements(element, 'sic').length > 0;
    return isBeside ? '' : printed(child);
  });
  return words.join('');
}

function textOf(xml: string): string {
  const text = [...descendants(readMarkup(xml))].find(({ name }) => name === 'text');
  return text === undefined ? '' : printed(text);
}

describe('whatever stands in its notes, an enriched volume', () => {
  test('has every tag, comment, instruction and character that it had', () => {
    fc.assert(
      fc.property(volumes, (volume) => {
        expect(firstLost(volume, enriched(volume).xml)).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });

  test('is the same to the byte outside its notes and its sourceDesc', () => {
    fc.assert(
      fc.property(volumes, (volume) => {
        expect(rest(enriched(volume).xml)).toBe(rest(volume));
      }),
    );
  });

  test('has the same text, corrections skipped', () => {
    fc.assert(
      fc.property(volumes, (volume) => {
        expect(textOf(enriched(volume).xml)).toBe(textOf(volume));
      }),
    );
  });

  test('has its notes encoded, or says that one is not', () => {
    fc.assert(
      fc.property(volumes, (volume) => {
        const { xml, file, volume: read } = enriched(volume);
        const said = file.messages.filter(({ ruleId }) => ruleId?.startsWith('enrich-note'));
        const encoded = xml.match(/<(?:tei:)?witness /g) ?? [];
        const printedOnly = xml.match(/<(?:tei:)?listBibl corresp/g) ?? [];
        expect(said.length + encoded.length + printedOnly.length).toBeGreaterThanOrEqual(
          read.documents.length > 0 ? 1 : 0,
        );
      }),
    );
  });
});

describe.skipIf(!hasSchema('tei_all.rng'))('held to tei_all, which is beside the project', () => {
  let validator: Validator;

  beforeAll(async () => {
    const grammar = { text: readSchema('tei_all.rng'), path: 'tei_all.rng' };
    validator = await openValidator({ grammar });
  });

  afterAll(() => {
    validator.dispose();
  });

  test('what was valid stays valid', () => {
    const faults = (xml: string) =>
      validator.validate({ xml, path: 'volume.xml' }).map(({ reason }) => reason);
    fc.assert(
      fc.property(volumes, (volume) => {
        fc.pre(faults(volume).length === 0);
        expect(faults(enriched(volume).xml)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
