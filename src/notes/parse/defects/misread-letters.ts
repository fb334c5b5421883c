import fastestLevenshtein from 'fastest-levenshtein';
import type { Vocabulary } from '../../../conventions/index.ts';
import { type MisreadPlace, misreadPlaces } from '../../../lexicon/en/misreadings.ts';
import { remembered } from '../../../lexicon/remembered.ts';
import { type Defect, everywhere } from './defect.ts';

// 711.11-KE/7J461
//            ^
export const misreadFileNumber: Defect = {
  name: 'misread-file-number',
  certainty: 'medium',
  find: everywhere(
    /(?<=\b\d{3}\.[\w–-]+\/)(\d{1,2})[JjIl](\d{3,4})\b/gu,
    (match) => `${match[1] ?? ''}-${match[2] ?? ''}`,
    /\d[JjIl]\d/u,
  ),
};

// Department of State, Central piles, 611.61/3-2763
//                              ^---^
export function misreadWord({ convention, markings }: Vocabulary): Defect {
  const { level, precedence } = markings.terms;
  const repositories = convention.repositories.map(({ name }) => name);
  const finds = misreadPlaces({ repositories, level, precedence }).map((place) => {
    const meaning = remembered((words) => meant(words, place));
    return everywhere(place.where, ([words]) => meaning(words), place.sign);
  });
  return {
    name: 'misread-word',
    certainty: 'high',
    find: (printed) => finds.flatMap((find) => find(printed)),
  };
}

/** The word of a list that is meant, where the words are none of it but almost one. */
function meant(printed: string, { words, others = [] }: MisreadPlace): string | undefined {
  if (words.includes(printed) || others.includes(printed)) return undefined;
  return words.find((word) => isAlmost(printed, word));
}

/** One letter is wrong, missing or too many, or two have changed places. */
function isAlmost(printed: string, word: string): boolean {
  if (Math.abs(printed.length - word.length) > 1) return false;
  const letters = fastestLevenshtein.distance(printed, word);
  return letters === 1 || (letters === 2 && sorted(printed) === sorted(word));
}

function sorted(word: string): string {
  return Array.from(word).sort().join('');
}
