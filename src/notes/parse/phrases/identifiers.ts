import type { Vocabulary } from '../../../conventions/index.ts';
import type { IdentifierScheme } from '../../../tree.ts';
import { holdingWords, recordGroup } from '../../../lexicon/en/holdings.ts';
import { monthName } from '../../../lexicon/en/months.ts';

const monthDay = `(?:${monthName})\\.?(?: \\d{1,2})?(?:,? \\d{4})?`;
const numeric = `\\/?\\d{1,2}(?:\\/ ?\\d{1,4}){1,2}`;
const year = `(?:19|20)\\d\\d(?:[-–—]\\d{2,4})?`;
const point = `(?:\\d{1,2} )?(?:${monthDay}|${numeric}|${year})`;

const until = ` ?[-–—] ?| (?:to|thru|through) `;
const last = `(?:${point}|\\d{1,2}(?:\\/\\d{2,4})?)`;

/** `11/63–3/64`, `July 1958`, `March 23`, `1–12/77`, `1967–69 [2 of 3]`: a level that is only a date. */
export const dateLike = new RegExp(
  `^(?:(?:thru|through|from|to) )?(?:${point}(?:(?:${until})${last})?|\\d{1,2}(?:${until})${last})(?: ?[\\[(][^\\])]*[\\])])*$`,
  'u',
);

/** Forms that are known for what they are behind a title without a comma. */
const unmistakable: ReadonlySet<IdentifierScheme> = new Set([
  'accession',
  'box',
  'decimal',
  'film',
  'lot',
]);

/** The scheme of an identifier that fills a level, or ends it: `Central File` + `711.5861`. */
export function splitIdentifier(
  vocabulary: Vocabulary,
  value: string,
): { at: number; scheme?: IdentifierScheme } {
  const whole = identifierScheme(vocabulary, value);
  if (whole !== undefined) return { at: 0, scheme: whole };
  for (const { index } of value.matchAll(/ (?=\p{Lu}|\d|#|lot )/gu)) {
    const scheme = identifierScheme(vocabulary, value.slice(index + 1));
    if (
      scheme !== undefined &&
      unmistakable.has(scheme) &&
      holdingWords.test(value.slice(0, index))
    ) {
      return { at: index + 1, scheme };
    }
  }
  return { at: value.length };
}

/** The scheme of a whole level that is an identifier. */
export function identifierScheme(
  vocabulary: Vocabulary,
  value: string,
): IdentifierScheme | undefined {
  if (recordGroup.test(value) || dateLike.test(value)) return undefined;
  if (
    / (?:Series|Memoranda|Memos|Files?|Papers|Records|Minutes|Meetings|Documents)(?: \([^)]*\))?$/u.test(
      value,
    )
  )
    return undefined;
  return vocabulary.identifiers.find(({ form }) => form.test(value))?.scheme;
}

/** Numbers of which one alone stands for the whole behind another: `CF 1402 and 1403` */
const numbered: ReadonlySet<IdentifierScheme> = new Set(['conference']);

// 399.731/9–1157 and /10–357 · D840107-0502 and D840096-0838 · CF 1402 and 1403
//                    ^-----^                    ^----------^               ^--^
export function secondIdentifier(
  vocabulary: Vocabulary,
  value: string,
): { at: number; scheme: IdentifierScheme } | undefined {
  const at = value.indexOf(' and ');
  const scheme = at < 0 ? undefined : identifierScheme(vocabulary, value.slice(0, at));
  if (scheme === undefined) return undefined;
  const second = value.slice(at + 5);
  const isElliptic = numbered.has(scheme) && /^\d+[A-Z]?$/u.test(second);
  return second.startsWith('/') || isElliptic || identifierScheme(vocabulary, second) === scheme
    ? { at: at + 5, scheme }
    : undefined;
}
