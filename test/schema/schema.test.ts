import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { explain } from '../../src/validate/explain/index.ts';
import { readGrammar } from '../../src/validate/explain/grammar.ts';
import { openValidator } from '../../src/validate/index.ts';
import { locate } from '../../src/validate/located.ts';
import { openGrammarValidator } from '../../src/validate/relax-ng.ts';
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
const rules = projectText('schema/edition.sch');
const validator = await openValidator({
  grammar: { path: 'edition.rng', text: grammar },
  rules: { path: 'edition.sch', text: rules },
});
afterAll(() => {
  validator.dispose();
});

function said(name: string, xml: string): string[] {
  return validator
    .validate({ xml, path: name })
    .map(({ line, rule, ruleId }) => `line ${line ?? '?'}, ${rule ?? ruleId ?? '?'}`);
}

const valid = specimens('test/schema/valid');
const invalid = specimens('test/schema/invalid');
const customisation = { name: 'edition.odd', xml: projectText('schema/edition.odd') };

describe('the grammar and the rules', () => {
  it.each(valid)('allow $name', ({ name, xml }) => {
    expect(said(name, xml)).toEqual([]);
  });

  it.each(invalid)('refuse $name for its one reason', (specimen) => {
    expect(said(specimen.name, specimen.xml)).toEqual([expectation(specimen)]);
  });

  it('are broken by at least 60 documents', () => {
    expect(invalid.length).toBeGreaterThanOrEqual(60);
  });

  it.skipIf(!hasDesignExamples)('allow the examples of the design (../shared is there)', () => {
    const examples = specimens(designExamples);
    expect(examples.length).toBeGreaterThan(0);
    for (const { name, xml } of examples) expect(said(name, xml)).toEqual([]);
  });
});

describe.skipIf(!hasTeiAll)('TEI P5 as a whole (../shared is there)', () => {
  it('allows every valid document, the customisation, and any that the grammar allows', async () => {
    const whole = await openValidator({ grammar: { path: teiAll, text: projectText(teiAll) } });
    for (const { name, xml } of [...valid, customisation]) {
      expect(whole.validate({ xml, path: name })).toEqual([]);
    }
    const pattern = readGrammar(grammar);
    const judge = await openGrammarValidator(grammar);
    fc.assert(
      fc.property(fc.array(fc.nat(999), { minLength: 1, maxLength: 200 }), (decisions) => {
        const xml = specimen(pattern, decisions);
        expect(judge.validate(xml)).toEqual({ kind: 'valid' });
        expect([...explain(locate(xml), pattern)]).toEqual([]);
        expect(whole.validate({ xml, path: 'specimen' })).toEqual([]);
      }),
      { numRuns: 100 },
    );
    judge.dispose();
    whole.dispose();
    // To compile TEI P5 alone takes a quarter of a minute.
  }, 180_000);
});

describe('the text of the rules', () => {
  const identifiers = [...rules.matchAll(/<assert id="([^"]+)"/g)].map(([, id]) => id);

  it('gives every rule its own identifier', () => {
    expect(identifiers.length).toBe(rules.match(/<assert /g)?.length);
    expect(new Set(identifiers).size).toBe(identifiers.length);
  });

  it('has for every rule a document that breaks it and nothing else', () => {
    const broken = new Set(invalid.map((specimen) => expectation(specimen).split(', ')[1]));
    expect(identifiers.filter((id) => !broken.has(id))).toEqual([]);
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
