import { kindsOfText } from '../../../lexicon/en/kinds-of-text.ts';
import { earlierText, sameText } from '../../../lexicon/en/other-texts.ts';
import { lastWord } from '../phrases/kind-of-text.ts';
import { is, isLower, lowerAt, textAt, type Words } from './words.ts';

/** Whether words mean the text printed here, another text, or no text at all. */
export type Whose = 'this' | 'other' | 'none';

type Family = keyof typeof kindsOfText;

const familyOf: ReadonlyMap<string, Family> = new Map(
  (Object.keys(kindsOfText) as Family[]).flatMap((family) =>
    kindsOfText[family].map((kind): [string, Family] => [kind, family]),
  ),
);

/** Families that may call a text of one another by their names. */
const related: Readonly<Record<Family, readonly Family[]>> = {
  any: [],
  telegraphic: [],
  pouched: [],
  letter: [],
  memorandum: ['record'],
  record: ['memorandum', 'paper', 'statement'],
  paper: ['record', 'statement'],
  statement: ['record', 'paper', 'spoken'],
  spoken: ['record', 'statement'],
  answer: ['letter'],
};

/** Whether a text of one kind may be called by the name of another: "the message" under a telegram. */
export function mayBeCalled(whole: string, name: string): boolean {
  const kind = lastWord(whole);
  const [own, called] = [familyOf.get(kind), familyOf.get(name)];
  if (called === undefined) return false;
  if (own === undefined || own === 'any' || called === 'any' || kind === name) return true;
  if (name === 'message' || kind === 'message')
    return own !== 'memorandum' && called !== 'memorandum';
  return own === called ? own !== 'pouched' : related[own].includes(called);
}

/** A noun for a text at a word, of one or two words; undefined where none stands. */
export function textNoun(words: Words, at: number): { noun: string; next: number } | undefined {
  for (const length of [3, 2, 1]) {
    const noun = words
      .slice(at, at + length)
      .map(({ lower }) => lower)
      .join(' ');
    if (familyOf.has(noun)) return { noun, next: at + length };
    if (length === 1 && familyOf.has(noun.replace(/s$/u, '')))
      return { noun: noun.replace(/s$/u, ''), next: at + 1 };
  }
  return undefined;
}

/**
 * What the noun phrase means that begins at a word.
 *
 * @param kind the kind of the document: `action memorandum`
 */
export function whose(words: Words, from: number, to: number, kind: string): Whose {
  if (from >= to) return 'none';
  if (isThisText(words, from, to, kind)) return 'this';
  if (isLower(words, from, 'this', 'these')) return demonstrated(words, from, to);
  const isDefinite = isLower(words, from, 'the');
  const found = textNounWithin(words, isDefinite ? from + 1 : from, to);
  if (found === undefined) return 'none';
  if (!isDefinite || !mayBeCalled(kind, found.noun)) return 'other';
  const between = words.slice(from + 1, found.at);
  const own = kind.split(' ').slice(0, -1);
  const isSame = between.every(
    ({ lower, owns }) => !owns && (sameText.has(lower) || own.includes(lower)),
  );
  return isSame && !isOfAnother(words, found.next, to) ? 'this' : 'other';
}

/** What is this text by its own words: `it`, `NIE 20–58`, `the source text` */
function isThisText(words: Words, from: number, to: number, kind: string): boolean {
  return (
    isPronoun(words, from, to) || isNumbered(words, from, kind) || saysSourceText(words, from, to)
  );
}

function isPronoun(words: Words, from: number, to: number): boolean {
  if (!isLower(words, from, 'it', 'they', 'all', 'both', 'this', 'these')) return false;
  return to - from === 1 || isLower(words, from + 1, 'all', 'both', 'itself');
}

// this draft statement · this earlier report: another
function demonstrated(words: Words, from: number, to: number): Whose {
  const found = textNounWithin(words, from + 1, to);
  if (found === undefined) return isNumbered(words, from + 1, '') ? 'this' : 'none';
  return words.slice(from + 1, found.at).some(({ lower }) => earlierText.has(lower))
    ? 'other'
    : 'this';
}

// Telegram 88 (the source text) was drafted by Vane
//              ^-------------^
function saysSourceText(words: Words, from: number, to: number): boolean {
  for (let at = from; at + 1 < to; at++) {
    const isSource = isLower(words, at, 'source') && isLower(words, at + 1, 'text');
    if (isSource && (at - from < 2 || is(words, at - 1, '(') || is(words, at - 2, '(')))
      return true;
  }
  return false;
}

/** The first noun for a text in some words, before a preposition. */
function textNounWithin(words: Words, from: number, to: number) {
  for (let at = from; at < to && !is(words, at, ...prepositions); at++) {
    const found = textNoun(words, at);
    if (found === undefined || found.next > to) continue;
    // covering letter memorandum · letter report: the last noun counts
    const further = textNoun(words, found.next);
    if (further === undefined || further.next > to) return { ...found, at };
  }
  return undefined;
}

const prepositions = [
  'of',
  'from',
  'to',
  'by',
  'for',
  'with',
  'on',
  'in',
  'at',
  'concerning',
  'about',
  ',',
  '(',
];

// the memorandum of that talk · the letter from Vane · the despatch to Lima
//                ^----------^              ^--------^               ^-----^
function isOfAnother(words: Words, at: number, to: number): boolean {
  if (at >= to) return false;
  if (is(words, at, 'from', 'to', 'by', 'dated', 'about', 'on')) return true;
  if (!is(words, at, 'of') || isLower(words, at + 1, 'this', 'these')) return false;
  const noun = isLower(words, at + 1, 'a', 'an', 'the') ? at + 2 : at + 1;
  const isText = isLower(words, at + 1, 'the') && textNoun(words, noun) !== undefined;
  return !isText && !talks.has(lowerAt(words, noun));
}

/** What a memorandum or a record is of, and a policy what a statement is of. */
const talks: ReadonlySet<string> = new Set([
  'conference',
  'conversation',
  'conversations',
  'discussion',
  'discussions',
  'meeting',
  'meetings',
  'policy',
  'substance',
  'talk',
  'talks',
]);

/** What estimates and policy papers are called by, and the families of kinds that have such numbers. */
const numbered: Readonly<Record<string, readonly Family[]>> = {
  nie: ['paper'],
  snie: ['paper'],
  nsc: ['paper', 'record', 'statement', 'any'],
};

/** `NIE 20–58`, `NSC 5701`: the number of an estimate or a policy paper is its name. */
function isNumbered(words: Words, at: number, kind: string): boolean {
  const families = numbered[/^[a-z]+/u.exec(lowerAt(words, at))?.[0] ?? ''];
  if (
    families?.includes(familyOf.get(lastWord(kind)) ?? 'any') !== true &&
    (kind !== '' || families === undefined)
  )
    return false;
  const isThis = isLower(words, at - 1, 'this', 'these');
  return isThis || /\d/u.test(textAt(words, at)) || /^\d/u.test(textAt(words, at + 1));
}

/** Whether a sentence is about an estimate: to submit one is to answer for it, and not to send it. */
export function isOfEstimate(words: Words, kind: string): boolean {
  return (
    lastWord(kind) === 'estimate' ||
    words.some((_, at) => isLower(words, at, 'estimate', 'nie', 'snie'))
  );
}
