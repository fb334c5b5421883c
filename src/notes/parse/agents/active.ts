import type { GenesisAction } from '../../../tree.ts';
import { functionWords } from '../../../lexicon/en/function-words.ts';
import { makers, makesTheWhole, makingActively } from '../../../lexicon/en/making.ts';
import { handling } from '../../../lexicon/en/reports.ts';
import { linkBehind } from './link.ts';
import { clauseStart, isDenied, subjectStart, type Verbs } from './clause.ts';
import { list, type Listed } from './list.ts';
import { named } from './name.ts';
import { actsOnThis, objectEnd } from './object.ts';
import type { Told } from './passive.ts';
import { isOfEstimate, whose } from './subject.ts';
import { is, isCapital, isLower, isSmallBody, lowerAt, textAt, type Words } from './words.ts';

/** Those who did something to the text themselves, and what. */
export interface Acting {
  found: Listed[];
  actions: GenesisAction[];
}

/** `Vane and Orne initialed it`, `Orne, who signed the letter`, `shows that Orr drafted it` */
export function acting(text: string, told: Told): Acting | undefined {
  const { words, verbs, kind } = told;
  if (verbs.noun || isDenied(words, verbs.from)) return undefined;
  if (is(words, verbs.from, 'submitted') && isOfEstimate(words, kind)) return undefined;
  const end = subjectEnd(words, joinedTo(told) ?? verbs.from);
  const isPart = is(words, verbs.from, 'participated');
  if (!isPart && is(words, end - 1, ',', ';', 'and', 'or', 'but')) return undefined;
  const found = actors(text, words, end);
  if (found === undefined || !actsOnThis(told)) return undefined;
  return { found: withWhom(text, words, verbs) ?? found, actions: verbs.actions };
}

// Vane wrote “No” and initialed at the top of the page · The Secretary read and approved the report
//      ^---^          ^-------^                                        ^--^     ^------^
/** The verb before "and" whose subject a verb has too. */
function joinedTo({ words, verbs }: Told): number | undefined {
  // Vane initialed the paper and wrote, “I agree.”
  //                              ^---^
  if (!is(words, verbs.from - 1, 'and') || is(words, verbs.from, 'wrote')) return undefined;
  if (/^(?:by|with)$/u.test(linkBehind(words, verbs)?.link ?? '')) return undefined;
  for (let at = verbs.from - 2; at > 0 && !is(words, at, ';', ':', 'but', 'that'); at--) {
    if (!handling.has(lowerAt(words, at))) continue;
    const isPassive = is(words, at - 1, 'was', 'were', 'been', 'is', 'are', ',', 'and');
    return isPassive ? undefined : at;
  }
  return undefined;
}

// Vane cleared the telegram with the President
//                                    ^-------^
function withWhom(text: string, words: Words, verbs: Verbs): Listed[] | undefined {
  if (!verbs.actions.includes('cleared')) return undefined;
  const at = objectEnd(words, verbs.to);
  if (!is(words, at, 'with')) return undefined;
  const { found } = list(text, words, at + 1, 'with');
  return found.length > 0 ? found : undefined;
}

/** The end of those who act: before `had that day`, `also`, `who`. */
function subjectEnd(words: Words, verb: number): number {
  let end = verb;
  for (;;) {
    if (isHelper(words, end - 1)) end--;
    else if (is(words, end - 1, 'day', 'date') && is(words, end - 2, 'that', 'this', 'the'))
      end -= 2;
    else return end;
  }
}

function isHelper(words: Words, at: number): boolean {
  return (
    is(
      words,
      at,
      'had',
      'has',
      'have',
      'also',
      'both',
      'all',
      'then',
      'later',
      'himself',
      'herself',
    ) || /^\p{Ll}+ly$/u.test(textAt(words, at))
  );
}

/** The names that fill the subject of a clause, or stand before "who". */
function actors(text: string, words: Words, end: number): Listed[] | undefined {
  const along = alongBefore(words, end);
  if (along !== undefined) return alongWith(text, words, along, end);
  if (is(words, end - 1, 'who'))
    return beforeWho(words, is(words, end - 2, ',') ? end - 2 : end - 1);
  const subject = words.slice(0, end);
  for (const at of starts(words, end)) {
    const { found, next } = list(text, subject, at, 'by');
    if (next === end && found.length > 0) return found;
  }
  return undefined;
}

/** Where the subject may begin: with its clause, or behind "and" and commas in it: `…, and Vane approved` */
function starts(words: Words, end: number): number[] {
  const from = subjectStart(words, clauseStart(words, end), end);
  const found = [from];
  for (let at = from + 1; at < end; at++) if (is(words, at, 'and', ',')) found.push(at + 1);
  return [from, ...found.slice(1).slice(-mostStarts)].filter((at) => opensName(words, at));
}

const mostStarts = 6;

function opensName(words: Words, at: number): boolean {
  if (isLower(words, at, 'both', 'all', 'the')) return true;
  return (isCapital(words[at]) && !functionWords.has(textAt(words, at))) || isSmallBody(words[at]);
}

// Sent through Orr, who initialed it
//              ^-^
function beforeWho(words: Words, end: number): Listed[] | undefined {
  for (let at = Math.max(end - longestName, 0); at < end; at++) {
    const opens = at === clauseStart(words, end) && isCapital(words[at]);
    if (!opens && !is(words, at - 1, 'through', 'by', 'to', 'and', 'from')) continue;
    const one = named(words.slice(0, end), at);
    if (one?.next === end) return [one];
  }
  return undefined;
}

const longestName = 8;

function alongBefore(words: Words, end: number): number | undefined {
  for (let at = 1; at < end; at++) {
    if (is(words, at, 'along') && is(words, at + 1, 'with') && is(words, at - 1, 'which'))
      return at;
  }
  return undefined;
}

// Submitted by the CIA, which along with INR and NSA participated in
//                  ^-^                   ^-^     ^-^
function alongWith(text: string, words: Words, along: number, end: number): Listed[] {
  const which = is(words, along - 2, ',') ? along - 2 : along - 1;
  const rest = list(text, words.slice(0, end), along + 2, 'with').found;
  for (let at = which - 1; at >= 0; at--) {
    const isFirst = isCapital(words[at]) && !isCapital(words[at - 1]);
    const one = isFirst ? named(words.slice(0, which), at) : undefined;
    if (one?.next === which) return [one, ...rest];
  }
  return rest;
}

// Vane is the drafter · Orne was indicated as the drafter
//             ^-----^                             ^-----^
export function maker(text: string, words: Words, at: number): Acting | undefined {
  if (!isLower(words, at - 1, 'the')) return undefined;
  const action =
    makers[lowerAt(words, at)] ?? makers[`${lowerAt(words, at)} ${lowerAt(words, at + 1)}`];
  if (action === undefined || isDenied(words, at)) return undefined;
  const isWhole = makesTheWhole.test(lowerAt(words, at)) || is(words, at + 1, 'of');
  const verb = is(words, at - 2, 'as') ? at - 4 : at - 2;
  if (!isWhole || !is(words, verb, 'is', 'was', 'are', 'were')) return undefined;
  const found = actors(text, words, verb);
  return found === undefined ? undefined : { found, actions: [action] };
}

// In Vane’s hand · The source text is in Vane’s handwriting
//    ^--^                                ^--^
/** Who wrote the text with their own hand; a note in somebody’s hand is not the text. */
export function handOf(words: Words, at: number, kind: string): Listed[] {
  const isHand = is(words, at, 'hand', 'handwriting') && words[at - 1]?.owns === true;
  const first = isHand ? ownerStart(words, at - 1) : 0;
  if (!isHand || !isLower(words, first - 1, 'in')) return [];
  const one = isOfThis(words, first - 1, kind) ? named(words.slice(0, at), first) : undefined;
  return one === undefined ? [] : [one];
}

function ownerStart(words: Words, owner: number): number {
  let start = owner;
  while (isCapital(words[start - 1]) && !functionWords.has(textAt(words, start - 1))) start--;
  return start;
}

/** Whether words about a hand open the sentence, or tell of this text. */
function isOfThis(words: Words, at: number, kind: string): boolean {
  if (at === 0 || (at === 1 && is(words, 0, '('))) return true;
  const isFinite = is(words, at - 1, 'is', 'was');
  return isFinite && whose(words, clauseStart(words, at - 1), at - 1, kind) === 'this';
}

const actively: ReadonlyMap<string, GenesisAction> = new Map(Object.entries(makingActively));

/** Forms that are active alone: `Vane wrote this paper`, `CIA and INR participated in its preparation`. */
export function activeVerb(words: Words, at: number): Verbs | undefined {
  const action = actively.get(lowerAt(words, at));
  if (action !== undefined)
    return { from: at, to: at + 1, actions: [action], sends: false, noun: false };
  const isPart =
    is(words, at, 'participated') &&
    is(words, at + 1, 'in') &&
    isLower(words, at + 3, 'preparation');
  if (!isPart) return undefined;
  const to = is(words, at + 2, 'its') ? at + 2 : at + (is(words, at + 4, 'of') ? 5 : 4);
  return { from: at, to, actions: ['prepared'], sends: false, noun: false };
}
