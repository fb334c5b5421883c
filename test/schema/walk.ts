import type { ElementPattern, Pattern } from '../../src/validate/explain/pattern.ts';
import { parts } from '../../src/validate/explain/pattern.ts';
import { flat, valueOf } from './specimen.ts';

/** Deeper than this only what must stand is written. */
const deepest = 12;

/** More than this does not stand in a row. */
const longest = 40;

/** A document that the grammar allows, each of its texts a word of its own. */
export interface Walked {
  readonly xml: string;
  /** Word → the elements that it stands in, outermost first: `TEI/text/body/div/head`. */
  readonly words: ReadonlyMap<string, string>;
}

/**
 * Writes documents until every element that a grammar allows stands in every element that may hold it,
 * with every attribute that it may have there.
 *
 * @param grammar what the documents have to satisfy
 * @param first the name of their root
 */
export function* walk(grammar: Pattern, first: string): Generator<Walked> {
  const root = [...parts(grammar)].find(
    (part): part is ElementPattern => part.kind === 'element' && part.names.wording === first,
  );
  if (root === undefined) throw new Error(`the grammar has no root ${first}`);
  const walker = new Walker();
  do yield walker.document(root);
  while (walker.saidSomethingNew);
}

class Walker {
  /** What alternatives were written inside an element, by the element, the one around it, and the part. */
  readonly #written = new Map<string, Set<Pattern>>();
  #count = 0;
  #words = new Map<string, string>();
  saidSomethingNew = false;

  document(root: ElementPattern): Walked {
    this.saidSomethingNew = false;
    this.#words = new Map();
    const xml = this.#element(root, []);
    return { xml, words: this.#words };
  }

  #element(pattern: ElementPattern, around: readonly string[]): string {
    const { wording } = pattern.names;
    const path = [...around, wording];
    const chosen = this.#choose(pattern.content(), path);
    const namespace = around.length === 0 ? ' xmlns="http://www.tei-c.org/ns/1.0"' : '';
    let start = '';
    let content = '';
    for (const part of chosen) {
      if (part.kind === 'attribute') {
        start += ` ${part.names.wording}="${this.#value(part.content, path)}"`;
      } else if (part.kind === 'element') content += this.#element(part, path);
      else content += part.kind === 'text' ? this.#word(path) : this.#value(part, path);
    }
    return `<${wording}${namespace}${start}>${content}</${wording}>`;
  }

  #word(path: readonly string[]): string {
    const word = `word${this.#count++}`;
    this.#words.set(word, path.join('/'));
    return ` ${word} `;
  }

  #value(pattern: Pattern, path: readonly string[]): string {
    if (pattern.kind === 'value') return pattern.value;
    if (pattern.kind === 'text') return '12 a';
    if (pattern.kind === 'data') return valueOf(pattern.wanted, this.#count++);
    if (pattern.kind === 'list') return this.#value(pattern.of, path);
    const [chosen] = this.#choose(pattern, path);
    return chosen === undefined ? '' : this.#value(chosen, path);
  }

  #choose(pattern: Pattern, path: readonly string[]): Pattern[] {
    switch (pattern.kind) {
      case 'empty':
        return [];
      case 'choice':
        return this.#choose(this.#alternative(pattern, path), path);
      case 'group':
      case 'interleave':
        return [...this.#choose(pattern.left, path), ...this.#choose(pattern.right, path)];
      case 'oneOrMore':
        return this.#repeated(pattern.of, path);
      default:
        return [pattern];
    }
  }

  /** What may be repeated stands until all that it may be was written. */
  #repeated(pattern: Pattern, path: readonly string[]): Pattern[] {
    const chosen = this.#choose(pattern, path);
    while (chosen.length < longest && this.#isNew(pattern, path)) {
      chosen.push(...this.#choose(pattern, path));
    }
    return chosen;
  }

  #isNew(pattern: Pattern, path: readonly string[]): boolean {
    return (
      path.length <= deepest &&
      pattern.kind === 'choice' &&
      this.#fresh(pattern, path) !== undefined
    );
  }

  /** What was not written in such a place; where all was, as little as there may be. */
  #alternative(pattern: Pattern, path: readonly string[]): Pattern {
    const [shortest] = flat(pattern).toSorted((one, other) => size(one) - size(other));
    const fresh = path.length > deepest ? undefined : this.#fresh(pattern, path);
    const chosen = fresh ?? shortest ?? pattern;
    if (fresh !== undefined) this.saidSomethingNew = true;
    this.#writtenIn(path).add(chosen);
    return chosen;
  }

  /** An alternative that was not written in such a place, or an element in which something was not. */
  #fresh(pattern: Pattern, path: readonly string[]): Pattern | undefined {
    const alternatives = flat(pattern).filter((one) => size(one) > 0);
    const written = this.#writtenIn(path);
    return (
      alternatives.find((one) => !written.has(one)) ??
      alternatives.find((one) => one.kind === 'element' && this.#hasFresh(one, path))
    );
  }

  #hasFresh({ names, content }: ElementPattern, path: readonly string[]): boolean {
    const written = this.#writtenIn([...path, names.wording]);
    return [...parts(content())].some(
      (part) =>
        part.kind === 'choice' && flat(part).some((one) => size(one) > 0 && !written.has(one)),
    );
  }

  #writtenIn(path: readonly string[]): Set<Pattern> {
    const place = [partsOfADocument.find((part) => path.includes(part)), ...path.slice(-2)].join(
      '/',
    );
    const written = this.#written.get(place) ?? new Set<Pattern>();
    this.#written.set(place, written);
    return written;
  }
}

/** The parts of a document that are not shown alike; what stands in each is written in each. */
const partsOfADocument = ['text', 'sourceDesc', 'profileDesc', 'standOff'];

/** Nothing is less than a text, and a text than an element. */
function size({ kind }: Pattern): number {
  return ['empty', 'text'].includes(kind) ? ['empty', 'text'].indexOf(kind) : 2;
}
