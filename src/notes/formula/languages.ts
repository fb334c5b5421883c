import { german } from '../../lexicon/de/language.ts';
import { english } from '../../lexicon/en/language.ts';
import { french } from '../../lexicon/fr/language.ts';
import type { Language } from '../../lexicon/language.ts';

const languages: Readonly<Record<string, Language>> = { en: english, de: german, fr: french };

/** The words of the languages of a convention, in its order. */
export function languagesOf(names: readonly string[]): readonly Language[] {
  return names.flatMap((name) => languages[name] ?? []);
}
