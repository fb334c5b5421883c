/** Words of the language of patterns, each with what it stands for. */
const words: Readonly<Record<string, string>> = {
  number: '\\d+',
  roman: '(?:[ivxlc]+|[IVXLC]+)',
  letter: '\\p{L}',
  letters: '\\p{Lu}+',
  word: "\\p{L}[\\p{L}’'-]*",
  words: '[^,;:()[\\]]+?',
  year: '(?:1[5-9]|20)\\d\\d',
  code: '[\\p{L}\\d]+(?:[./–-][\\p{L}\\d]+)*',
  figures: '\\d+(?: ?[–-] ?\\d+)?',
};

/** The names that a pattern may use in braces. */
export const patternWords: readonly string[] = Object.keys(words);

/** A pattern that cannot be read, with the place in it that is wrong. */
export class PatternError extends Error {}

/**
 * Reads a pattern: `Box {number}`, `{letters} {number}/{number}[/{number}]`, `/POL \d+/`.
 *
 * Words in braces stand for figures, letters and so on or for a part of the convention, square
 * brackets hold what may be missing, a stroke parts alternatives, a backslash takes the next sign as
 * it is. Between two slashes stands a regular expression (ECMAScript, with the flag `u`).
 *
 * @param parts patterns that braces may name beside the words of the language
 * @returns the source of a regular expression
 * @throws PatternError where a brace names nothing or a bracket is not closed
 */
export function patternSource(pattern: string, parts: Readonly<Record<string, string>>): string {
  const written = /^\/(.*)\/$/su.exec(pattern)?.[1];
  const source = written === undefined ? translated(pattern, parts) : expanded(written, parts);
  return `(?:${source})`;
}

function named(name: string, parts: Readonly<Record<string, string>>): string {
  const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
  if (part !== undefined) return patternSource(part, without(parts, name));
  const word = Object.hasOwn(words, name) ? words[name] : undefined;
  if (word === undefined) throw new PatternError(`{${name}} names nothing`);
  return word;
}

/** A part that names itself would have no end. */
function without(parts: Readonly<Record<string, string>>, name: string) {
  return Object.fromEntries(Object.entries(parts).filter(([key]) => key !== name));
}

/** A regular expression with the parts that it names: `Box{tail}`. */
function expanded(source: string, parts: Readonly<Record<string, string>>): string {
  return source.replace(/(?<!\\[pP])\{(\p{L}[\p{L}-]*)\}/gu, (_whole, name: string) =>
    named(name, parts),
  );
}

const sign = /\\(?<taken>.)|\{(?<name>[^{}]*)\}|(?<other>.)/gsu;

function translated(pattern: string, parts: Readonly<Record<string, string>>): string {
  let depth = 0;
  const source = [...pattern.matchAll(sign)].map(({ groups }) => {
    const { taken, name, other = '' } = groups ?? {};
    if (taken !== undefined) return escaped(taken);
    if (name !== undefined) return named(name, parts);
    if (other === '[') depth += 1;
    if (other === ']') depth -= 1;
    if (depth < 0) throw new PatternError('] closes nothing');
    return signs[other] ?? escaped(other);
  });
  if (depth > 0) throw new PatternError('[ is not closed');
  return source.join('');
}

const signs: Readonly<Record<string, string | undefined>> = {
  '[': '(?:',
  ']': ')?',
  '|': '|',
  ' ': '[ \\u00a0]',
  '-': '[-–—]',
};

/** A text as a regular expression that means it. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

/** The form that an example shows: `B.15.21` stands for capitals, a stop, figures, a stop, figures. */
export function formOfExample(example: string): string {
  return example.replace(/\p{Lu}?\p{Ll}[\p{L}]*|\p{Lu}+|\d+|[\\{}[\]|]/gu, (run) => {
    if (/^\d/u.test(run)) return '{number}';
    if (/^\p{Lu}{1,3}$/u.test(run)) return '{letters}';
    return /^\p{L}/u.test(run) ? run : `\\${run}`;
  });
}
