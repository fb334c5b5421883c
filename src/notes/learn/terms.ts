import type { Language } from '../../lexicon/language.ts';
import { type Counted, counted } from './draft.ts';
import type { Raw } from './heads.ts';

/** Words that edition after edition has for how secret or how urgent a text is. */
const level =
  /^(?:(?:top|most|very|strictly|absolutely|streng|très) )?(?:secret|confidential|restricted|unclassified|geheim|vertraulich|confidentiel|private)\b/iu;
const precedence =
  /^(?:(?:most|very|sehr|très) )?(?:immediate|urgent|priority|niact|flash|important|routine|emergency|citissime|cito|dringend|eilt)\b/iu;

const joining = /\b(?:from|to|by|von|an|de|à|dear|sir|lieber)\b/iu;

/** Short sentences that come again: markings, most likely. */
export function learnMarkings(sentences: readonly string[], documents: number): Counted[] {
  const terms = sentences
    .filter((one) => one.length < 90 && !/\d/u.test(one))
    .flatMap((one) => one.split(/; |\. |, /u))
    .map((one) => one.replace(/[\s.;)(]+$|^[\s(]+/gu, ''))
    .filter((one) => /^\p{Lu}/u.test(one) && one.split(' ').length < 5 && !joining.test(one));
  return counted(terms).filter(
    ({ value, count }) =>
      level.test(value) || precedence.test(value) || (count > 1 && count * 50 > documents),
  );
}

/** The category of a marking; handling where nothing tells. */
export function categoryOf(marking: string): 'level' | 'precedence' | 'handling' {
  if (level.test(marking)) return 'level';
  return precedence.test(marking) ? 'precedence' : 'handling';
}

/** Words before "from", "des", "du" in titles that come again. */
export function learnKinds(titles: readonly string[]): Counted[] {
  const words = titles.flatMap((title) => {
    const kind =
      /^(?<kind>\p{Lu}[\p{L} ’'-]{2,40}?)(?: (?:from|to|by|of|on|des|der|von|an|du|de|à|au)\b|,|$)/iu.exec(
        title,
      );
    return kind?.groups?.kind ?? [];
  });
  return counted(words).filter(({ value, count }) => count > 1 && value.split(' ').length < 5);
}

/** Titles: the first line that names both, or the first line of the head. */
export function titlesOf(documents: readonly Raw[]): string[] {
  return documents.map(({ behind, paragraphs }) => {
    const lines = [behind, ...paragraphs.slice(0, 3).map(([line = '']) => line)];
    const joins = / (?:to|from|an|à|au|aux|by|des|du|zwischen|between) /u;
    return lines.find((line) => joins.test(line)) ?? lines.find((line) => line !== '') ?? '';
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
