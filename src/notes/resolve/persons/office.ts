import {
  endsLikePlural,
  grades,
  holdsForATime,
  ofMen,
  ofWomen,
  passing,
  type Standing,
  standings,
  together,
} from '../../../lexicon/en/standings.ts';

/** An office that is printed with a name, as others are compared with it. */
export interface Office {
  readonly standing: Standing;
  readonly gender: 'woman' | 'man' | undefined;
  /** Who holds it for the time being holds another: `Acting Secretary`. */
  readonly isPassing: boolean;
  /** The words that tell which office it is. */
  readonly words: ReadonlySet<string>;
}

/** Reads the words of an office. */
export function officeOf(words: string): Office {
  const title = words.toLowerCase().replace(/[’']/gu, "'").replace(/\./gu, '').trim();
  const all = title
    .split(/[\s,()]+/u)
    .filter((word) => word !== '')
    .map(singular);
  return {
    standing: standings.find(([, form]) => form.test(all.join(' ')))?.[0] ?? 'office',
    gender: all.some((word) => ofWomen.has(word))
      ? 'woman'
      : all.some((word) => ofMen.has(word))
        ? 'man'
        : undefined,
    isPassing: holdsForATime.test(title),
    words: new Set(all.filter((word) => !passing.has(word))),
  };
}

// Chairmen Vane and Orne · Secretaries Vane and Orne
// ^------^                 ^---------^
function singular(word: string): string {
  if (word === 'messrs') return 'mr';
  if (ofWomen.has(word) || endsLikePlural.test(word)) return word;
  return word
    .replace(/men$/u, 'man')
    .replace(/ies$/u, 'y')
    .replace(/(?<=[^'])s$/u, '');
}

/** `Secretary` and `Secretary of State`; not `Under Secretary` and `Secretary`. */
export function isSameOffice(one: Office, other: Office): boolean {
  const [few, many] = one.words.size <= other.words.size ? [one, other] : [other, one];
  const differ = [...many.words].filter((word) => !few.words.has(word));
  return (
    [...few.words].every((word) => many.words.has(word)) && !differ.some((word) => grades.has(word))
  );
}

/** Whether one person may be called by both, at one time or another. */
export function mayHoldBoth(one: Office, other: Office): boolean {
  if (one.gender !== undefined && other.gender !== undefined && one.gender !== other.gender) {
    return false;
  }
  return isSameOffice(one, other) || together[one.standing].includes(other.standing);
}
