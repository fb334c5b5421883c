import { matches } from '../../../lexicon/matches.ts';
import type { Vocabulary } from '../../../conventions/index.ts';
import type { IdentifierScheme, Level } from '../../../tree.ts';
import { remembered } from '../../../lexicon/remembered.ts';
import { beforeDate, monthName } from '../../../lexicon/en/months.ts';
import {
  centralFile,
  holdingWords,
  namesHolding,
  recordGroup,
} from '../../../lexicon/en/holdings.ts';

const name = `(?:${monthName})\\.?`;
const monthDay = `${name}(?:\\/${name})?(?: \\d{1,2})?(?:,? ?(?:\\d{4}|[’‘']\\d\\d))?`;
const numeric = `\\/?\\d{1,2}(?:\\/ ?\\d{1,4}){1,2}`;
const year = `(?:(?:1[789]|20)\\d\\d(?:[-–—]\\d{1,4})?|[’‘']\\d\\d)`;
const point = `(?:\\d{1,2} )?(?:${monthDay}|${numeric}|${year})`;

const until = ` ?[-–—] ?| (?:to|thru|through) `;
const last = `(?:${point}|\\d{1,2}(?:\\/\\d{2,4})?)`;

/** `11/63–3/64`, `July 1958`, `Beginning March 3`, `1–12/77`, `3/4/61 B`, `1967–69 [2 of 3]`: a level that is only a date. */
export const dateLike = new RegExp(
  `^(?:${beforeDate} )?(?:${point}(?:(?:${until})${last})?|\\d{1,2}(?:${until})${last})(?: [A-C])?(?: ?[\\[(][^\\])]*[\\])])*$`,
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

/**
 * The scheme of an identifier that fills a level, or ends it: `Central File` + `711.5861`.
 *
 * @param before the collection that it stands in
 */
export function splitIdentifier(
  vocabulary: Vocabulary,
  value: string,
  before = '',
): { at: number; scheme?: IdentifierScheme } {
  const whole = identifierScheme(vocabulary, value, before);
  if (whole !== undefined) return { at: 0, scheme: whole };
  for (const { index } of matches(value, / (?=\p{Lu}|\d|#|lot )/gu)) {
    const title = value.slice(0, index);
    if (!holdingWords.test(title)) continue;
    const scheme = identifierScheme(vocabulary, value.slice(index + 1), title);
    if (scheme === undefined || dateLike.test(value.slice(index + 1))) continue;
    if (/^\d{3}(?![\d.\p{L}/])/u.test(value.slice(index + 1))) continue;
    const isSubject = scheme === 'subject-numeric' && centralFile.test(title);
    if (unmistakable.has(scheme) || isSubject) return { at: index + 1, scheme };
  }
  return { at: value.length };
}

/**
 * The scheme of a whole level that is an identifier.
 *
 * @param before the collection that it stands in
 */
export function identifierScheme(
  vocabulary: Vocabulary,
  value: string,
  before = '',
): IdentifierScheme | undefined {
  const known = schemesOf.get(vocabulary);
  const schemes = known ?? remembered((words) => schemeOf(vocabulary, words));
  if (known === undefined) schemesOf.set(vocabulary, schemes);
  return schemes(before === '' ? value : `${value}\n${before}`);
}

/** What each vocabulary has said of the levels of its edition, which many notes repeat. */
const schemesOf = new WeakMap<Vocabulary, (words: string) => IdentifierScheme | undefined>();

/** @param words the level and, in a line of its own, the collection that it stands in */
function schemeOf(vocabulary: Vocabulary, words: string): IdentifierScheme | undefined {
  const [value = '', before = ''] = words.split('\n');
  if (recordGroup.test(value) || dateLike.test(value)) return undefined;
  if (namesHolding.test(value)) return undefined;
  const written = value.replace(/[‐‑‒―−]/gu, '–');
  return vocabulary.identifiers.find(
    ({ form, behind }) => form.test(written) && (behind?.test(before) ?? true),
  )?.scheme;
}

// 092 Norland, 1968 · Pol 27 River Traffic, 1963
// ^                   ^
/** Whether an identifier is a number of a file with words behind it, to which a date belongs. */
export function isFileTitle({ kind, value }: Pick<Level, 'kind' | 'value'>): boolean {
  if (kind === 'decimal') return /^(?:CCS )?\d{3}(?![\d.]*\/)/u.test(value);
  return kind === 'subject-numeric' && /\d.* \p{Lu}\p{Ll}/u.test(value);
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
