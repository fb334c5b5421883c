import type { MarkingCategory } from '../tree.ts';
import type { Convention } from './convention.ts';
import { remembered } from '../lexicon/remembered.ts';
import { escaped, patternSource } from './pattern.ts';

/** The markings of a convention. */
export interface Markings {
  readonly terms: Readonly<Record<MarkingCategory, readonly string[]>>;
  /** The category of a whole term, undefined where the convention does not have it. */
  category(term: string): MarkingCategory | undefined;
  /** Whether the first word of a text is one that a term begins with. */
  mayOpen(text: string): boolean;
  /**
   * Any term at the start of a text, with a stop behind it or, in the group `opening`, the beginning
   * of another sentence.
   */
  readonly atStart: RegExp;
}

/** Compiles the markings of a convention. */
export function markingsOf({ markings, markingForms, parts }: Convention): Markings {
  const categories = new Map<string, MarkingCategory>(
    (Object.keys(markings) as MarkingCategory[]).flatMap((category) =>
      markings[category].map((term): [string, MarkingCategory] => [fold(term), category]),
    ),
  );
  const forms = markingForms.map(({ category, form }) => ({
    category,
    form: new RegExp(`^${patternSource(form, parts)}$`, 'u'),
  }));
  const anyTerm = [...categories.keys()]
    .sort((a, b) => b.length - a.length)
    .map((term) => escaped(term).replaceAll('-', '[-–—]'))
    .join('|');
  const firstWords = new Set([...categories.keys()].map((term) => caseless(firstWord(term))));
  return {
    terms: markings,
    mayOpen: (text) => firstWords.has(caseless(firstWord(text))),
    category: remembered(
      (term) => categories.get(fold(term)) ?? forms.find(({ form }) => form.test(term))?.category,
    ),
    atStart: new RegExp(`^["“]?(?:${anyTerm})(?=[.;,:)\\]]|$| (?<opening>\\p{Lu}.*))`, 'isu'),
  };
}

/** What a text begins with, up to a blank, a dash or a stop. */
function firstWord(text: string): string {
  return /^["“]?([^\s.;,:)\]–—-]*)/u.exec(text)?.[1] ?? '';
}

/** Letters that an expression takes for one where it folds case: `ſ` and `s` too. */
function caseless(word: string): string {
  return word.toUpperCase().toLowerCase();
}

function fold(term: string): string {
  return term.toLowerCase().replace(/[–—]/gu, '-');
}
