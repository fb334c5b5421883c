import { parsePhrase } from './phrase-parser.ts';
import { patternOf, type Tables } from './phrase-pattern.ts';

export { PhraseError } from './phrase-tree.ts';
export type { Table, Tables } from './phrase-pattern.ts';

/** What may stand for itself inside a phrase: words, or a pattern that is already made. */
type Inserted = string | RegExp | readonly string[];

type Tag<Result> = (text: TemplateStringsArray, ...inserted: readonly Inserted[]) => Result;

/** The language of phrases over some tables of words. */
export interface Phrase extends Tag<RegExp> {
  /** Finds the phrase at an offset alone (`lastIndex`, sticky). */
  readonly at: Tag<RegExp>;
  /** Finds every place of the phrase (global). */
  readonly all: Tag<RegExp>;
  /** The pattern without borders of words, to be part of another. */
  readonly source: Tag<string>;
}

/**
 * Makes the language of phrases over tables of words. A phrase is written as it is read, and compiles
 * to a RegExp that no text makes slow: nothing in it can be repeated inside a repetition.
 *
 * ```text
 * (the) NAME’s (record|file) copy (of THIS_TEXT) {bears|shows}
 *
 * the             a word, found with a capital too: The
 * Library         a word with a capital, found so alone
 * "CF"            letters that are found as they stand
 * NAME            a word in capitals names a table: any one of its entries, which are phrases too
 * (of THIS_TEXT)  may be left out, together with its space
 * {bears|shows}   one of them must stand there; | alone divides a whole phrase
 * text(s)         brackets inside a word: text, texts
 * initial*        a word that begins so: initial, initialed, initials
 * #               a number in figures
 * …               up to five words, without a stop, a comma or a bracket
 * <who: NAME>     what is found there is the group "who"
 * ^  $            the beginning, the end of the text
 * [not before of] what must not follow; [before …], [after …], [not after …] likewise
 * \( \{ \|        the sign itself
 * ```
 *
 * A hyphen is any dash (U+2010–2015, U+2212), an apostrophe and a quotation mark straight or curly. A phrase
 * begins and ends where a word does. `${…}` puts in a list of phrases or the source of a pattern.
 *
 * ```ts
 * const phrase = phrases({ TEXT: ['letter', 'memorand{um|a}'], THIS_TEXT: ['this TEXT', 'the (source) TEXT'] });
 * phrase`another copy (of THIS_TEXT) [not before was sent]`.test('Another copy of the source letter is in'); // true
 * ```
 *
 * @throws PhraseError where a phrase or an entry of a table is wrong: it names the place in it
 */
export function phrases(tables: Tables): Phrase {
  const compile = (bordered: boolean, flags: string): Tag<RegExp> => {
    return (text, ...inserted) => new RegExp(source(text, inserted, tables, bordered), flags);
  };
  return Object.assign(compile(true, 'u'), {
    at: compile(true, 'uy'),
    all: compile(true, 'gu'),
    source: (text: TemplateStringsArray, ...inserted: readonly Inserted[]) =>
      source(text, inserted, tables, false),
  });
}

/** The pattern of a phrase that stands in a file: `another copy (of TEXT)`. */
export function phraseSource(text: string, tables: Tables): string {
  return patternOf(parsePhrase(text, []), tables, true);
}

function source(
  { raw }: TemplateStringsArray,
  inserted: readonly Inserted[],
  tables: Tables,
  bordered: boolean,
): string {
  const parts = inserted.map((one) => {
    if (one instanceof RegExp) return one.source;
    const entries = typeof one === 'string' ? [one] : one;
    return `(?:${entries.map((entry) => patternOf(parsePhrase(entry, []), tables, false)).join('|')})`;
  });
  return patternOf(parsePhrase(raw, parts), tables, bordered);
}
