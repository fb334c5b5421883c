import { matches } from '../../../lexicon/matches.ts';
import { officeWords } from '../../../lexicon/en/offices.ts';
import type { Stretch } from '../sentences.ts';

const particle = '(?:de|del|de la|der|di|du|la|le|van|van der|von|el|al|bin|ibn|ul)';
const word = `(?:(?:Ma?c|\\p{Lu})[’']\\p{Lu}\\p{Ll}+|(?:[Aa]l|[Ee]l|[Aa][dnrst]|[Aa]sh)-\\p{Lu}\\p{Ll}+|St\\. \\p{Lu}\\p{Ll}+|(?:de|di|du|le|la|van|von)\\p{Lu}\\p{Ll}+|\\p{Lu}\\p{L}*\\p{Ll}(?:[-–]\\p{L}+)*|\\p{Lu}\\p{Ll}*[-–]\\p{L}+)(?!\\p{L})`;
const initial =
  '(?:\\p{Lu}\\.(?:\\p{Lu}\\.)*|(?:[Dd]e|[Ll]e)\\p{Lu}\\.|\\p{Lu}(?= \\p{Lu}\\p{Ll}))';
const generation = ',? (?:Jr\\.|Sr\\.|III|II|IV|3d|2d|Jr\\b)';
const personName = new RegExp(
  `(?:(?:${initial}|${word}) ){0,6}(?:${particle} )?${word}(?:${generation})?`,
  'uy',
);

/** Whether a word names what somebody is. */
export function isTitle(word: string): boolean {
  return officeWords.has(word.replace(/[.,]$/u, ''));
}

/** Every run of words in a stretch that has the form of a person's name. */
export function namesIn(text: string, start: number, end: number): Stretch[] {
  const found: Stretch[] = [];
  for (const { index } of matches(text.slice(start, end), /(?<![\p{L}\p{N}/&’'–-])\p{Lu}/gu)) {
    const at = start + index;
    if (at < (found.at(-1)?.end ?? start)) continue;
    personName.lastIndex = at;
    const length = personName.exec(text)?.[0].length ?? 0;
    if (length > 1 && at + length <= end && !/^[\p{L}/]/u.test(text.slice(at + length))) {
      found.push({ start: at, end: at + length });
    }
  }
  return found;
}
