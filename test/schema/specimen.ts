import type { Pattern } from '../../src/validate/explain/pattern.ts';

/** Deeper than this only what must stand is written. */
const deepest = 9;

/** One value of each datatype of the grammar, by the sentence that says what is wanted. */
const values: readonly (readonly [RegExp, (count: number) => string])[] = [
  [/^A note that stood under no head/, (count) => `unnumbered-${count}`],
  [/^The letter d and the number/, (count) => `d${count}`],
  [/^The identifier of the document, a stop, and the siglum/, (count) => `d1.${letters(count)}`],
  [/^The identifier of the document, a stop, r/, (count) => `d1.r${count}`],
  [/^The identifier of the document, a stop, b/, (count) => `d1.b${count}`],
  [/^An identifier that a pointer/, (count) => `x${count}`],
  [/^The kind of identifier/, () => 'piece'],
  [/^A capital letter/, letters],
  [/^Words in small letters/, () => 'memorandum-of-conversation'],
  [/^Numbers with stops/, () => '0.1.0'],
  [/^Pointers/, () => '#d46.A'],
  [/^An address on the web/, () => 'https://example.org/'],
  [/^Anything but nothing/, () => '12 a'],
  [/^A word without/, () => 'xii'],
  [/^A language tag/, (count) => ['en', 'ru-Latn', 'und'][count % 3] ?? 'en'],
  [/^A date/, (count) => ['1962-06-12', '1962', '1962-06', '--06', '--06-12'][count % 5] ?? '1962'],
  [/^A time/, () => '19:00:00'],
  [/^a whole number, 0/, () => '2'],
  [/^a name without/, () => 'cartulary'],
];

/** A value of the datatype that a sentence of the grammar describes; another for another count. */
export function valueOf(wanted: string, count: number): string {
  const value = values.find(([sentence]) => sentence.test(wanted))?.[1];
  if (value === undefined) throw new Error(`no value is known for ${wanted}`);
  return value(count);
}

function letters(count: number): string {
  const letter = String.fromCharCode(65 + (count % 26));
  return count < 26 ? letter : letters(Math.floor(count / 26) - 1) + letter;
}

/**
 * Writes a document that a grammar allows.
 *
 * @param grammar what it has to satisfy
 * @param decisions numbers that decide, in turn and again from the start, what is written where the
 *   grammar leaves a choice
 */
export function specimen(grammar: Pattern, decisions: readonly number[]): string {
  const writer = new Writer(decisions);
  return writer.content(grammar, 0);
}

class Writer {
  readonly #decisions: readonly number[];
  #decided = 0;
  #count = 0;

  constructor(decisions: readonly number[]) {
    this.#decisions = decisions;
  }

  #decide(below: number): number {
    const index = this.#decided++;
    const turn = Math.floor(index / this.#decisions.length);
    return ((this.#decisions[index % this.#decisions.length] ?? 0) + turn) % below;
  }

  content(pattern: Pattern, depth: number): string {
    switch (pattern.kind) {
      case 'element': {
        const inner = pattern.content();
        const { wording } = pattern.names;
        const namespace = depth === 0 ? ' xmlns="http://www.tei-c.org/ns/1.0"' : '';
        const chosen = this.#choose(inner, depth + 1);
        const attributes = chosen.filter((part) => part.kind === 'attribute');
        const start = attributes.map((part) => ` ${this.content(part, depth + 1)}`).join('');
        const children = chosen
          .filter((part) => part.kind !== 'attribute')
          .map((part) => this.content(part, depth + 1));
        return `<${wording}${namespace}${start}>${children.join('')}</${wording}>`;
      }
      case 'attribute':
        return `${pattern.names.wording}="${this.#value(pattern.content, depth)}"`;
      case 'text':
        return 'a &amp; b ';
      case 'data':
      case 'value':
      case 'list':
        return this.#value(pattern, depth);
      default:
        return this.#choose(pattern, depth)
          .map((part) => this.content(part, depth))
          .join('');
    }
  }

  #value(pattern: Pattern, depth: number): string {
    if (pattern.kind === 'value') return pattern.value;
    if (pattern.kind === 'text') return 'a';
    if (pattern.kind === 'list') {
      return this.#choose(pattern.of, depth)
        .map((part) => this.#value(part, depth))
        .join(' ');
    }
    if (pattern.kind !== 'data') {
      const [chosen = pattern] = this.#choose(pattern, depth);
      return this.#value(chosen, depth);
    }
    return valueOf(pattern.wanted, this.#count++);
  }

  /** The parts that are to be written, in order. */
  #choose(pattern: Pattern, depth: number): Pattern[] {
    switch (pattern.kind) {
      case 'empty':
        return [];
      case 'choice': {
        const [left, right] = [pattern.left, pattern.right];
        if (depth > deepest && left.kind === 'empty') return [];
        const alternatives = [...flat(left), ...flat(right)];
        const chosen = alternatives[this.#decide(alternatives.length)];
        return chosen === undefined ? [] : this.#choose(chosen, depth);
      }
      case 'group':
      case 'interleave':
        return [...this.#choose(pattern.left, depth), ...this.#choose(pattern.right, depth)];
      case 'oneOrMore': {
        const times = depth > deepest ? 1 : 1 + this.#decide(3);
        return Array.from({ length: times }).flatMap(() => this.#choose(pattern.of, depth));
      }
      default:
        return [pattern];
    }
  }
}

/** Choices are nested in pairs; each alternative shall have its equal chance. */
export function flat(pattern: Pattern): Pattern[] {
  return pattern.kind === 'choice' ? [...flat(pattern.left), ...flat(pattern.right)] : [pattern];
}
