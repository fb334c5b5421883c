import { german } from '../../lexicon/de/language.ts';
import { english } from '../../lexicon/en/language.ts';
import { french } from '../../lexicon/fr/language.ts';
import { patternSource } from '../../conventions/pattern.ts';
import { type Counted, type LearnedIdentifier, counted } from './draft.ts';

/** What begins a form that its first word names: `Box 12`, `Lot 66 D 204`, `VS-Bd. 8513`, `f. 12`. */
const lead = /^(?<word>\p{L}[\p{L}’-]*)\.? ?(?=\d|[IVXLC]+\b|\p{Lu}{1,2}\b)/u;

const month = new RegExp(
  `(?:^|[ –-])(?:${[english, german, french]
    .flatMap(({ months }) => months.flat())
    .join('|')})(?!\\p{L})`,
  'iu',
);

/** A part of a location with figures in it, or a roman number behind a word. */
export function isIdentifier(words: string): boolean {
  return (
    words.length < 60 &&
    (/\d/u.test(words) || /^\p{L}+\.? [IVXLC]+$/u.test(words) || /^[ivxl]+$/u.test(words)) &&
    !/^(?:1[5-9]|20)\d\d(?:[–-]\d+)?$/u.test(words) &&
    !/\p{Ll}{3}.*\s\p{Ll}{3}/u.test(words) &&
    !month.test(words)
  );
}

/** The form of an identifier: figures, letters and roman numbers stand for any of theirs. */
export function shapeOf(words: string): string {
  if (/^[ivxlc]+$/u.test(words)) return '{roman}';
  const spaced = /^(?<first>\S+)(?: (?<rest>.*))?$/u.exec(words)?.groups;
  const { first = '', rest } = spaced ?? {};
  // 611.61/3-2763 · E2001E-01#1987/78#169*
  if (/\d/u.test(first) && /[./–#:-]/u.test(first)) {
    return `${codeOf(first)}${rest === undefined ? '' : ' {words}'}`;
  }
  // POL 27 VIET S · RG 59 · FO 371/45699
  if (/^\p{Lu}{2,}$/u.test(first) && rest !== undefined) return `${first} ${restOf(rest)}`;
  return simple(words);
}

/** One run of figures, letters and the signs between them. */
function codeOf(words: string): string {
  return /^[\p{L}\d./–-]+$/u.test(words) ? '{code}' : simple(words);
}

function restOf(rest: string): string {
  if (/^\d+$/u.test(rest)) return '{number}';
  if (/^[IVXLC]+$/u.test(rest)) return '{roman}';
  return /^\d\S*$/u.test(rest) ? codeOf(rest) : '{words}';
}

function simple(words: string): string {
  return words.replace(/\p{Lu}?\p{Ll}[\p{L}]*|\p{Lu}+|\d+|[\\{}[\]|/.]/gu, (run) => {
    if (/^\d/u.test(run)) return '{number}';
    if (/^[IVXLC]{2,}$/u.test(run)) return '{roman}';
    if (/^\p{Lu}{1,3}$/u.test(run)) return '{letters}';
    return /^\p{L}/u.test(run) ? run : `\\${run}`;
  });
}

/** What the identifiers of a form are called: by their first word, else by what they look like. */
function typeOf(words: string): string {
  const word = lead.exec(words)?.groups?.word ?? '';
  const capitals = /^(?<word>\p{Lu}{2,5}) /u.exec(words)?.groups?.word;
  if (capitals !== undefined) return capitals.toLowerCase().replace(/[^\p{Ll}]/gu, '');
  if (/^\p{Lu}?\p{Ll}{1,}/u.test(word)) return word.toLowerCase().replace(/[^\p{Ll}\d-]/gu, '');
  if (/^[ivxlc]+$/u.test(words)) return 'part';
  if (/^\d/u.test(words)) return /[./–-]/u.test(words) ? 'file' : 'number';
  return 'series';
}

/** Sorts identifiers into types, each with its forms. */
export function learnIdentifiers(all: readonly string[]): LearnedIdentifier[] {
  const types = new Map<string, string[]>();
  for (const words of all) {
    const type = typeOf(words);
    types.set(type, [...(types.get(type) ?? []), words]);
  }
  return [...types]
    .map(([type, words]): LearnedIdentifier => {
      const forms = formsOf(words, all.length);
      const patterns = forms.map(({ value }) => new RegExp(`^${patternSource(value, {})}$`, 'u'));
      const matched = words.filter((one) => patterns.some((pattern) => pattern.test(one)));
      const examples = counted(matched).slice(0, 4);
      return { type, forms, examples: examples.map(({ value }) => value), count: words.length };
    })
    .filter(({ forms }) => forms.length > 0)
    .sort((one, other) => other.count - one.count)
    .slice(0, mostTypes);
}

const mostTypes = 25;
const mostForms = 40;

/** Forms that are no chance: more than one in a text of some length. */
function formsOf(words: readonly string[], all: number): Counted[] {
  return counted(words.map(shapeOf))
    .filter(({ count }) => count > 1 || all < 200)
    .slice(0, mostForms);
}
