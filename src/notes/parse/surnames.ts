import { bodyWords } from '../../lexicon/en/offices.ts';
import { isTitle } from './phrases/personal-names.ts';

/** The surnames in the words of a correspondent: `Assistant Secretary of State (Vane)` → Vane */
export function surnamesIn(correspondent: string): string[] {
  const bracketed = inBrackets.exec(correspondent)?.[1];
  if (bracketed !== undefined) return [bracketed];
  return withoutBody(correspondent.replace(whereabouts, ''))
    .split(' and ')
    .flatMap((words) => lastWord.exec(words)?.[1] ?? [])
    .filter((word) => !isTitle(word) && !bodyWords.test(word));
}

const inBrackets = /\(\s?(?:[^()]* )?(\p{Lu}[\p{L}’'-]+)\s?\)/u;
const lastWord = / (\p{Lu}\p{Ll}[\p{L}’'-]*)$/u;

// President Vane, at Lima · Secretary of State Orne in Quito · Edgar Noble, Jr.
//               ^-------^                          ^-------^              ^---^
const whereabouts = /(?:,.*| (?:at|in) (?!Charge\b|Chief\b|Large\b).*)$/u;

// Ruth Lowe of the Council Staff, but not: Secretary of Defense Vane
//          ^-------------------^
function withoutBody(words: string): string {
  const name = words.split(' of ', 1)[0] ?? '';
  return isTitle(name.split(' ').at(-1) ?? '') ? words : name;
}
