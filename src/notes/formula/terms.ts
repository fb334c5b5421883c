import type { StatusEntry, Vocabulary } from '../../conventions/index.ts';
import { escaped } from '../../conventions/pattern.ts';
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
  const kinds = [...convention.kinds, ...languages.flatMap((language) => language.kinds)];
  const openers = [...convention.note.openers, 'Source:', 'Sources:', 'Quelle:'];
  return {
    vocabulary,
    languages,
    marking: anyOf(markings, 'iuy'),
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
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length).map(escaped);
  const source = longestFirst.join('|').replaceAll('-', '[-–—]');
  return new RegExp(source === '' ? '(?!)' : `(?:${source})(?![\\p{L}\\d])`, flags);
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
