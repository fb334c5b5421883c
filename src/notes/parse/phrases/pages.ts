import { type Span, span } from '../span.ts';

const range = /(\d+[A-Z]?)(?: ?[-–] ?(\d+[A-Z]?))?/gu;

/** `pp. 393–398, 400–402` as a pattern: the word and one or more ranges. */
export const pageList =
  /pp?\. ?\d+[A-Z]?(?: ?[-–] ?\d+[A-Z]?)?(?:(?:, | and |, and )\d+[A-Z]?(?: ?[-–] ?\d+[A-Z]?)?(?![\d/:]|\.\d|(?:st|nd|rd|th)\b))*/uy;

/** One scope for each range of pages; the first takes the word `pp.` with it. */
export function pageScopes(text: string, start: number, end: number): Span[] {
  const words = text.slice(start, end);
  return [...words.matchAll(range)].map((match, index) => {
    const from = match[1] ?? '';
    const to = completed(from, match[2] ?? from);
    return span(
      { type: 'scope', unit: 'page', ...(runsUpwards(from, to) ? { from, to } : {}) },
      index === 0 ? start : start + match.index,
      start + match.index + match[0].length,
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
