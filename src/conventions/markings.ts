import type { MarkingCategory } from '../tree.ts';
import type { Convention } from './convention.ts';
import { remembered } from '../lexicon/remembered.ts';
import { escaped, patternSource } from './pattern.ts';

/** The markings of a convention. */
export interface Markings {
  readonly terms: Readonly<Record<MarkingCategory, readonly string[]>>;
  /** The category of a whole term, undefined where the convention does not have it. */
  category(term: string): MarkingCategory | undefined;
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
  return {
    terms: markings,
    category: remembered(
      (term) => categories.get(fold(term)) ?? forms.find(({ form }) => form.test(term))?.category,
    ),
    atStart: new RegExp(`^["“]?(?:${anyTerm})(?=[.;,:)\\]]|$| (?<opening>\\p{Lu}.*))`, 'isu'),
  };
}

function fold(term: string): string {
  return term.toLowerCase().replace(/[–—]/gu, '-');
}
