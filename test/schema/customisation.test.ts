import { describe, expect, it } from 'vitest';
import { explain } from '../../src/validate/explain/index.ts';
import { choice, notAllowed, type Pattern } from '../../src/validate/explain/pattern.ts';
import { descendants, locate, pathOf } from '../../src/validate/located.ts';
import { projectText } from './documents.ts';
import {
  elementPatterns,
  examples,
  includedElements,
  testsOf,
  testsOfCustomisation,
  vocabularyOfCustomisation,
  vocabularyOfGrammar,
} from './vocabulary.ts';

const rng = projectText('schema/edition.rng');
const odd = locate(projectText('schema/edition.odd'));
const rules = locate(projectText('schema/edition.sch'));

const ofGrammar = vocabularyOfGrammar(rng);
const ofCustomisation = vocabularyOfCustomisation(odd);

describe('the customisation and the grammar', () => {
  it('name the same elements', () => {
    const elements = [...ofGrammar.keys()].toSorted();
    expect(elements.length).toBeGreaterThan(90);
    expect([...ofCustomisation.keys()].toSorted()).toEqual(elements);
    expect(includedElements(odd).toSorted()).toEqual(elements);
  });

  it.each([...ofGrammar])('name the same attributes and values of %s', (element, attributes) => {
    const listed = ofCustomisation.get(element) ?? new Map<string, Set<string>>();
    expect([...listed.keys()].toSorted()).toEqual([...attributes.keys()].toSorted());
    for (const [name, values] of listed) {
      if (values.size === 0) continue;
      expect([name, ...[...values].toSorted()]).toEqual([
        name,
        ...[...(attributes.get(name) ?? [])].toSorted(),
      ]);
    }
  });
});

describe('the customisation and the rules', () => {
  it('name the same rules and test the same', () => {
    const tests = testsOf(rules);
    expect(tests.size).toBeGreaterThan(20);
    expect(testsOfCustomisation(odd)).toEqual(tests);
  });
});

describe('the examples of the customisation', () => {
  const anyElement = elementPatterns(rng).reduce<Pattern>(choice, notAllowed);
  const shown = examples(odd);

  it('are many', () => {
    expect(shown.length).toBeGreaterThanOrEqual(30);
  });

  it.each(shown.map((element) => [pathOf(element), element] as const))(
    'keep the grammar: %s',
    (_, element) => {
      const findings = [...explain(element, anyElement)];
      expect(findings.map(({ kind, element: { written } }) => `${kind} ${written}`)).toEqual([]);
    },
  );

  it('show every element', () => {
    const names = new Set(
      shown.flatMap((element) => [...descendants(element)].map(({ written }) => written)),
    );
    expect([...ofGrammar.keys()].filter((name) => !names.has(name))).toEqual(['teiCorpus']);
  });
});
