import type { Stretch } from '../sentences.ts';
import type { Verbs } from './clause.ts';
import { verbsAt } from './clause.ts';
import { dateEnd } from './dates.ts';
import { mannerEnd } from './manner.ts';
import { bracketEnd, named, stretch } from './name.ts';
import { is, isCapital, isLower, lowerAt, textAt, type Words } from './words.ts';

/** The word between a verb and the names, and the word behind it. */
export interface Link {
  link: string;
  next: number;
  /** How it was done by all who follow, and for whom. */
  manners: readonly Stretch[];
}

/**
 * Finds the link between a verb and the names, behind manners, dates, brackets and "for": `cleared
 * (both by phone) by`, `Drafted on May 3 presumably by`, `approved for transmission by`.
 *
 * @returns undefined where no names follow
 */
export function linkBehind(words: Words, verbs: Verbs): Link | undefined {
  const isHad =
    verbs.noun && is(words, verbs.to, 'was', 'were') && gotten.has(lowerAt(words, verbs.to + 1));
  const { behind, manners } = behindAdjuncts(words, isHad ? verbs.to + 2 : verbs.to);
  const at = behind > verbs.to && is(words, behind, ',') ? behind + 1 : behind;
  const isOfNoun = verbs.noun && is(words, at, 'from', 'of');
  if (!isOfNoun && !isLower(words, at, 'by', 'with', 'in', 'at')) return undefined;
  // concurred in by
  //           ^
  const isPair = isLower(words, at, 'in') && is(words, at + 1, 'by', 'with');
  return isPair
    ? { link: 'by', next: at + 2, manners }
    : { link: lowerAt(words, at), next: at + 1, manners };
}

/** The word behind manners, brackets, dates and purposes, and those of them that tell how. */
function behindAdjuncts(words: Words, from: number) {
  const manners: Stretch[] = [];
  let at = from;
  for (let skipped = 0; skipped < mostSkipped; skipped++) {
    // Approved, with minor changes, by Vane
    //         ^------------------^
    const first = is(words, at, ',') && mannerEnd(words, at + 1) !== undefined ? at + 1 : at;
    const adjunct = adjunctAt(words, at, first);
    const next = adjunct?.next ?? dateEnd(words, at);
    if (next === undefined || next <= at) break;
    if (adjunct?.manner !== undefined) manners.push(adjunct.manner);
    at = next;
  }
  return { behind: at, manners };
}

// in draft · for Hollis · (both by phone)
/** A manner or a purpose and where it ends; a bracket that holds a date is none. */
function adjunctAt(words: Words, at: number, first: number) {
  const told = mannerEnd(words, first) ?? purposeEnd(words, at);
  if (told !== undefined) {
    return { next: told, manner: is(words, first, 'to') ? undefined : stretch(words, first, told) };
  }
  const next = bracketEnd(words, at);
  if (next === undefined) return undefined;
  const isDate = dateEnd(words, at + 1) !== undefined;
  return { next, manner: isDate ? undefined : stretch(words, at + 1, next - 1) };
}

// clearances were obtained from Vane · concurrences were given by Orne
//                 ^------^                               ^---^
const gotten: ReadonlySet<string> = new Set(['given', 'obtained', 'received', 'secured']);

const mostSkipped = 12;

// approved for transmission by · signed for Hollis by · sent to the President by · drafted for the meeting by
//          ^--------------^             ^--------^           ^--------------^
function purposeEnd(words: Words, at: number): number | undefined {
  if (!is(words, at, 'for', 'to')) return undefined;
  let next = at + 1;
  while (
    next - at < longestPurpose &&
    /^\p{Ll}/u.test(textAt(words, next)) &&
    !is(words, next, 'by', 'with', 'in', 'at')
  )
    next++;
  const isForThis = is(words, at + 1, 'this') && is(words, next, 'in', 'at');
  if (isForThis || is(words, next, 'by')) return next > at + 1 ? next : undefined;
  return isCapital(words[next]) ? named(words, next)?.next : undefined;
}

const longestPurpose = 6;

/** Whether who is named before a word does what it says: `Vane concurred`, but not `Vane, approved by`. */
export function doesSomething(words: Words, at: number): boolean {
  const isHelper = is(words, at, 'also', 'had', 'has') || /^\p{Ll}+ly$/u.test(textAt(words, at));
  const verbs = verbsAt(words, isHelper ? at + 1 : at);
  return verbs !== undefined && !verbs.noun && linkBehind(words, verbs) === undefined;
}
