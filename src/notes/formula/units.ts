import { matches } from '../../lexicon/matches.ts';
import { enclosures } from '../parse/enclosures.ts';
import type { Stretch } from '../parse/sentences.ts';

/** A sentence or a part of one up to a semicolon. */
export interface Unit extends Stretch {
  /** It goes on with the sentence before it: a semicolon parts them. */
  readonly goesOn: boolean;
}

/** Cuts a note at stops and semicolons; not in brackets, not in quotations, not behind abbreviations. */
export function unitsOf(
  text: string,
  start: number,
  end: number,
  abbreviations: ReadonlySet<string>,
): Unit[] {
  const pairs = enclosures(text).filter(({ open, close }) => open > start && close < end);
  const found: Unit[] = [];
  let from = start;
  let goesOn = false;
  for (const { 0: sign, index } of matches(
    text.slice(start, end),
    /;(?= )|[.?!][”"’)\]]*(?= |$)|\)(?= [\p{Lu}(])/gu,
  )) {
    const at = start + index;
    const stop = at + sign.length;
    if (pairs.some(({ open, close }) => open < at && stop - 1 < close)) continue;
    if (sign !== ';' && !isBorder(text, from, at, stop, end, abbreviations)) continue;
    found.push({ start: from, end: stop, goesOn });
    goesOn = sign === ';';
    from = stop + (/^ */u.exec(text.slice(stop, end))?.[0].length ?? 0);
  }
  if (from < end) found.push({ start: from, end, goesOn });
  return found;
}

// 6./7. Dez. 1926 · 14. Juli
const monthAhead = /^(?:Jan|Jän|Feb|M[äa]r|Apr|Ma[iy]|Jun|Jul|Aug|Sep|O[kc]t|Nov|De[zc])/u;

function isBorder(
  text: string,
  from: number,
  at: number,
  stop: number,
  end: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  const rest = text.slice(stop, end).trimStart();
  if (rest === '') return true;
  if (text.charAt(at) === ')') return text.charAt(from) === '(' && rest.startsWith('(');
  return (
    opens(rest) &&
    !isDay(text.slice(from, at), rest) &&
    (/[”"»]/u.test(text.slice(at, stop)) || endsWord(text.slice(from, at), rest, abbreviations))
  );
}

/** Whether words may begin a sentence. */
function opens(rest: string): boolean {
  return /^["“«»([]?[\p{Lu}\d]/u.test(rest);
}

/** Whether the stop behind the words is no stop of an abbreviation. */
function endsWord(before: string, rest: string, abbreviations: ReadonlySet<string>): boolean {
  const word = /[\p{L}\d.-]*$/u.exec(before)?.[0] ?? '';
  const last = /[^.]*$/u.exec(word)?.[0] ?? '';
  if (/^\p{Lu}?\p{Ll}{1,3}$/u.test(last) && /^\d/u.test(rest)) return false;
  if (/\d ?pp?$/u.test(before) && /^\p{Lu}/u.test(rest)) return true;
  if ([word, last, inSmall(last)].some((one) => abbreviations.has(one))) return false;
  return !/^\p{L}$/u.test(last) || endsAtLetter(before, word, rest);
}

/** `VOL. 2` */
function inSmall(word: string): string {
  return word.length > 2 && word === word.toUpperCase() ? word.toLowerCase() : word;
}

/** `6./7. Dez. 1926` */
function isDay(before: string, rest: string): boolean {
  return /(?:^|[ ./])\d{1,2}$/u.test(before) && monthAhead.test(rest);
}

// LS(A). · series B. Signed by · but A. J. Vane
function endsAtLetter(before: string, word: string, rest: string): boolean {
  return (
    word.length > 1 &&
    /^\(?\p{Lu}\p{Ll}{3}/u.test(rest) &&
    !/(?:^|[ .])\p{Lu}\. ?\p{Lu}$/u.test(before)
  );
}
