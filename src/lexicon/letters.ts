/**
 * Classes of letters that V8 decides at once. It compiles `\p{L}`, which has hundreds of ranges, to a call
 * for every character of a text that has signs beyond U+00FF, as every text with an en dash has; a class of
 * few ranges it compiles to a few comparisons. Nearly all characters of these texts are in few ranges.
 */

/** The characters of the first class: those up to here, and the signs of General Punctuation. */
const lastLetter = 0x2af;
const lastLatin = 0xff;
const [firstSign, lastSign] = [0x2010, 0x203a];

/** As many ranges as a class may have beside the signs; V8 compares up to 16. */
const mostRanges = 12;

const property = /\\[pP]\{/u;
const escape = /\\(?:[pPu]\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<[^>]*>|.)/suy;
const group = /\((?:\?(?:<?[=!]|:|<[^>]*>))?/uy;
const set = /\[(?:\\.|[^\]\\])*\]/suy;

/**
 * The same pattern with every class of letters divided in two: the common ones, and a class for the rest
 * that is only asked about what is not common. What it matches is the same.
 *
 * ```text
 * \p{L}   →  (?:[A-Za-zªµºÀ-ÖØ-öø-ʯ]|(?=[^\0-ʯ‐-›])\p{L})
 * ```
 *
 * @param source of a RegExp with the flag `u` and without `i`
 */
export function withCommonLetters(source: string): string {
  if (!property.test(source)) return source;
  const behind = [false];
  let written = '';
  for (let at = 0; at < source.length;) {
    const part = partAt(source, at);
    at += part.length;
    if (part.startsWith('(')) behind.push(looksBehind(part, behind.at(-1) ?? false));
    else if (part === ')') behind.pop();
    const isClass = property.test(part) && !isDivided(source, written, at);
    written += isClass ? divided(part, behind.at(-1) ?? false) : part;
  }
  return written;
}

function partAt(source: string, at: number): string {
  const form = { '\\': escape, '(': group, '[': set }[source.charAt(at)];
  if (form === undefined) return source.charAt(at);
  form.lastIndex = at;
  return form.exec(source)?.[0] ?? source.charAt(at);
}

/** Inside of a lookbehind V8 reads backwards. */
function looksBehind(opening: string, before: boolean): boolean {
  if (opening === '(?=' || opening === '(?!') return false;
  return opening === '(?<=' || opening === '(?<!' || before;
}

/** A pattern may be made of one that was divided before. */
function isDivided(source: string, written: string, next: number): boolean {
  return limits.some(
    (limit) =>
      written.endsWith(`(?=${uncommon(limit)})`) ||
      source.startsWith(`(?<=${uncommon(limit)})`, next),
  );
}

const limits = [lastLetter, lastLatin];
const known = new Map<string, string>();

function divided(part: string, behind: boolean): string {
  const key = `${behind ? '<' : '>'}${part}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const has = new RegExp(`^${part}$`, 'u');
  const letters = ranges(has, 0, lastLetter);
  const [limit, common] =
    letters.length > mostRanges ? [lastLatin, ranges(has, 0, lastLatin)] : [lastLetter, letters];
  const all = [...common, ...ranges(has, firstSign, lastSign)];
  const rest = behind ? `${part}(?<=${uncommon(limit)})` : `(?=${uncommon(limit)})${part}`;
  const both = all.length === 0 ? `(?:${rest})` : `(?:[${all.join('')}]|${rest})`;
  known.set(key, both);
  return both;
}

function uncommon(limit: number): string {
  return `[^\\0-${sign(limit)}${sign(firstSign)}-${sign(lastSign)}]`;
}

/** The ranges between two characters, both inclusive, that a class has. */
function ranges(has: RegExp, first: number, last: number): string[] {
  const found: string[] = [];
  let from: number | undefined;
  for (let code = first; code <= last + 1; code++) {
    const isIn = code <= last && has.test(String.fromCharCode(code));
    if (isIn) from ??= code;
    else if (from !== undefined) {
      found.push(from === code - 1 ? sign(from) : `${sign(from)}-${sign(code - 1)}`);
      from = undefined;
    }
  }
  return found;
}

function sign(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

/** A RegExp of such a pattern. */
export function compiled(pattern: string | RegExp, flags = ''): RegExp {
  const isDivisible = typeof pattern === 'string' && flags.includes('u') && !flags.includes('i');
  return new RegExp(isDivisible ? withCommonLetters(pattern) : pattern, flags);
}
