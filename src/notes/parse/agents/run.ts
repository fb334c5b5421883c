import { placedBodies } from '../../../lexicon/en/body-nouns.ts';
import { months } from '../../../lexicon/en/months.ts';
import { particles } from '../../../lexicon/en/titles.ts';
import { capitalsEnd, goesOn, namesHolderOfTwo } from './joining.ts';
import { isOffice, personIn } from './person.ts';
import {
  is,
  isCapital,
  isGeneration,
  isName,
  isSmallBody,
  isSymbol,
  isTitle,
  textAt,
  type Words,
} from './words.ts';

const monthWords = new Set(months.flat());

/**
 * The end of the words that begin at one of them and make one name, title or body: capitals and the
 * small words that join them, as far as a person is named or the office is complete.
 */
export function runEnd(words: Words, from: number): number {
  let at = from;
  while (at < words.length) {
    if (isPart(words, from, at)) at++;
    else if (at > from && isSmallBody(words[at]) && isCapital(words[at - 1])) {
      return ofBehind(words, from, at + 1);
    } else {
      const next = at === from ? undefined : joined(words, from, at);
      if (next === undefined) return at;
      at = next;
    }
  }
  return at;
}

// Lt. Col. de la Torre · OFFICE OF THE SECRETARY · Vane May 3
//          ^---^                ^----^                  ^
function isPart(words: Words, from: number, at: number): boolean {
  if (is(words, at, 'OF', 'THE', 'FOR')) return true;
  if (particles.has(textAt(words, at)) && isName(words, at)) return true;
  return isCapital(words[at]) && (at === from || !isMonth(words, at));
}

function isMonth(words: Words, at: number): boolean {
  return monthWords.has(textAt(words, at)) && /^\d/u.test(textAt(words, at + 1));
}

/** Where the run goes on behind a small word or a sign that joins its parts; undefined where it ends. */
function joined(words: Words, from: number, at: number): number | undefined {
  const isPerson = personIn(words, from, at) !== undefined && !namesHolderOfTwo(words, from, at);
  // Edgar Vane, Jr.
  //           ^
  if (isPerson) return is(words, at, ',') && isGeneration(words[at + 1]) ? at + 2 : undefined;
  if (is(words, at, 'of', 'for', 'on', 'to', 'in', 'at', 'from', 'the')) {
    return behindConnector(words, from, at);
  }
  if (!is(words, at, 'and', '&', ',')) return undefined;
  const next = is(words, at, ',') && is(words, at + 1, 'and') ? at + 2 : at + 1;
  return goesOn(words, from, at, next) ? next : undefined;
}

// Officer in Charge of · Secretary of the Treasury · Embassy at · Representative to the
function behindConnector(words: Words, from: number, at: number): number | undefined {
  const next = is(words, at + 1, 'the') ? at + 2 : at + 1;
  if (!isCapital(words[next]) || monthWords.has(textAt(words, next))) return undefined;
  return opensPhrase(words, from, at) && connects(words, at, next) ? next : undefined;
}

function opensPhrase(words: Words, from: number, at: number): boolean {
  if (isOffice(words, from, at) || isSmallBody(words[at - 1])) return true;
  // J–3 of the JCS
  //     ^
  return is(words, at, 'of') && /\d/u.test(textAt(words, at - 1));
}

/** Whether a small word joins what stands before it with a name behind it. */
function connects(words: Words, at: number, next: number): boolean {
  switch (textAt(words, at)) {
    case 'to':
      return isTitle(words, at - 1) || placedBodies.has(textAt(words, at - 1));
    case 'on':
      return !/^\d/u.test(textAt(words, next + 1));
    case 'at':
    case 'in':
      return !isSymbol(words, at - 1);
    default:
      return true;
  }
}

/** `the desk of …`: a small noun of a body ends the run unless "of" and a name follow. */
function ofBehind(words: Words, from: number, at: number): number {
  const next = is(words, at, 'of') ? behindConnector(words, from, at) : undefined;
  return next === undefined ? at : capitalsEnd(words, next);
}
