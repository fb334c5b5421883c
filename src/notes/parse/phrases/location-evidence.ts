import { leadsToLocation, opensParenthesis } from '../../../lexicon/en/location-words.ts';
import type { Level } from '../../../tree.ts';
import { around } from '../enclosures.ts';
import { holdingWords } from '../../../lexicon/en/holdings.ts';
import type { Passage } from '../passage.ts';
import type { Levels } from './levels.ts';
import { repositoryAt } from './repository.ts';

/**
 * Whether levels that were read are a location, by what they say and by the words before them.
 *
 * @param continued whether they go on right behind another location
 */
export function isLocation(
  passage: Passage,
  start: number,
  { levels, end }: Levels,
  continued: boolean,
): boolean {
  const { text, enclosures, vocabulary } = passage.note;
  const before = text.slice(passage.start, start);
  const [first, ...more] = levels;
  if (first === undefined) return false;
  if (first.kind === 'collection' && before.endsWith(', and ')) return continued;
  const bracketed = around(enclosures, start + 1).some(
    (pair) => pair.sign === '(' && pair.open >= passage.start,
  );
  if (more.length > 0) {
    const known = bracketed && repositoryAt(vocabulary, text, start) !== undefined;
    return known || continued || leadsToLocation.test(before) || more.some(isHolding);
  }
  const behind = text.slice(end);
  if (first.kind !== 'repository') return isAlone(before, bracketed);
  if (bracketed) return isWhole(before, behind);
  return isLed(before, behind) || isOfCopy(passage, before, first.value);
}

// (JCS Files)   The reply is in JCS Files
// ^                          ^---^
function isAlone(before: string, bracketed: boolean): boolean {
  const opened = bracketed && /[(;] ?$/u.test(before);
  return opened || /\b(?:is|are) (?:also )?in(?: the)? $/u.test(before);
}

function isHolding({ kind, value }: Level): boolean {
  return kind !== 'collection' || holdingWords.test(value);
}

// (Truman Library)   (All in the Truman Library)
// ^--------------^   ^-------------------------^
function isWhole(before: string, behind: string): boolean {
  return opensParenthesis.test(before) && /^\.?\)/u.test(behind);
}

// Another copy is in the Truman Library.
//              ^--------^              ^
function isLed(before: string, behind: string): boolean {
  return /\b(?:is|are) (?:also )?(?:in|at)(?: the)? $/u.test(before) && /^[.;,]/u.test(behind);
}

// A note on a copy in the Truman Library says so.
//              ^------------------------^
/** Whether an institution alone is where a copy lies, and nothing behind the sentence says it better. */
function isOfCopy({ note, index }: Passage, before: string, name: string): boolean {
  const next = note.text.slice(note.sentences[index + 1]?.start ?? note.text.length);
  return /\bcopy (?:of this [a-z]+ )?(?:in|at) the $/u.test(before) && !next.startsWith(`(${name}`);
}
