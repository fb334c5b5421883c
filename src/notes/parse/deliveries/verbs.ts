import { deliveringVerbs } from '../../../lexicon/en/delivering.ts';
import { making } from '../../../lexicon/en/making.ts';
import { routingVerbs } from '../../../lexicon/en/sending-verbs.ts';
import { clauseStart } from '../agents/clause.ts';
import { dateEnd } from '../agents/dates.ts';
import { named } from '../agents/name.ts';
import { passiveOf } from '../agents/passive.ts';
import { is, isCapital, isLower, lowerAt, type Words } from '../agents/words.ts';
import { leadEnd } from './recipient.ts';

const opening: ReadonlySet<string> = new Set([
  ...routingVerbs,
  ...Object.keys(making),
  'transmitted',
  'text',
]);

/**
 * The word where the recipients begin behind a verb that says this text was given to them: `Repeated
 * for information priority to Lima`, `with instructions to pass to Lima`, `who passed it to Vane`.
 */
export function recipientsBehind(words: Words, at: number, kind: string): number | undefined {
  if (is(words, at, 'pass')) return passing(words, at);
  if (!deliveringVerbs.has(lowerAt(words, at)) || isCarried(words, at, kind)) return undefined;
  if (isLower(words, at - 1, 'who'))
    return is(words, at + 1, 'it') ? toBehind(words, at + 1) : undefined;
  const first = is(words, 0, '(') ? 1 : 0;
  if (!tellsOfThis(words, at, kind, first) && !goesOn(words, at, kind)) return undefined;
  // Repeated Lima, Quito, and Bonn · and pouched Lima
  //          ^                                   ^
  const isBare = isLower(words, at, 'repeated', 'pouched') && isCapital(words[at + 1]);
  return toBehind(words, at + 1) ?? (isBare ? at + 1 : undefined);
}

// Transmitted in telegram 12 to Lima
// ^---------^
/** Whether a verb tells what carried the text: only telegrams are transmitted to posts as they are. */
function isCarried(words: Words, at: number, kind: string): boolean {
  if (!isLower(words, at, 'transmitted')) return false;
  return !kind.endsWith('gram') || is(words, at + 1, 'in', 'as', 'from', 'by', 'under');
}

// Sent with instructions to pass to Lima
//                           ^--^
function passing(words: Words, at: number): number | undefined {
  const isAsked = is(words, at - 1, 'to') && is(words, at - 2, 'instructions');
  return isAsked ? toBehind(words, at + 1) : undefined;
}

function tellsOfThis(words: Words, at: number, kind: string, first: number): boolean {
  const verbs = { from: at, to: at + 1, actions: [], sends: true, noun: false };
  const opens =
    opening.has(lowerAt(words, first)) || isLower(words, first, 'also', 'subsequently', 'later');
  return passiveOf({ words, verbs, kind, before: opens ? 'this' : undefined }) === 'this';
}

// The telegram was received at 6:12 p.m. and passed to Lima
//                      ^                     ^
/** Whether "and" joins a verb to another of its clause that tells of this text. */
function goesOn(words: Words, at: number, kind: string): boolean {
  if (!is(words, at - 1, 'and') && !is(words, at - 2, 'and')) return false;
  for (let index = at - 1; index >= clauseStart(words, at); index--) {
    if (!routing.has(lowerAt(words, index))) continue;
    const verbs = { from: index, to: index + 1, actions: [], sends: true, noun: false };
    return passiveOf({ words, verbs, kind, before: undefined }) === 'this';
  }
  return false;
}

const routing: ReadonlySet<string> = new Set(routingVerbs);

/** The word behind "to", where manners, dates and numbers stand before it. */
function toBehind(words: Words, from: number): number | undefined {
  let at = from;
  for (let skipped = 0; skipped < mostSkipped && !is(words, at, 'to'); skipped++) {
    if (is(words, at, 'as', 'in')) at = numberEnd(words, at + 1);
    // Passed by the Department of State to Lima
    //        ^------------------------^
    else if (is(words, at, 'by') && !isLower(words, at + 1, 'air', 'pouch'))
      at = byEnd(words, at + 1);
    else if (is(words, at, ',', 'it', 'only', 'eyes') || /^\p{Ll}+ly$/u.test(lowerAt(words, at)))
      at++;
    else at = leadEnd(words, at) ?? dateEnd(words, at) ?? words.length;
  }
  return is(words, at, 'to') ? at + 1 : undefined;
}

function byEnd(words: Words, from: number): number {
  const first = is(words, from, 'the') ? from + 1 : from;
  return named(words, first)?.next ?? words.length;
}

const mostSkipped = 10;

// Sent as Tosec 71 to Vane · sent in two sections to Lima
//         ^------^                   ^----------^
function numberEnd(words: Words, from: number): number {
  let at = from;
  while (
    at < words.length &&
    at - from < longestNumber &&
    !is(words, at, 'to', ',', '.', ';', 'and')
  )
    at++;
  return at;
}

const longestNumber = 4;
