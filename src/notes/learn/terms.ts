import type { Language } from '../../lexicon/language.ts';
import {
  betweenNames,
  commonLevel,
  commonPrecedence,
  joinsNames,
  kindOfTitle,
} from '../../lexicon/unseen.ts';
import { type Counted, counted } from './draft.ts';
import type { Raw } from './heads.ts';

/** Short sentences that come again: markings, most likely. */
export function learnMarkings(sentences: readonly string[], documents: number): Counted[] {
  const terms = sentences
    .filter((one) => one.length < 90 && !/\d/u.test(one))
    .flatMap((one) => one.split(/; |\. |, /u))
    .map((one) => one.replace(/[\s.;)(]+$|^[\s(]+/gu, ''))
    .filter((one) => /^\p{Lu}/u.test(one) && one.split(' ').length < 5 && !betweenNames.test(one));
  return counted(terms).filter(
    ({ value, count }) =>
      commonLevel.test(value) ||
      commonPrecedence.test(value) ||
      (count > 1 && count * 50 > documents),
  );
}

/** The category of a marking; handling where nothing tells. */
export function categoryOf(marking: string): 'level' | 'precedence' | 'handling' {
  if (commonLevel.test(marking)) return 'level';
  return commonPrecedence.test(marking) ? 'precedence' : 'handling';
}

/** Words before "from", "des", "du" in titles that come again. */
export function learnKinds(titles: readonly string[]): Counted[] {
  const words = titles.flatMap((title) => {
    return kindOfTitle.exec(title)?.groups?.kind ?? [];
  });
  return counted(words).filter(({ value, count }) => count > 1 && value.split(' ').length < 5);
}

/** Titles: the first line that names both, or the first line of the head. */
export function titlesOf(documents: readonly Raw[]): string[] {
  return documents.map(({ behind, paragraphs }) => {
    const lines = [behind, ...paragraphs.slice(0, 3).map(([line = '']) => line)];
    return lines.find((line) => joinsNames.test(line)) ?? lines.find((line) => line !== '') ?? '';
  });
}

/** Languages whose words between names most titles have. */
export function learnLanguages(
  titles: readonly string[],
  languages: readonly (readonly [string, Language])[],
): string[] {
  const counts = languages.map(([name, { kinds, months }]) => {
    const words = new Set([...kinds, ...months.flat()].map((word) => word.toLowerCase()));
    const count = titles.filter((title) =>
      title.split(/[ ,.]+/u).some((word) => words.has(word.toLowerCase())),
    ).length;
    return { name, count };
  });
  const most = Math.max(...counts.map(({ count }) => count));
  const found = counts.filter(({ count }) => count > 0 && count * 2 >= most);
  return found.length === 0
    ? ['en']
    : found.toSorted((a, b) => b.count - a.count).map(({ name }) => name);
}
