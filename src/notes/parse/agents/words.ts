import {
  bodyNouns,
  departments,
  matters,
  qualifiers,
  smallBodyNouns,
} from '../../../lexicon/en/body-nouns.ts';
import { officeSymbol } from '../../../lexicon/en/office-symbols.ts';
import { functionWords } from '../../../lexicon/en/function-words.ts';
import { givenNames } from '../../../lexicon/en/given-names.ts';
import {
  generations,
  particles,
  surnamesLikeTitles,
  titles,
  titleSymbols,
} from '../../../lexicon/en/titles.ts';
import { remembered } from '../../../lexicon/remembered.ts';
import type { Token } from '../tokens.ts';

/** The words of a clause, as the readers of names and offices look at them. */
export type Words = readonly Token[];

export function isCapital(word: Token | undefined): boolean {
  return word !== undefined && beginsWithCapital(word.text);
}

const beginsWithCapital = remembered((text) =>
  /^(?:\p{Lu}|al-\p{Lu}|d’\p{Lu}|de\p{Lu})/u.test(text),
);

export function isInitial(word: Token | undefined): boolean {
  return word !== undefined && isInitialText(word.text);
}

const initial = /^(?!U\.[SNK]\.)(?:(?:\p{Lu}\.)+|[DdLl]e\p{Lu}\.|Wm\.|Chas\.|Geo\.)$/u;
const isInitialText = remembered((text) => initial.test(text));

export function isGeneration(word: Token | undefined): boolean {
  return word !== undefined && generations.has(word.text);
}

/** `EUR`, `S/S–RO`, `INR/DDC`; a single letter before a name is an initial that lost its period. */
export function isSymbol(words: Words, at: number): boolean {
  const word = words[at];
  if (word === undefined || isGeneration(word) || /^(?:OF|THE|FOR|AND|TO|IN)$/u.test(word.text))
    return false;
  if (!officeSymbol.test(bare(word))) return false;
  if (isInitial(words[at - 1]) || isInitial(words[at + 1])) return !/^\p{Lu}{3,}$/u.test(word.text);
  return word.text.length > 1 || !isPlain(words[at + 1]);
}

/** The letters of a word, without what it owns and the period of an initial; `OFFICE` as `Office`. */
export function bare(word: Token): string {
  return bareText(word.text);
}

const bareText = remembered((printed) => {
  const text = printed.replace(/[’'](?:s|S)?$/u, '').replace(/\.$/u, '');
  if (!/^\p{Lu}{4,}$/u.test(text)) return text;
  const folded = text.charAt(0) + text.slice(1).toLowerCase();
  return titles.has(folded) || isOffice(folded) ? folded : text;
});

function isOffice(part: string): boolean {
  return bodyNouns.has(part) || matters.has(part) || departments.has(part) || qualifiers.has(part);
}

/** `Treasury`, `Research`: words of titles that bodies have too. */
export function isTitleAlone(words: Words, at: number): boolean {
  const word = words[at];
  return isTitle(words, at) && word !== undefined && !isOffice(bare(word));
}

export function isTitle(words: Words, at: number): boolean {
  const word = words[at];
  if (word === undefined || isName(words, at)) return false;
  return hasTitle(word);
}

function hasTitle(word: Token): boolean {
  const text = bare(word);
  return (
    titles.has(text) ||
    titleSymbols.has(text) ||
    (titles.has(text.split('-')[0] ?? '') && text.includes('-'))
  );
}

/** A word that belongs to the names of bodies and offices, and to no name of a person. */
export function isOfBody(words: Words, at: number): boolean {
  const word = words[at];
  if (word === undefined || isName(words, at)) return false;
  return partsOf(word).some(isOffice);
}

/** A word that an office’s name may end with. */
export function isMatter(word: Token | undefined): boolean {
  return (
    word !== undefined &&
    partsOf(word).some((part) => matters.has(part) || departments.has(part) || bodyNouns.has(part))
  );
}

export function isQualifier(word: Token | undefined): boolean {
  return word !== undefined && partsOf(word).some((part) => qualifiers.has(part));
}

export function isBodyNoun(word: Token | undefined): boolean {
  return (
    word !== undefined && partsOf(word).some((part) => bodyNouns.has(part) || departments.has(part))
  );
}

export function isSmallBody(word: Token | undefined): boolean {
  return word !== undefined && smallBodyNouns.has(word.lower);
}

function partsOf(word: Token): readonly string[] {
  return partsOfText(word.text);
}

const partsOfText = remembered((text): readonly string[] => bareText(text).split(/[/–-]/u));

/** A word with a capital and small letters that is neither title nor body. */
function isPlain(word: Token | undefined): boolean {
  if (word === undefined || !isCapital(word) || !/\p{Ll}/u.test(word.text)) return false;
  if (hasTitle(word) || functionWords.has(word.text)) return false;
  return !partsOf(word).some(isOffice);
}

/** Whether a word is one of a person’s name; `Edgar M. Service` and `Ruth King` are persons too. */
export function isName(words: Words, at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (isInitial(word) || particles.has(word.text)) return precedesName(words, at);
  if (isGeneration(word)) return isPlain(words[at - 1]);
  if (isPlain(word)) return true;
  if (!isCapital(word)) return false;
  if (!/\p{Ll}/u.test(word.text)) return isLoneInitial(words, at) || isShouted(words, at);
  return isSurnameAllTheSame(words, at);
}

function precedesName(words: Words, at: number): boolean {
  return isCapital(words[at + 1]) || particles.has(textAt(words, at + 1));
}

/** A word of offices behind an initial or a given name, with nothing of the office behind it. */
function isSurnameAllTheSame(words: Words, at: number): boolean {
  const isLast = !isCapital(words[at + 1]) || isGeneration(words[at + 1]);
  if (!isLast) return false;
  // Edgar M. Service, but not: in S. Staff
  if (isInitial(words[at - 1])) return at === 1 || isCapital(words[at - 2]);
  return givenNames.has(textAt(words, at - 1)) || isLoneSurname(words, at);
}

// cleared by King of CIA, but not: the King · King of Norland
//            ^--^
function isLoneSurname(words: Words, at: number): boolean {
  if (!surnamesLikeTitles.has(textAt(words, at)) || isCapital(words[at - 1])) return false;
  const isRealm = is(words, at + 1, 'of') && !officeSymbol.test(textAt(words, at + 2));
  return !isLower(words, at - 1, 'the', 'a', 'an') && !isRealm;
}

// STEPHEN M. VANE
function isShouted(words: Words, at: number): boolean {
  return (
    /^\p{Lu}{3,}$/u.test(textAt(words, at)) &&
    (isInitial(words[at - 1]) || isInitial(words[at + 1]))
  );
}

// J Edgar Vane
// ^
function isLoneInitial(words: Words, at: number): boolean {
  return /^\p{Lu}$/u.test(textAt(words, at)) && isPlain(words[at + 1]);
}

/** The word at a place, empty where none stands. */
export function textAt(words: Words, at: number): string {
  return words[at]?.text ?? '';
}

/** The same in lower case. */
export function lowerAt(words: Words, at: number): string {
  return words[at]?.lower ?? '';
}

/** Whether one of some words stands at a place, as it is spelled. */
export function is(words: Words, at: number, ...texts: readonly string[]): boolean {
  const word = words[at];
  return word !== undefined && texts.includes(word.text);
}

/** The same, with a capital or without. */
export function isLower(words: Words, at: number, ...texts: readonly string[]): boolean {
  const word = words[at];
  return word !== undefined && texts.includes(word.lower);
}
