import { auxiliaries, perfects } from '../../../lexicon/en/clauses.ts';
import { routingVerbs } from '../../../lexicon/en/sending-verbs.ts';
import { uncertainly } from '../../../lexicon/en/manners.ts';
import { clauseStart, isDenied, subjectStart, type Verbs } from './clause.ts';
import { mannerEnd } from './manner.ts';
import { whose, type Whose } from './subject.ts';
import { is, isLower, lowerAt, textAt, type Words } from './words.ts';

/** A verb in its sentence, and what is known there. */
export interface Told {
  readonly words: Words;
  readonly verbs: Verbs;
  /** The kind of the document. */
  readonly kind: string;
  /** Whose text the verb before in the sentence tells of, where one stands there. */
  readonly before: Whose | undefined;
}

/**
 * Whose making a verb tells, where its subject does not act: `Drafted by`, `the telegram was cleared
 * with`, `this memorandum, drafted by`, and one that goes on from the verb before: `; and approved by`.
 */
export function passiveOf(told: Told): Whose {
  const { words, verbs } = told;
  if (verbs.noun) return nounOf(told);
  let at = verbs.from;
  while (at > 0 && (isAdverb(words, at - 1) || isManner(words, at - 1))) at--;
  if (at === 0 || opensFragment(words, at)) return isDenied(words, verbs.from) ? 'none' : 'this';
  if (auxiliaries.has(textAt(words, at - 1))) return finite(told, at - 1);
  if (is(words, at - 1, ',', ';', 'and', 'or', 'but', 'then', ')')) return coordinated(told, at);
  return reduced(told, at);
}

function isAdverb(words: Words, at: number): boolean {
  return (
    isLower(words, at, 'also', 'only', 'first', 'then', 'later', 'both', 'all') ||
    /^\p{Ll}+ly$/u.test(lowerAt(words, at))
  );
}

function isManner(words: Words, at: number): boolean {
  return mannerEnd(words, at) === at + 1;
}

/** `(`, `Unnumbered but`, `Draft`: what may open a sentence without a subject. */
function opensFragment(words: Words, at: number): boolean {
  const first = is(words, 0, '(') ? 1 : 0;
  if (at === first) return true;
  if (at === first + 1) return isLower(words, first, 'draft', 'copy', 'message', 'text');
  return at === first + 2 && is(words, first + 1, 'but') && lowerAt(words, first).startsWith('un');
}

// with clearances in substance from Vane · with the concurrence of
//      ^--------^                                   ^---------^
function nounOf({ words, verbs: { from }, before }: Told): Whose {
  const at = is(words, from - 1, 'the', 'full') ? from - 1 : from;
  if (at === 0 || isLower(words, at - 1, 'with')) {
    return isDenied(words, at - 1) ? 'none' : (before ?? 'this');
  }
  return is(words, at - 1, 'and', ',') ? (before ?? 'none') : 'none';
}

function finite({ words, kind, before }: Told, auxiliary: number): Whose {
  let end = auxiliary;
  while (perfects.has(lowerAt(words, end - 1)) || isAdverb(words, end - 1)) end--;
  if (isDenied(words, end)) return 'none';
  // Drafted by Vane and was approved by Orne
  //                 ^
  if (is(words, end - 1, 'and', ',', ';')) return before ?? 'none';
  if (isLower(words, end - 1, 'it')) return 'this';
  if (is(words, end - 1, 'which', 'that')) {
    const of = antecedent(words, end - 1, kind);
    return of === 'none' ? (before ?? of) : of;
  }
  return subject(words, end, kind);
}

/** What the subject of a clause means that ends before a word. */
function subject(words: Words, end: number, kind: string): Whose {
  return whose(words, subjectStart(words, clauseStart(words, end), end), end, kind);
}

/** What stands before "which" or before a participle with its comma. */
function antecedent(words: Words, at: number, kind: string): Whose {
  if (isNotPrinted(words, at)) return 'other';
  return subject(words, is(words, at - 1, ',') ? at - 1 : at, kind);
}

/** `…, which was approved by Vane, is not printed`: another text than the one that is. */
function isNotPrinted(words: Words, from: number): boolean {
  for (let at = from + 1; at < words.length; at++) {
    const isDenial = is(words, at, 'not') && auxiliaries.has(textAt(words, at - 1));
    if (isDenial && is(words, at + 1, 'attached', 'found', 'printed', 'published', 'reproduced'))
      return true;
  }
  return false;
}

// Drafted by Noble (EUR); cleared by Hollis, and approved in S by Marsh
//                         ^-----^                ^------^
function coordinated({ words, kind, before }: Told, at: number): Whose {
  if (isDenied(words, at)) return 'none';
  if (before !== undefined) return before;
  if (is(words, at - 1, ';') && unsure.has(lowerAt(words, at))) return 'this';
  // Sent through Hartley and initialed by Vane
  if (routing.has(lowerAt(words, is(words, 0, '(') ? 1 : 0))) return 'this';
  // This memorandum, drafted by Wood, was not sent
  return is(words, at - 1, ',') ? antecedent(words, at, kind) : 'none';
}

const unsure: ReadonlySet<string> = new Set(uncertainly);
const routing: ReadonlySet<string> = new Set([
  ...routingVerbs,
  'checked',
  'draft',
  'noted',
  'read',
  'seen',
  'text',
]);

// The source text is a memorandum prepared by Vane · the memorandum drafted by Vane
//                    ^-----------^                       ^-----------^
function reduced({ words, kind }: Told, at: number): Whose {
  if (isDenied(words, at)) return 'none';
  const start = clauseStart(words, at);
  let verb = start;
  while (verb < at && !is(words, verb, 'is', 'was', 'are', 'were')) verb++;
  if (verb === at || !isLower(words, verb + 1, 'a', 'an', 'the')) return 'other';
  for (let index = verb + 1; index < at; index++) {
    if (is(words, index, ',', 'of', 'to', 'from', 'for', 'with', 'by')) return 'other';
  }
  return whose(words, subjectStart(words, start, verb), verb, kind);
}
