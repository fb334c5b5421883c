import * as pattern from './pattern.ts';
import type { Pattern } from './pattern.ts';
import { elements, given, inherited, relaxNg, written } from './grammar-elements.ts';
import { nameClassOf, namesOf } from './name-class.ts';
import { wordingOf, type Datatype } from './datatypes.ts';
import { attribute, isElement, locate, nearest, type LocatedElement } from '../located.ts';

const annotations = 'http://relaxng.org/ns/compatibility/annotations/1.0';

/**
 * Reads a grammar in the XML syntax of RELAX NG that stands in one file.
 *
 * @returns the pattern that a document has to satisfy
 * @throws SyntaxError where the text is no such grammar
 */
export function readGrammar(rng: string): Pattern {
  const root = locate(rng);
  if (root.name.namespace !== relaxNg) throw new SyntaxError('it is not written in RELAX NG');
  const start = new Reader(root).start();
  readThrough(start);
  return start;
}

/** The content of elements is read when it is first asked for; what is wrong with it is to show now. */
function readThrough(start: Pattern): void {
  const reached = new Set([start]);
  for (const reading of reached) {
    for (const part of pattern.parts(reading)) {
      if (part.kind === 'element') reached.add(part.content());
    }
  }
}

class Reader {
  readonly #defined = new Map<string, LocatedElement[]>();
  readonly #read = new Map<string, Pattern>();
  readonly #root: LocatedElement;

  constructor(root: LocatedElement) {
    this.#root = root;
    this.#collect(root);
  }

  start(): Pattern {
    return this.#root.name.local === 'grammar' ? this.#named('start') : this.#pattern(this.#root);
  }

  #collect(parent: LocatedElement): void {
    for (const child of elements(parent)) {
      const { local } = child.name;
      if (local === 'div') this.#collect(child);
      if (local !== 'define' && local !== 'start') continue;
      const name = local === 'start' ? local : given(child, 'name');
      this.#defined.set(name, [...(this.#defined.get(name) ?? []), child]);
    }
  }

  /** A definition that is given more than once is combined (section 4.17). */
  #named(name: string): Pattern {
    const known = this.#read.get(name);
    if (known !== undefined) return known;
    const definitions = this.#defined.get(name);
    if (definitions === undefined) throw new SyntaxError(`${name} is not defined`);
    const interleaved = definitions.some((one) => attribute(one, 'combine') === 'interleave');
    const combined = definitions
      .map((one) => this.#contents(one))
      .reduce(interleaved ? pattern.interleave : pattern.choice);
    this.#read.set(name, combined);
    return combined;
  }

  #contents(parent: LocatedElement): Pattern {
    return elements(parent)
      .slice(nameClassOf(parent) === undefined ? 0 : 1)
      .map((child) => this.#pattern(child))
      .reduce(pattern.group, pattern.empty);
  }

  #pattern(element: LocatedElement): Pattern {
    const reader = this.#readers[element.name.local];
    if (reader === undefined) throw new SyntaxError(`${element.written} cannot be read here`);
    return reader(element);
  }

  readonly #readers: Readonly<Record<string, (element: LocatedElement) => Pattern>> = {
    empty: () => pattern.empty,
    text: () => pattern.text,
    notAllowed: () => pattern.notAllowed,
    ref: (element) => this.#named(given(element, 'name')),
    group: (element) => this.#contents(element),
    optional: (element) => pattern.optional(this.#contents(element)),
    oneOrMore: (element) => pattern.oneOrMore(this.#contents(element)),
    zeroOrMore: (element) => pattern.optional(pattern.oneOrMore(this.#contents(element))),
    mixed: (element) => pattern.interleave(pattern.text, this.#contents(element)),
    list: (element) => ({ kind: 'list', of: this.#contents(element) }),
    choice: (element) => this.#each(element).reduce(pattern.choice),
    interleave: (element) => this.#each(element).reduce(pattern.interleave),
    value: (element) => ({ kind: 'value', value: written(element), datatype: datatypeOf(element) }),
    data: (element) => {
      const datatype = datatypeOf(element);
      return { kind: 'data', datatype, wanted: documentation(element) ?? wordingOf(datatype) };
    },
    attribute: (element) => ({
      kind: 'attribute',
      names: namesOf(element, attribute(element, 'ns') ?? ''),
      content: this.#attributeContent(element),
    }),
    element: (element) => {
      let content: Pattern | undefined;
      return {
        kind: 'element',
        names: namesOf(element, inherited(element, 'ns')),
        content: () => (content ??= this.#contents(element)),
      };
    },
  };

  /** An attribute that says nothing of its value may have any (section 4.12). */
  #attributeContent(element: LocatedElement): Pattern {
    const said = elements(element).length - (nameClassOf(element) === undefined ? 0 : 1);
    return said === 0 ? pattern.text : this.#contents(element);
  }

  #each(parent: LocatedElement): Pattern[] {
    return elements(parent).map((child) => this.#pattern(child));
  }
}

function datatypeOf(element: LocatedElement): Datatype {
  const facets = elements(element)
    .filter((child) => child.name.local === 'param')
    .map((child) => ({ name: given(child, 'name'), value: written(child) }));
  return { name: attribute(element, 'type') ?? 'token', facets };
}

/** What the attribute or definition around says of itself; that of an element is about the element. */
function documentation(element: LocatedElement): string | undefined {
  const around = nearest(element, ({ name }) =>
    ['attribute', 'define', 'element'].includes(name.local),
  );
  const note = around?.children
    .filter((child) => isElement(child))
    .find(({ name }) => name.namespace === annotations && name.local === 'documentation');
  return around?.name.local === 'element' || note === undefined ? undefined : written(note).trim();
}
