import { fullForms } from '../../../lexicon/en/forms-of-given-names.ts';
import type { NameParts } from './personal-name.ts';

/**
 * Whether two names of one surname may be those of one person: `R. Lowe` and `Ruth B. Lowe`,
 * `Alexis Orne` and `U. Alexis Orne`, but not `Ruth B. Lowe` and `Ruth C. Lowe`.
 */
export function mayBeOne(one: NameParts, other: NameParts): boolean {
  if (one.generation !== undefined && other.generation !== undefined) {
    if (one.generation !== other.generation) return false;
  }
  const [short, long] =
    one.forenames.length <= other.forenames.length ? [one, other] : [other, one];
  return (
    follow(short.forenames, long.forenames) ||
    // Alexis Orne · U. Alexis Orne
    (long.forenames[0]?.length === 1 && follow(short.forenames, long.forenames.slice(1)))
  );
}

/** Whether each forename agrees with one of others, in order, and the first with the first. */
function follow(short: readonly string[], long: readonly string[]): boolean {
  const [first, ...rest] = short;
  if (first === undefined) return true;
  if (long[0] === undefined || !agree(first, long[0])) return false;
  let at = 1;
  for (const name of rest) {
    while (at < long.length && !agree(name, long[at] ?? '')) at += 1;
    if (at === long.length) return false;
    at += 1;
  }
  return true;
}

function agree(one: string, other: string): boolean {
  if (one.length === 1 || other.length === 1) return one.startsWith(other.charAt(0));
  return one === other || isShort(one, other) || isShort(other, one);
}

function isShort(short: string, full: string): boolean {
  return Object.hasOwn(fullForms, short) && (fullForms[short]?.includes(full) ?? false);
}
