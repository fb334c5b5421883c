import type { StatusEntry, Vocabulary } from '../../conventions/index.ts';
import { escaped, patternSource } from '../../conventions/pattern.ts';
import type { Language } from '../../lexicon/language.ts';
import type { Stretch } from '../parse/sentences.ts';

/** What the readers of lines and notes ask beside the vocabulary: patterns of its words. */
export interface Terms {
  readonly vocabulary: Vocabulary;
  readonly languages: readonly Language[];
  /** A marking at an offset; has the flag `y`. */
  readonly marking: RegExp;
  /** A word of status at an offset; has the flag `y`. */
  readonly status: RegExp;
  /** A kind of document at an offset; has the flag `y`. */
  readonly kind: RegExp;
  /** What opens a note. */
  readonly opener: RegExp;
  /** Words that end in a stop and end no sentence. */
  readonly abbreviations: ReadonlySet<string>;
}

/** Makes the patterns of a vocabulary, once for an edition. */
export function termsOf(vocabulary: Vocabulary, languages: readonly Language[]): Terms {
  const { convention } = vocabulary;
  const markings = Object.values(convention.markings).flat();
  const kinds = kindsOf(convention.kinds, languages);
  const openers = [...convention.note.openers, 'Source:', 'Sources:', 'Quelle:'];
  return {
    vocabulary,
    languages,
    marking: joined(
      markings,
      convention.markingForms.map(({ form }) => patternSource(form, convention.parts)),
    ),
    status: anyOf(
      convention.status.map(({ form }) => form),
      'uy',
    ),
    kind: anyOf(kinds, 'iuy'),
    opener: new RegExp(`^[\\s[(]*(?:${openers.map(escaped).join('|')}) ?`, 'u'),
    abbreviations: new Set([
      ...convention.abbreviations,
      ...languages.flatMap(({ abbreviations }) => abbreviations),
    ]),
  };
}

function anyOf(words: readonly string[], flags: string): RegExp {
  const source = alternatives(words);
  return new RegExp(source === '' ? '(?!)' : `(?:${source})(?![\\p{L}\\d])`, flags);
}

function alternatives(words: readonly string[]): string {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length).map(escaped);
  return longestFirst.join('|').replaceAll('-', '[-–—]');
}

// Personal and Secret · Top Secret, Personal and Confidential
/** Markings that "and" joins are one. */
function joined(markings: readonly string[], forms: readonly string[]): RegExp {
  const one = [...forms, alternatives(markings)].filter((source) => source !== '').join('|');
  if (one === '') return /(?!)/uy;
  const word = `(?:${one})(?![\\p{L}\\d])`;
  return new RegExp(`${word}(?: (?:and|und|et|&) ${word}){0,3}`, 'iuy');
}

/** Kinds of a convention and of its languages; English ones in the plural too. */
export function kindsOf(own: readonly string[], languages: readonly Language[]): string[] {
  const all = [...own, ...languages.flatMap(({ kinds }) => kinds)];
  const plurals = languages.flatMap(({ plural, kinds }) =>
    plural === undefined ? [] : [...own, ...kinds].map(plural),
  );
  return [...new Set([...all, ...plurals])];
}

/** The length of what a pattern matches at an offset, 0 where it matches nothing. */
export function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Markings and nothing else: `IMMEDIATE RESTRICTED`, `Secret. Citissime`; undefined for other words. */
export function markingsOnly(
  terms: Terms,
  text: string,
  start: number,
  end: number,
): Stretch[] | undefined {
  const found: Stretch[] = [];
  let at = start;
  while (at < end) {
    const skipped = /^[\s.,;()[\]]+/u.exec(text.slice(at, end))?.[0].length ?? 0;
    if (skipped > 0) {
      at += skipped;
      continue;
    }
    const length = lengthAt(terms.marking, text, at);
    if (length === 0 || at + length > end) return undefined;
    found.push({ start: at, end: at + length });
    at += length;
  }
  return found.length === 0 ? undefined : found;
}

/** The entry of a word of status. */
export function statusEntry({ vocabulary }: Terms, form: string): StatusEntry | undefined {
  return vocabulary.convention.status.find((entry) => entry.form === form);
}
