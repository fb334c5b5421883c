import { bodyHeads } from '../../../lexicon/en/body-nouns.ts';
import { givenNames } from '../../../lexicon/en/given-names.ts';
import { regions } from '../../../lexicon/en/region-words.ts';
import { isOffice } from './person.ts';
import {
  bare,
  is,
  isBodyNoun,
  isCapital,
  isInitial,
  isMatter,
  isName,
  isOfBody,
  isQualifier,
  isSymbol,
  isTitle,
  isTitleAlone,
  type Words,
} from './words.ts';

/** What has been read of a title or a body, and the words behind the sign that may join on to it. */
interface Joint {
  readonly words: Words;
  readonly from: number;
  /** The sign. */
  readonly at: number;
  /** The first word behind it, and the word behind the last capital there. */
  readonly first: number;
  readonly end: number;
}

/**
 * Whether the name of an office goes on behind "and" or a comma: `Office of Political and Military
 * Affairs`, `Near Eastern, South Asian, and African Affairs`, `Bureau of Intelligence and Research`.
 */
export function goesOn(words: Words, from: number, at: number, next: number): boolean {
  const first = is(words, next, 'the') ? next + 1 : next;
  if (!isCapital(words[first]) || isSymbol(words, first)) return false;
  const joint = { words, from, at, first, end: capitalsEnd(words, first) };
  if (isRegion(words[at - 1]) && isRegion(words[first])) {
    return endsInMatter(words, first) || isOf(words, from, at);
  }
  if (isTitleAlone(words, first)) return false;
  if (isHeld(joint)) return true;
  if (isCommand(joint)) return is(words, at, ',');
  return is(words, at, ',') ? goesOnBehindComma(joint) : goesOnBehindAnd(joint);
}

function goesOnBehindComma({ words, at, first }: Joint): boolean {
  const last = words[at - 1];
  return isQualifier(last) && !isMatter(last) && endsInMatter(words, first);
}

function goesOnBehindAnd(joint: Joint): boolean {
  const { words, from, at, first, end } = joint;
  if (isIncomplete(joint)) {
    const isOther = end - first === 1 && isBodyNoun(words[first]);
    return endsInMatter(words, first) && !isOther;
  }
  if (isForAffairs(joint)) return true;
  const isOfTitle = isOffice(words, from, at) && isOf(words, from, at);
  if (isOfTitle && isQualifier(words[first]) && namesHolder(joint)) return true;
  return isOf(words, from, at) && !isDepartment(joint) ? isMatterOnly(joint) : isOneBody(joint);
}

// Bureau of Security and Consular Affairs
//                    ^
/** Whether what is joined ends in "Affairs", whatever its words are, and no other office begins in it. */
function isForAffairs({ words, from, at, first, end }: Joint): boolean {
  const before = words.slice(from, at);
  if (!isOf(words, from, at) || before.some(({ text }) => endsJoining.has(text))) return false;
  const last = words.findIndex((_, index) => index > first && is(words, index, 'Affairs'));
  if (last < 0 || last >= end) return false;
  return !words.slice(first, last).some((_, index) => isTitleAlone(words, first + index));
}

const endsJoining: ReadonlySet<string> = new Set(['Affairs', 'Department', 'Departments']);

// Director of Northern Harbor and Inland Waterway Affairs J. Edgar Vane
//                             ^                           ^-----------^
/** Whether an office of two matters is joined there, with the name of who holds it behind it. */
export function namesHolderOfTwo(words: Words, from: number, at: number): boolean {
  if (!is(words, at, 'and')) return false;
  const first = at + 1;
  const joint = { words, from, at, first, end: capitalsEnd(words, first) };
  return isForAffairs(joint) && !is(words, joint.end - 1, 'Affairs');
}

/** Where capitals end that begin at a word. */
export function capitalsEnd(words: Words, from: number): number {
  let end = from;
  while (isCapital(words[end])) end++;
  return end;
}

// Country Director for Andea, Norland, and Westland William D. Brewer
//                           ^        ^^^^^
/** Whether a title that has countries is followed by who holds it, with an initial or a given name. */
function isHeld({ words, from, at, first }: Joint): boolean {
  if (!isTitle(words, from) || !is(words, lastConnector(words, from, at), 'for', 'of'))
    return false;
  let segment = first;
  for (let end = first; end - first < mostCountries; end++) {
    if (isCapital(words[end])) continue;
    const holder = holderWithin(words, segment, end);
    if (holder !== undefined) {
      return holder > segment && (segment === first || is(words, segment - 1, 'and'));
    }
    if (!is(words, end, ',', 'and')) return false;
    segment = end + 1;
  }
  return false;
}

const mostCountries = 14;

function holderWithin(words: Words, from: number, end: number): number | undefined {
  for (let at = from; at < end; at++) {
    if (isInitial(words[at])) return at;
    if (at < end - 1 && givenNames.has(words[at]?.text ?? '')) return at;
  }
  return undefined;
}

function lastConnector(words: Words, from: number, at: number): number {
  for (let index = at - 1; index > from; index--) {
    if (is(words, index, 'of', 'for', 'on', 'in', 'to', 'at')) return index;
  }
  return -1;
}

/** Whether what an office is for is followed by who holds it: `… and Military Affairs George O. Spencer` */
function namesHolder({ words, first, end }: Joint): boolean {
  return words.slice(first, end).some(isMatter) && isName(words, end - 1) && end - first > 2;
}

/** `Arms Control and Disarmament Agency`: the noun of the body stands at the end of both. */
function isOneBody({ words, from, at, end }: Joint): boolean {
  for (let index = from; index < at; index++) {
    if (isBodyNoun(words[index]) || isTitle(words, index) || isSymbol(words, index)) return false;
  }
  let last = at + 1;
  while (last < end && !isTitleAlone(words, last)) last++;
  return isMatter(words[at - 1]) && isBodyNoun(words[last - 1]) && last - at > 2;
}

function isRegion(word: Words[number] | undefined): boolean {
  return (
    word !== undefined &&
    bare(word)
      .split(/[/–-]/u)
      .every((part) => regions.has(part))
  );
}

/** Whether such words, and what is enumerated with them, end in what an office is for. */
function endsInMatter(words: Words, from: number): boolean {
  for (let at = from; at < words.length; at++) {
    const word = words[at];
    if (isCapital(word)) {
      if (isTitleAlone(words, at)) return false;
      if (isMatter(word) && !isRegion(word)) return true;
      if (!isOfBody(words, at) && isMatter(words[at - 1])) return false;
    } else if (!is(words, at, 'and', ',', '&')) return isRegion(words[at - 1]);
  }
  return isRegion(words.at(-1));
}

/** `Office of Western European`: what it is for is still to come. */
function isIncomplete({ words, from, at }: Joint): boolean {
  const last = words[at - 1];
  if (isMatter(last) && !isQualifier(last)) return false;
  return isOf(words, from, at) || isQualifier(last);
}

function isMatterOnly({ words, first, end }: Joint): boolean {
  if (!isMatter(words[first]) || isBodyNoun(words[first])) return false;
  return end - first === 1 || !isBodyNoun(words[first + 1]) || isMatter(words[first + 1]);
}

/** `Department of Defense and State` would be two. */
function isDepartment({ words, from, at }: Joint): boolean {
  return words.slice(from, at).some(({ text }) => bodyHeads.has(text));
}

// Commander in Chief, Europe
//                   ^
function isCommand({ words, from, at }: Joint): boolean {
  const commands = words.slice(from, at).some(({ text }) => text === 'Commander');
  return commands && is(words, at - 1, 'Commander', 'Chief');
}

function isOf(words: Words, from: number, at: number): boolean {
  return words.slice(from, at).some(({ text }) => text === 'of' || text === 'for' || text === 'on');
}
