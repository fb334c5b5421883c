import { readGrammar } from '../../src/validate/explain/grammar.ts';
import { type ElementPattern, type Pattern, parts } from '../../src/validate/explain/pattern.ts';
import {
  attribute,
  descendants,
  isElement,
  type LocatedElement,
} from '../../src/validate/located.ts';

/** By element and attribute the values that are listed; none where any value of a datatype may be. */
export type Vocabulary = Map<string, Map<string, Set<string>>>;

/** What the rules of a Schematron schema test, by identifier. */
export type Tests = Map<string, string>;

const tei = 'http://www.tei-c.org/ns/1.0';

/** The attributes that an element of the customisation has without its own entry naming them. */
const common = ['xml:id', 'xml:lang', 'resp', 'cert'];

/** Every pattern for an element that can be reached in a grammar. */
export function elementPatterns(rng: string): ElementPattern[] {
  const reached = new Set<Pattern>([readGrammar(rng)]);
  const found = new Set<ElementPattern>();
  for (const reading of reached) {
    for (const part of parts(reading)) {
      if (part.kind !== 'element') continue;
      found.add(part);
      reached.add(part.content());
    }
  }
  return [...found];
}

export function vocabularyOfGrammar(rng: string): Vocabulary {
  const vocabulary: Vocabulary = new Map();
  for (const { names, content } of elementPatterns(rng)) {
    const attributes = entry(vocabulary, names.wording, () => new Map<string, Set<string>>());
    for (const part of parts(content())) {
      if (part.kind !== 'attribute') continue;
      const values = entry(attributes, part.names.wording, () => new Set<string>());
      for (const value of parts(part.content)) if (value.kind === 'value') values.add(value.value);
    }
  }
  return vocabulary;
}

export function vocabularyOfCustomisation(odd: LocatedElement): Vocabulary {
  return new Map(
    named(odd, 'elementSpec').map((spec) => {
      const attributes = new Map(common.map((name) => [name, new Set<string>()]));
      for (const definition of named(spec, 'attDef')) {
        const name = given(definition, 'ident');
        if (given(definition, 'mode') === 'delete') attributes.delete(name);
        else attributes.set(name, new Set(named(definition, 'valItem').map(identOf)));
      }
      return [identOf(spec), attributes];
    }),
  );
}

/** The elements that the modules of the customisation include. */
export function includedElements(odd: LocatedElement): string[] {
  return named(odd, 'moduleRef').flatMap((module) =>
    (attribute(module, 'include') ?? '').split(/\s+/).filter(Boolean),
  );
}

export function testsOf(rules: LocatedElement): Tests {
  return new Map(
    named(rules, 'assert').map((assertion) => [
      given(assertion, 'id'),
      collapsed(given(assertion, 'test')),
    ]),
  );
}

export function testsOfCustomisation(odd: LocatedElement): Tests {
  return new Map(
    named(odd, 'constraintSpec').map((specification) => [
      identOf(specification),
      named(specification, 'assert')
        .map((assertion) => collapsed(given(assertion, 'test')))
        .join(),
    ]),
  );
}

/** The elements that stand in the examples, as elements of TEI. */
export function examples(odd: LocatedElement): LocatedElement[] {
  return named(odd, 'egXML').flatMap((example) => example.children.filter(isElement).map(asTei));
}

function asTei(element: LocatedElement): LocatedElement {
  const children = element.children.map((child) => (isElement(child) ? asTei(child) : child));
  return { ...element, name: { ...element.name, namespace: tei }, children };
}

function named(root: LocatedElement, local: string): LocatedElement[] {
  return [...descendants(root)].filter(({ name }) => name.local === local);
}

function identOf(element: LocatedElement): string {
  return given(element, 'ident');
}

function given(element: LocatedElement, name: string): string {
  const value = attribute(element, name);
  if (value === undefined) throw new Error(`${element.written} lacks ${name}`);
  return value;
}

function collapsed(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
