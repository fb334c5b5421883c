import { parsePhrase } from './phrase-parser.ts';
import {
  type Alternatives,
  type Item,
  type Part,
  PhraseError,
  type Sequence,
} from './phrase-tree.ts';

/** Words that may stand for one another, each written as a phrase, or a form that no list can hold. */
export type Table = readonly string[] | ReadonlySet<string> | RegExp;

/** Tables by the names that phrases call them. */
export type Tables = Readonly<Record<string, Table>>;

const wordBegins = '(?<![\\p{L}\\p{N}])';
const wordEnds = '(?![\\p{L}\\p{N}])';

/** A word of a gap: no stop, comma or bracket ends a clause in it. */
const anyWords = '(?: [^\\s.,;:()\\[\\]“”"]+){0,5}';

const signs: Readonly<Record<string, string>> = {
  '-': '[-‐-―−]',
  '–': '[-‐-―−]',
  '—': '[-‐-―−]',
  "'": "[’']",
  '’': "[’']",
  '“': '["“]',
  '”': '["”]',
};

/** Where a table is being read, so that one that names itself is said and not followed. */
interface Scope {
  readonly tables: Tables;
  readonly open: readonly string[];
}

/**
 * The pattern of a phrase.
 *
 * @param bordered whether it begins and ends where a word does
 * @throws PhraseError where a table is missing or names itself, or where nothing must stand
 */
export function patternOf(options: Alternatives, tables: Tables, bordered: boolean): string {
  return choice(
    options.map((sequence) => {
      const pattern = sequenceOf(sequence, { tables, open: [] });
      return bordered
        ? `${isWordy(sequence[0], 'first') ? wordBegins : ''}${pattern}${isWordy(sequence.at(-1), 'last') ? wordEnds : ''}`
        : pattern;
    }),
  );
}

function choice(patterns: readonly string[]): string {
  return patterns.length === 1 ? (patterns[0] ?? '') : `(?:${patterns.join('|')})`;
}

function alternatives(options: Alternatives, scope: Scope): string {
  return options.map((sequence) => sequenceOf(sequence, scope)).join('|');
}

// (the) NAME’s (record|file) copy (of THIS_TEXT)
// ^--^         ^-----------^      ^------------^
/** What may be left out takes the space to what must stand: behind it at the front, else before it. */
function sequenceOf(sequence: Sequence, scope: Scope): string {
  let pattern = '';
  let begun = false;
  for (const item of sequence) {
    const { before, body, behind } = split(item);
    const [only] = body;
    const inner = body.map((part) => partOf(part, scope)).join('');
    const edges = (parts: Item) => parts.map((part) => partOf(part, scope)).join('');
    if (only === undefined) pattern += context(before, begun, scope);
    else if (only.type === 'gap') pattern += edges(before) + inner + edges(behind);
    else if (body.length === 1 && only.type === 'group' && only.optional) {
      const words = alternatives(only.options, scope);
      pattern += `${edges(before)}(?:${begun ? ' ' : ''}${grouped(words, only.options)}${begun ? '' : ' '})?${edges(behind)}`;
    } else {
      pattern += `${begun ? ' ' : ''}${edges(before)}${inner}${edges(behind)}`;
      begun = true;
    }
  }
  return pattern;
}

function grouped(words: string, options: Alternatives): string {
  return options.length > 1 ? `(?:${words})` : words;
}

/** A condition that stands alone: the space to it is part of what must follow or come before. */
function context(parts: Item, begun: boolean, scope: Scope): string {
  return parts
    .map((part) => {
      if (part.type !== 'condition') return partOf(part, scope);
      return part.side === 'before'
        ? conditionOf(part, scope, begun ? ' ' : '')
        : conditionOf(part, scope, '', ' ');
    })
    .join('');
}

/** What an item asks of its context stands around what it matches. */
function split(item: Item): { before: Item; body: Item; behind: Item } {
  const isContext = (part: Part) => part.type === 'condition' || part.type === 'edge';
  const first = item.findIndex((part) => !isContext(part));
  if (first < 0) return { before: item, body: [], behind: [] };
  const last = item.findLastIndex((part) => !isContext(part));
  return {
    before: item.slice(0, first),
    body: item.slice(first, last + 1),
    behind: item.slice(last + 1),
  };
}

type Reader<T extends Part['type']> = (part: Extract<Part, { type: T }>, scope: Scope) => string;

const readers: { readonly [T in Part['type']]: Reader<T> } = {
  word: wordOf,
  sign: ({ text }) => signs[text] ?? escaped(text),
  number: () => '\\d+',
  table: tableOf,
  group({ name, optional, options }, scope) {
    const words = alternatives(options, scope);
    return name === undefined ? `(?:${words})${optional ? '?' : ''}` : `(?<${name}>${words})`;
  },
  condition: (part, scope) => conditionOf(part, scope),
  gap: () => anyWords,
  edge: ({ sign }) => sign,
  inserted: ({ source }) => `(?:${source})`,
};

function partOf(part: Part, scope: Scope): string {
  return (readers[part.type] as Reader<Part['type']>)(part, scope);
}

function conditionOf(
  { side, not, options }: Extract<Part, { type: 'condition' }>,
  scope: Scope,
  spaceAhead = '',
  spaceBehind = '',
): string {
  const sign = `${side === 'after' ? '<' : ''}${not ? '!' : '='}`;
  return `(?${sign}${spaceAhead}${grouped(alternatives(options, scope), options)}${spaceBehind})`;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

function wordOf({ text, folds, goesOn }: Part & { type: 'word' }): string {
  const [first = ''] = text;
  const letters = folds
    ? `[${first}${first.toUpperCase()}]${text.slice(first.length)}`
    : escaped(text);
  return letters + (goesOn ? '\\p{L}*' : '');
}

function tableOf(
  { name, phrase, column }: Part & { type: 'table' },
  { tables, open }: Scope,
): string {
  const table = Object.hasOwn(tables, name) ? tables[name] : undefined;
  if (table === undefined) throw new PhraseError(`No table is called ${name}`, phrase, column);
  if (open.includes(name)) throw new PhraseError(`The table ${name} names itself`, phrase, column);
  if (table instanceof RegExp) return `(?:${table.source})`;
  const scope = { tables, open: [...open, name] };
  const entries = [...table].sort((a, b) => b.length - a.length);
  return `(?:${entries.map((entry) => alternatives(parsePhrase(entry, []), scope)).join('|')})`;
}

function isWordy(item: Item | undefined, end: 'first' | 'last'): boolean {
  const part = end === 'first' ? item?.[0] : item?.at(-1);
  return (
    part !== undefined && !['sign', 'condition', 'edge', 'inserted', 'gap'].includes(part.type)
  );
}
