import {
  groupNouns,
  groupWords,
  intelligenceBodies,
  pluralBodies,
  quantities,
} from '../../../lexicon/en/body-nouns.ts';
import { capitalsEnd } from './joining.ts';
import { bracketedOffice, type Named, stretch } from './name.ts';
import { runEnd } from './run.ts';
import {
  is,
  isCapital,
  isLower,
  isMatter,
  isSmallBody,
  isSymbol,
  isTitle,
  isTitleAlone,
  lowerAt,
  textAt,
  type Words,
} from './words.ts';

function body(words: Words, from: number, end: number): Named {
  return {
    nature: 'body',
    name: stretch(words, from, end),
    next: end,
    titled: false,
    words: end - from,
  };
}

// the intelligence organizations of the Departments of State and Defense, and the NSA
//     ^-----------------------------------------------------------------^
/** A body that is a list itself, up to the last that its "and" names. */
export function organizations(words: Words, at: number): Named | undefined {
  if (!isLower(words, at, 'intelligence') || !intelligenceBodies.has(lowerAt(words, at + 1))) {
    return undefined;
  }
  const isList = is(words, at + 2, 'of', 'in', 'from');
  return body(words, at, isList ? membersEnd(words, at + 3) : at + 2);
}

function membersEnd(words: Words, from: number): number {
  const first = memberEnd(words, from);
  for (let end = first; ;) {
    if (isLastMember(words, end)) return end;
    if (!is(words, end, ',', 'and')) return first;
    end = memberEnd(words, is(words, end + 1, 'and') ? end + 2 : end + 1);
  }
}

// the Departments of the Army
//                         ^--^
function memberEnd(words: Words, from: number): number {
  let at = is(words, from, 'the', 'The') ? from + 1 : from;
  if (is(words, at, 'Department', 'Departments') && is(words, at + 1, 'of')) {
    at += is(words, at + 2, 'the') ? 3 : 2;
  }
  // the Director of the National Security Agency
  // ^------------------------------------------^
  return isTitle(words, at) ? runEnd(words, at) : capitalsEnd(words, at);
}

/** Whether "and" stands before the member that ends there: `…, and the Joint Staff` */
function isLastMember(words: Words, end: number): boolean {
  let start = end - 1;
  while (isCapital(words[start]) || is(words, start, 'the', 'of')) start--;
  return is(words, start, 'and');
}

/** Bodies that a plural names by what they are for: `European Affairs (EUR) and Economic Affairs (E)` */
export function bodiesOf(words: Words, from: number): { found: Named[]; next: number } {
  const found: Named[] = [];
  let next = from;
  for (let at: number | undefined = from; at !== undefined; at = behindSeparator(words, next)) {
    const start = is(words, at, 'the') ? at + 1 : at;
    // the Bureaus of Trade (E) and Labor (L), and the Offices of Law and Research
    //                                             ^--------^
    if (pluralBodies.has(textAt(words, start)) && is(words, start + 1, 'of')) break;
    const end = bodyEnd(words, start);
    if (end === undefined) break;
    const bracket = bracketedOffice(words, end);
    next = bracket?.next ?? end;
    const one = { ...body(words, start, end), next };
    found.push(bracket === undefined ? one : { ...one, office: bracket.office });
  }
  return { found, next };
}

function behindSeparator(words: Words, at: number): number | undefined {
  if (!is(words, at, ',', 'and')) return undefined;
  return is(words, at + 1, 'and') ? at + 2 : at + 1;
}

/** The end of what one body is for; undefined where a name that is no matter stands. */
function bodyEnd(words: Words, from: number): number | undefined {
  if (!isCapital(words[from]) || isSymbol(words, from) || isTitleAlone(words, from))
    return undefined;
  const at = capitalsEnd(words, from);
  if (isMatter(words[at - 1])) return at;
  const end = is(words, at, 'and') ? runEnd(words, at + 1) : at;
  return isMatter(words[end - 1]) ? end : undefined;
}

// Prepared by a working group composed of members from A and B · several Defense Department officials
//               ^-----------^                                    ^---------------------------------^
/** A group that has no name. */
export function group(words: Words, at: number): Named | undefined {
  if (quantities.has(lowerAt(words, at)) && isCapital(words[at + 1])) {
    const end = runEnd(words, at + 1);
    return isSmallBody(words[end - 1]) ? body(words, at, end) : undefined;
  }
  let end = at;
  while (groupWords.has(textAt(words, end)) && !groupNouns.has(textAt(words, end))) end++;
  return groupNouns.has(textAt(words, end)) ? body(words, at, end + 1) : undefined;
}
