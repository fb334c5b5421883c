import { matches } from '../../../lexicon/matches.ts';
import { givenNames } from '../../../lexicon/en/given-names.ts';
import { bodyWords } from '../../../lexicon/en/offices.ts';
import { openTitles, titles } from '../../../lexicon/en/titles.ts';
import type { Stretch } from '../sentences.ts';

/**
 * Cuts what stands behind "From" or "to" into one name each.
 *
 * Secretary of State Rusk and Secretary of Defense McNamara
 * ^---------------------^     ^--------------------------^
 *
 * @returns the stretches of the names, without "the", in order; one where nothing shows that there
 *   are more
 */
export function severalNames(words: string): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (const { index, 0: sign } of matches(words, between)) {
    const next = index + sign.length;
    if (!isCut(words.slice(0, index), sign, words.slice(next))) continue;
    found.push({ start, end: index });
    start = next;
  }
  return [...found, { start, end: words.length }];
}

const between = /(?:,? and(?: to)?|,|;) (?:the )?(?=\p{Lu})/gu;

function isCut(before: string, sign: string, behind: string): boolean {
  if (isInBrackets(before)) return false;
  const clause = clauseAtEnd(before);
  if (sign.includes('and')) return isCutAtAnd(before, clause, sign, behind);
  // the Consul in Lima (Vane), Secretary Orne, …
  if (before.endsWith(')')) return opens(behind);
  // the Department of State, the Department of Labor, and …
  if (sign.endsWith(' the ')) return areAlike(clause, behind) && behind.includes(' and ');
  return isNamedOfficer(clause) && isNamedOfficer(behind);
}

function isCutAtAnd(before: string, clause: string, sign: string, behind: string): boolean {
  // … the Assistant Secretary (Vane) and the Consul (Orne)
  if (before.endsWith(')')) return true;
  if (sign.endsWith(' the ')) return opens(behind);
  if (opensBody.test(clause) && opens(behind)) return true;
  if (!endsWithName(before)) return false;
  // Chairmen Vane and Orne
  if (plural.test(before)) return /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2}$/u.test(behind);
  return isTitled(behind) || isGivenName(behind, clause);
}

function opens(words: string): boolean {
  return isTitled(words) || opensBody.test(words);
}

function areAlike(clause: string, behind: string): boolean {
  return opensBody.test(clause) ? opensBody.test(behind) : isTitled(clause) && isTitled(behind);
}

function isInBrackets(before: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** The words behind the last comma or "and". */
function clauseAtEnd(words: string): string {
  return words.split(/, (?:and )?(?:the )?| and (?:the )?/u).at(-1) ?? words;
}

const plural =
  /^(?:\p{Lu}\p{L}+ )*(?:Ambassadors|Chairmen|Generals|Messrs\.?|Ministers|Presidents|Secretaries|Senators) /u;

const opensBody =
  /^(?:U\.S\. |American |British |Soviet |United States )?(?:Agency|Atomic Energy|Board|Bureau|Central|Commission|Committee|Consulates?|Council|Delegations?|Departments?|Embass(?:y|ies)|Executive (?:Committee|Office)|Federal|Foreign (?:Ministry|Office)|Interests Section|Joint|Legations?|Missions?|National|Office|Policy Planning|Special (?:\p{L}+ )?(?:Group|Staff)|Task Force|White House)\b/u;

/** Whether words open with a title that is whole: `Assistant Secretary …`, but not `Financial Problems`. */
function isTitled(words: string): boolean {
  const parts = words.replace(/^(?:His|Her|Their) /u, '').split(' ');
  const count = parts.findIndex((part) => !titles.has(part.replace(/(?:[’']s|[.,])$/u, '')));
  const last = parts[(count < 0 ? parts.length : count) - 1]?.replace(/[.,]$/u, '');
  if (last === undefined) return false;
  const next = parts[count] ?? '';
  const whole =
    /^(?:Alternate|Assistant|Associate|Deputy)$/u.test(last) && /^(?:\(|for$|to$)/u.test(next);
  return /[’']s$/u.test(last) || whole || !openTitles.has(last);
}

const generation = '(?:,? (?:Jr\\.|Sr\\.|II|III|IV))?';
const namedOfficer = new RegExp(
  `^(?:\\p{Lu}[\\p{L}.’'-]+ ){0,4}?(?:of (?:the )?\\p{Lu}\\p{L}+ |at Large |in Charge )?(?<surname>\\p{Lu}[\\p{L}’'-]+)${generation}(?=, | and |$)`,
  'u',
);

const generationBehind = new RegExp(`${generation}$`, 'u');
const lastWord = new RegExp(`(?:^| )(\\p{Lu}[\\p{L}’'-]+)${generation}$`, 'u');

/** Attorney General Levi · Secretary of Defense Rumsfeld, but not: Assistant to the President */
function isNamedOfficer(words: string): boolean {
  const surname = namedOfficer.exec(words)?.groups?.surname;
  return surname !== undefined && isTitled(words) && isSurname(surname);
}

function isSurname(word: string): boolean {
  return !titles.has(word) && !bodyWords.test(word);
}

/** Whether the words before end with the name of a person: titled, or given name and surname alone. */
function endsWithName(words: string): boolean {
  const clause = clauseAtEnd(words);
  const last = lastWord.exec(clause)?.[1];
  if (last === undefined || !isSurname(last)) return false;
  return isNamedOfficer(clause) || isFullName(clause);
}

/** Ruth Lowe · C. Fred Bergsten of the Council Staff */
function isFullName(words: string): boolean {
  const name = words.split(/, | of | and | \(/u)[0] ?? words;
  const parts = name.replace(generationBehind, '').split(' ');
  return (
    parts.length >= 2 &&
    parts.length <= 4 &&
    !bodyWords.test(name) &&
    parts.every((part) => /^\p{Lu}[\p{L}.’'-]*$/u.test(part) && !titles.has(part))
  );
}

/** A full name beside another, or behind a title one that opens with a given name or an initial. */
function isGivenName(words: string, before: string): boolean {
  if (!isFullName(words)) return false;
  const first = words.split(' ')[0] ?? '';
  return (
    (isFullName(before) && !before.includes(' of ')) ||
    givenNames.has(first) ||
    /^\p{Lu}\.$/u.test(first)
  );
}
