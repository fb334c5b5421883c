import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { readGrammar } from '../../src/validate/grammar.ts';
import { openValidator } from '../../src/validate/index.ts';
import {
  designExamples,
  expectation,
  hasDesignExamples,
  hasTeiAll,
  projectText,
  specimens,
  teiAll,
} from './documents.ts';
import { specimen } from './specimen.ts';

const grammar = projectText('schema/edition.rng');
const validator = await openValidator({ grammar: { path: 'edition.rng', text: grammar } });
afterAll(() => {
  validator.dispose();
});

function said(name: string, xml: string): string[] {
  return validator
    .validate({ xml, path: name })
    .map(({ line, ruleId }) => `line ${line ?? '?'}, ${ruleId ?? '?'}`);
}

const valid = specimens('test/schema/valid');
const invalid = specimens('test/schema/invalid');

describe('the grammar', () => {
  it.each(valid)('allows $name', ({ name, xml }) => {
    expect(said(name, xml)).toEqual([]);
  });

  it.each(invalid)('refuses $name for its one reason', (specimen) => {
    expect(said(specimen.name, specimen.xml)).toEqual([expectation(specimen)]);
  });

  it('is broken by at least 60 documents', () => {
    expect(invalid.length).toBeGreaterThanOrEqual(60);
  });

  it.skipIf(!hasDesignExamples)('allows the examples of the design (../shared is there)', () => {
    const examples = specimens(designExamples);
    expect(examples.length).toBeGreaterThan(0);
    for (const { name, xml } of examples) expect(said(name, xml)).toEqual([]);
  });
});

describe.skipIf(!hasTeiAll)('TEI P5 as a whole (../shared is there)', () => {
  it('allows every valid document, and any that the grammar allows', async () => {
    const whole = await openValidator({ grammar: { path: teiAll, text: projectText(teiAll) } });
    for (const { name, xml } of valid) expect(whole.validate({ xml, path: name })).toEqual([]);
    const pattern = readGrammar(grammar);
    fc.assert(
      fc.property(fc.array(fc.nat(999), { minLength: 1, maxLength: 200 }), (decisions) => {
        const xml = specimen(pattern, decisions);
        expect(said('specimen', xml)).toEqual([]);
        expect(whole.validate({ xml, path: 'specimen' })).toEqual([]);
      }),
      { numRuns: 150 },
    );
    whole.dispose();
  });
});

describe('the text of the grammar', () => {
  const definitions = [...grammar.matchAll(/<define name="([^"]+)">\s*(<a:documentation>)?/g)];

  it('has a sentence for every pattern', () => {
    expect(definitions.length).toBeGreaterThan(100);
    expect(definitions.filter(([, , sentence]) => sentence === undefined)).toEqual([]);
  });

  it('uses every pattern that it defines', () => {
    const used = new Set([...grammar.matchAll(/<ref name="([^"]+)"\/>/g)].map(([, name]) => name));
    expect(definitions.map(([, name]) => name).filter((name) => !used.has(name))).toEqual([]);
  });
});
