import { matches } from '../lexicon/matches.ts';

/** A stretch of a text; the end is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What the signs of a text say: what is set in italics, and where a footnote is called. */
export interface Signs {
  /** The signs themselves, which are no words of the text, in order. */
  readonly signs: readonly Stretch[];
  /** The words between two signs, in order. */
  readonly italics: readonly Stretch[];
  /** Where footnotes are called, by their labels. */
  readonly calls: readonly (Stretch & { readonly label: string })[];
}

// see *Foreign Relations*, 1961–1963 · _Pravda_, May 4 · but not: Orr,* Hale,* · file_name_2 · ( * )
//     ^-----------------^              ^------^
const italic =
  /(?<![\p{L}\p{N}*_])(?:\*(?=[^\s*.,;:)\]])([^*]{1,600}?)(?<!\s)\*|_(?=[^\s_.,;:)\]])([^_]{1,600}?)(?<!\s)_)(?![\p{L}\p{N}*_])/gu;

// He did not answer.[^1]
//                   ^--^
const call = /\[\^([^\]\s^]{1,20})\]/gu;

/** What begins the paragraph that is a footnote: `[^1]: He answered in May.` */
export const footnoteOpening = /^\[\^([^\]\s^]{1,20})\]:\s*/u;

/** What most texts have none of. */
const anySign = /[*_]|\[\^/;

const blankLine = /\n\s*\n/;

/**
 * Finds the signs of a text.
 *
 * @param labels the footnotes that are there: a call of another is no sign
 */
export function findSigns(text: string, labels: ReadonlySet<string> = new Set()): Signs {
  if (!anySign.test(text)) return { signs: [], italics: [], calls: [] };
  const italics = matches(text, italic)
    .map(({ 0: all, index }) => ({ start: index + 1, end: index + all.length - 1 }))
    .filter(({ start, end }) => holdsWords(text.slice(start, end)));
  const calls = matches(text, call)
    .map(({ 0: all, 1: label = '', index }) => ({ start: index, end: index + all.length, label }))
    .filter(({ start, label }) => labels.has(label) && text.slice(0, start).trim() !== '');
  const signs = italics
    .flatMap(({ start, end }) => [
      { start: start - 1, end: start },
      { start: end, end: end + 1 },
    ])
    .concat(calls.map(({ start, end }) => ({ start, end })))
    .sort((a, b) => a.start - b.start);
  return { signs, italics, calls };
}

function holdsWords(words: string): boolean {
  return /\p{L}/u.test(words) && !blankLine.test(words) && !words.includes('\u2029');
}

/** The labels of the footnotes that a text calls, in order. */
export function calledIn(text: string): string[] {
  return matches(text, call).map(([, label = '']) => label);
}

/** A text without the signs of italics. */
export function withoutItalics(text: string): string {
  return text.replace(italic, (all) => {
    const words = all.slice(1, -1);
    return holdsWords(words) ? words : all;
  });
}
