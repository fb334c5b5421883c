import { dateEnd } from './dates.ts';
import { mannerEnd } from './manner.ts';
import { named } from './name.ts';
import type { Told } from './passive.ts';
import { whose } from './subject.ts';
import { is, isCapital, isLower, type Words } from './words.ts';

/** Whether what somebody does in a clause is done to this text. */
export function actsOnThis(told: Told): boolean {
  const { words, verbs } = told;
  let at = behindManner(words, verbs.to);
  if (verbs.actions.includes('concurred') && is(words, at, 'in', 'with')) at++;
  if (at >= words.length || is(words, at, ...withoutObject)) return actsAlone(told, at);
  const shown = isShown(told, at);
  if (shown !== undefined) return shown;
  return isThis(told, verbs.sends && isCapital(words[at]) ? (named(words, at)?.next ?? at) : at);
}

function isThis({ words, verbs, kind }: Told, at: number): boolean {
  if (isLower(words, at, 'it', 'them', 'its')) {
    return !verbs.sends || is(words, at + 1, 'to', 'on', 'under', 'through', 'with', 'back', 'in');
  }
  return whose(words, at, phraseEnd(words, at), kind) === 'this';
}

// Carter initialed “J” in the margin · Orme initialed the corner of the memorandum
//                  ^-^                                ^--------^
/** What initials are put on a text as, and where. */
function isMark(words: Words, at: number): boolean {
  if (is(words, at, '“', '"')) return true;
  let noun = is(words, at, 'at', 'in', 'near', 'on') ? at + 1 : at;
  if (is(words, noun, 'the')) noun++;
  const edge = noun;
  while (
    is(words, noun, 'upper', 'lower', 'left', 'right', 'top', 'bottom', 'end', 'first', 'last')
  )
    noun++;
  // initialed at the top of the page
  const isEdge =
    noun > edge && (noun >= words.length || is(words, noun, 'of', 'right', '.', ',', 'and'));
  return isEdge || is(words, noun, 'corner', 'margin', 'page');
}

/** What initials and transcripts say by where they are; undefined where they do not. */
function isShown({ words, verbs }: Told, at: number): boolean | undefined {
  if (verbs.actions.includes('initialed') && isMark(words, at)) return !isOnCover(words, at);
  if (verbs.actions.includes('signed') && isAboveSignature(words, at)) return true;
  return verbs.actions.includes('transcribed') && isPrintedHere(words, at) ? true : undefined;
}

// initialed “J” on the covering memorandum
//                     ^------^
function isOnCover(words: Words, from: number): boolean {
  for (let at = from; at < words.length && !is(words, at, ';', '.'); at++) {
    if (isLower(words, at, 'cover', 'covering', 'attached', 'transmittal', 'draft')) return true;
  }
  return false;
}

// Vane signed “EV” above his typed signature
//                  ^-----------------------^
function isAboveSignature(words: Words, from: number): boolean {
  return words.some(
    (_, at) => at >= from && is(words, at, 'above', 'over') && is(words, at + 3, 'signature'),
  );
}

// transcribed the portions of the tape recording printed here specifically for this volume
//                                                ^----------^
function isPrintedHere(words: Words, from: number): boolean {
  return words.some(
    (_, at) =>
      at >= from &&
      ((is(words, at, 'printed', 'published') && is(words, at + 1, 'here', 'herein')) ||
        (is(words, at, 'this') && is(words, at + 1, 'volume', 'edition', 'compilation'))),
  );
}

/** A verb without an object: `Henderson and Kohler concurred`, `Russell signed for Hartley` */
function actsAlone({ words, verbs, before }: Told, at: number): boolean {
  if (verbs.sends) return false;
  if (is(words, at, 'for')) return isCapital(words[at + 1]) && !verbs.actions.includes('drafted');
  return before === 'this' || verbs.actions.every((action) => action === 'concurred');
}

const withoutObject = ['.', ';', ',', ')', '”', 'and', 'but', 'for', 'on', 'except', 'who', 'as'];

function behindManner(words: Words, from: number): number {
  const next = mannerEnd(words, from) ?? dateEnd(words, from);
  return next === undefined || next <= from ? from : behindManner(words, next);
}

/** The end of the object of a verb that ends before a word. */
export function objectEnd(words: Words, from: number): number {
  return phraseEnd(words, behindManner(words, from));
}

/** The end of a noun phrase, with what it is of: `the report of the Board` */
function phraseEnd(words: Words, from: number): number {
  let end = from;
  while (end < words.length && !is(words, end, ...phraseBorders)) end++;
  return is(words, end, 'of', 'from') ? Math.min(end + 2, words.length) : end;
}

const phraseBorders = [
  '.',
  ';',
  ',',
  '(',
  ')',
  'and',
  'but',
  'for',
  'on',
  'to',
  'at',
  'in',
  'by',
  'with',
  'under',
  'that',
  'which',
  'who',
  'of',
  'from',
];
