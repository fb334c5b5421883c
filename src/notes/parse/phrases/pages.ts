import { matches } from '../../../lexicon/matches.ts';
import { type Span, span } from '../span.ts';

/** A page in figures, with the letter of a section before or behind it, or in small roman numerals. */
const page = '(?:[A-Z]?-?\\d+[A-Z]?|[ivxlc]+\\b)';
const range = new RegExp(`(${page})(?: ?[-–] ?(${page}))?(?<open> ?ff?\\b\\.?)?`, 'gu');

/** `pp. 393–398, 400–402`, `p. A19`, `pages xii–xv`, `pp. 215 ff.`: the word and one or more ranges. */
export const pageList = new RegExp(
  `(?:pp?\\.|[Pp]ages?) ?${page}(?: ?[-–] ?${page})?(?: ?ff?\\b\\.?)?(?:(?:, | and |, and )\\d+[A-Z]?(?: ?[-–] ?\\d+[A-Z]?)?(?![\\d/:]|\\.\\d|(?:st|nd|rd|th)\\b))*`,
  'uy',
);

/** The word before pages. */
const pageWord = /^(?:pp?\.|[Pp]ages?) ?/u;

/** One scope for each range of pages; the first takes the word `pp.` with it. */
export function pageScopes(text: string, start: number, end: number): Span[] {
  const lead = pageWord.exec(text.slice(start, end))?.[0].length ?? 0;
  const words = text.slice(start + lead, end);
  return matches(words, range).map((match, index) => {
    const from = match[1] ?? '';
    const to = completed(from, match[2] ?? from);
    // pp. 215 ff. has no end.
    const isBounded = match.groups?.open === undefined && runsUpwards(from, to);
    return span(
      { type: 'scope', unit: 'page', ...(isBounded ? { from, to } : {}) },
      index === 0 ? start : start + lead + match.index,
      start + lead + match.index + match[0].length,
    );
  });
}

/** `pp. 98-77` is a misprint of which nobody can say what is meant. */
function runsUpwards(from: string, to: string): boolean {
  return !(Number.parseInt(to, 10) < Number.parseInt(from, 10));
}

/** The last page of `586-88` is 588. */
export function completed(from: string, to: string): string {
  return /^\d+$/u.test(from) && /^\d+$/u.test(to) && to.length < from.length
    ? from.slice(0, from.length - to.length) + to
    : to;
}

const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** `XV` → `15`; anything that is not a roman numeral stays as it is. */
export function arabic(numeral: string): string {
  if (!/^[IVXLC]+$/u.test(numeral)) return numeral;
  const digits = Array.from(numeral, (letter) => values[letter] ?? 0);
  return String(
    digits.reduce(
      (sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit),
      0,
    ),
  );
}
