import { matches } from '../../../lexicon/matches.ts';
import type { Vocabulary } from '../../../conventions/index.ts';
import { holdingWords, partOfTitle } from '../../../lexicon/en/holdings.ts';
import { monthName } from '../../../lexicon/en/months.ts';
import type { Stretch } from '../sentences.ts';
import { identifierScheme } from './identifiers.ts';
import { repositoryAt } from './repository.ts';

/** One piece of a location between commas or colons. */
export interface Segment extends Stretch {
  value: string;
  /** It follows a colon. */
  afterColon: boolean;
}

/** More than any location has; a list of thousands is none. */
const mostLevels = 40;

/**
 * Cuts a location at commas and colons, not inside brackets, up to a semicolon or a closing bracket.
 *
 * @param stops whether periods stand for commas too: `Department of State. Central Files. ORG 7 S`
 */
export function segments(
  vocabulary: Vocabulary,
  text: string,
  start: number,
  end: number,
  stops: boolean,
): Segment[] {
  const found: Segment[] = [];
  let depth = 0;
  let from = start;
  let afterColon = false;
  const close = (to: number): void => {
    if (to > from) found.push({ start: from, end: to, value: text.slice(from, to), afterColon });
  };
  const limit = endOfRoom(text, start, end);
  for (const { 0: character, index: at } of signsIn(text, start, limit)) {
    if (at < from) continue;
    if (found.length >= mostLevels) break;
    depth += nesting(character);
    const cut = isCut(text, at) || (stops && isStop(vocabulary, text, from, at));
    if (depth > 0 || !cut) continue;
    close(at);
    from = at + (/^[,:;.]+ */u.exec(text.slice(at, at + 8))?.[0].length ?? 1);
    afterColon = ':;'.includes(character);
  }
  if (found.length < mostLevels) close(limit);
  return joined(vocabulary, text, found);
}

/** 1 where something opens, -1 where it closes. */
function nesting(character: string): number {
  if ('([“'.includes(character)) return 1;
  return ')]”'.includes(character) ? -1 : 0;
}

/** The signs of a stretch that may part levels, or enclose what does. */
function signsIn(text: string, start: number, end: number): { 0: string; index: number }[] {
  return matches(text.slice(start, end), /[([“)\]”,:;.]/gu).map(({ 0: character, index }) => ({
    0: character,
    index: start + index,
  }));
}

/** Where a semicolon or a bracket that was not opened here ends the location. */
function endOfRoom(text: string, start: number, end: number): number {
  let depth = 0;
  for (const { 0: character, index: at } of signsIn(text, start, end)) {
    depth += nesting(character);
    if (depth < 0 || (depth === 0 && isEnd(text, at))) return at;
  }
  return end;
}

// Department of State, Roe Files; Lot 70 D 118
//                               ^
/** A semicolon ends a location; before the number of its file it stands for a colon. */
function isEnd(text: string, at: number): boolean {
  return text.startsWith('; ', at) && !numberBehind.test(text.slice(at, at + 9));
}

// Vane Material, Box 12; NLR–775–15
//                      ^
const numberBehind = /^; (?:(?:Lot|FRC|Job) ?\d|NL[A-Z]{1,2}[–-]\d)/u;

function isCut(text: string, at: number): boolean {
  return text.startsWith(', ', at) || text.startsWith(': ', at) || text.startsWith('; ', at);
}

// Department of State. Central Files. ORG 7 S · Vane Correspondence. Box 4 · but Alpha. Notes, vol. VI
//                    ^              ^                            ^
function isStop(vocabulary: Vocabulary, text: string, from: number, at: number): boolean {
  const behind = text.slice(at, at + 8);
  if (!/^\. \p{Lu}/u.test(behind)) return false;
  const level = text.slice(from, at);
  const [word = ''] = /\p{L}+$/u.exec(level) ?? [];
  const numbered = /^\. (?:Box|FRC|Job|Lot|RG)\b/u.test(behind);
  return numbered || repositoryAt(vocabulary, level, 0) === level.length || holdingWords.test(word);
}

/** Puts together what a comma does not part: `Schlesinger, Jr.`, `March 23, 1962`, `Europe, Canada, and Oceans`. */
function joined(vocabulary: Vocabulary, text: string, found: Segment[]): Segment[] {
  const result: Segment[] = [];
  for (const segment of found) {
    const last = result.at(-1);
    if (last === undefined || segment.afterColon || !goesOn(vocabulary, last, segment)) {
      result.push({ ...segment });
      continue;
    }
    const first = segment.value.startsWith('and ') ? listStart(result) : result.length - 1;
    const whole = { ...(result[first] ?? last), end: segment.end };
    result.splice(first, result.length, { ...whole, value: text.slice(whole.start, whole.end) });
  }
  return result;
}

function goesOn(vocabulary: Vocabulary, last: Segment, { value }: Segment): boolean {
  if (/^(?:Jr\.?|Sr\.?|III?|etc\.?|Inc\.)\b/u.test(value)) return true;
  if (/^\d{4}\b/u.test(value)) return endsInDay.test(last.value);
  if (isInverted(last, value) && !isNumbered(vocabulary, value)) return true;
  if (isOfMeeting(last, value)) return true;
  return (
    /^and (?![Ii]bid\b)\p{Lu}/u.test(value) &&
    !/\b(?:Files?|Papers|Records)\b/u.test(value) &&
    repositoryAt(vocabulary, value, 4) === undefined
  );
}

// Vane, Martin T. (2) · 123 Roe, J. Wesley/6-2361
//     ^                        ^
/** Whether a comma parts a surname from its given name. */
function isInverted(last: Segment, value: string): boolean {
  if (/^\d{3}[ –-]\p{Lu}\p{Ll}[\p{L}’'-]*$/u.test(last.value)) {
    return /^\p{Lu}[\p{L}. ]*(?:\/\d{1,2} ?[-–—] ?\d{2,6})?$/u.test(value);
  }
  return (
    /^\p{Lu}\p{Ll}[\p{L}’'-]*$/u.test(last.value) &&
    /^(?:\p{Lu}[\p{L}’'-]+ )?(?:\p{Lu}\. ?)*\p{Lu}\.?(?: ?[([][^)\]]*[)\]])*$/u.test(value) &&
    /\p{Lu}\.|\p{Lu}\p{Ll}+ \p{Lu}$/u.test(value)
  );
}

function isNumbered(vocabulary: Vocabulary, value: string): boolean {
  return identifierScheme(vocabulary, value) !== undefined || partOfTitle.test(value);
}

// November 16, 1974—Vane, Roe
//                       ^
/** Whether a comma parts those whose meeting a folder is of. */
function isOfMeeting(last: Segment, value: string): boolean {
  return (
    /\d{4} ?[–—-] ?(?:\p{Lu}\p{Ll}+, )*\p{Lu}\p{Ll}+$/u.test(last.value) &&
    /^\p{Lu}\p{Ll}+$/u.test(value)
  );
}

const endsInDay = new RegExp(`(?:^|[-–— ])(?:${monthName}) \\d{1,2}$`, 'u');

const recordsOf =
  /\b(?:Correspondence|Diaries|Files|Papers|Records) of \p{Lu}[\p{L}’'-]*(?:(?:\. ?| )\p{Lu}[\p{L}’'-]*)*\.? ?$/u;
const fullName = /^(?:\p{Lu}[\p{L}’'-]*\.? )+\p{Lu}[\p{L}’'-]+$/u;

// NSC Staff for Europe, Canada, and Ocean Affairs, Convenience Files
// ^
function listStart(found: readonly Segment[]): number {
  const lead = found.findLastIndex(({ value }) => / (?:for|of) [^,]*$/u.test(value));
  // Records of Jo T. Vane, Edgar J. Orne, L. Mark Roe, and Pell
  // ^
  const ofPersons = recordsOf.test(found[lead]?.value ?? '');
  const between = found
    .slice(lead + 1)
    .some(({ value }) => value.includes(' ') && !(ofPersons && fullName.test(value)));
  if (lead >= 0 && !between && found.length - lead <= 4) return lead;
  // NSC Europe, Canada, and Ocean Affairs Staff
  // ^
  const pair = found.length > 1 && !(found.at(-1)?.value ?? '').includes(' ');
  return found.length - (pair ? 2 : 1);
}
