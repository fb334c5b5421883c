import { matches } from '../../lexicon/matches.ts';
import { remembered } from '../../lexicon/remembered.ts';
import { abbreviatedTitles } from '../../lexicon/en/titles.ts';
import type { Stretch } from './sentences.ts';

/** A word, a number or a sign of the reading. */
export interface Token extends Stretch {
  text: string;
  /** In lower case, and without the possessive that follows it. */
  lower: string;
  /** `Vane’s`, `Dulles’` */
  owns: boolean;
}

// S/S–RO · O’Connor · J.B. · 3d · 12:30
const form =
  /(?:\p{L}[\p{L}\p{M}\p{N}]*(?:(?:[.’'&/-]|[–—](?=\p{L}))\p{L}[\p{L}\p{M}\p{N}]*|(?<=\p{N}|\/|(?<!\p{L})\p{Lu})[–-]\p{N}+)*(?:’(?![\p{L}”]))?|\d[\p{L}\d]*(?:[./:,–-]\d[\p{L}\d]*)*|\S)/gu;

/** Words that a period belongs to: initials and abbreviations. */
const takesPeriod = (word: string, behind: string): boolean =>
  /^(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|[DdLl]e\p{Lu}|Ph\.D)$/u.test(word)
    ? !/^\.(?:$|[”’)\]]| ?$)/u.test(behind)
    : /^(?:Jr|Sr|Esq|Ret|U\.S|Bros|Co|Inc|Ltd|Dept|No|Vol|a\.m|p\.m)$/u.test(word) ||
      abbreviatedTitles.has(word);

const formOf = remembered((word) => {
  const owner = word.replace(/[’'](?:s|S)?$/u, '');
  return { lower: owner.toLowerCase(), owns: owner !== word };
});

/** Cuts a stretch of a text into words and signs. */
export function tokens(text: string, start: number, end: number): Token[] {
  const found: Token[] = [];
  const words = text.slice(start, end);
  for (const { 0: word, index } of matches(words, form)) {
    const last = found.at(-1);
    const at = start + index;
    if (word === '.' && last?.end === at && takesPeriod(last.text, text.slice(at, end))) {
      last.text += '.';
      last.lower += '.';
      last.end = at + 1;
      continue;
    }
    const { lower, owns } = formOf(word);
    found.push({ start: at, end: at + word.length, text: word, lower, owns });
  }
  return found;
}
