import { holders, services, smallTitles } from '../../../lexicon/en/titles.ts';
import { namedBodies } from '../../../lexicon/en/body-nouns.ts';
import type { Stretch } from '../sentences.ts';
import { bracketEnd, type Named, stretch } from './name.ts';
import { capitalsEnd } from './joining.ts';
import { personIn } from './person.ts';
import { runEnd } from './run.ts';
import {
  is,
  isBodyNoun,
  isCapital,
  isMatter,
  isOfBody,
  isQualifier,
  isSymbol,
  isTitle,
  isTitleAlone,
  textAt,
  type Words,
} from './words.ts';

/** The last who is named, where words behind a comma may say who that is. */
export interface Described {
  readonly words: Words;
  /** The first word behind the comma. */
  readonly at: number;
  readonly last: Named;
  /** The list parts its names by semicolons. */
  readonly inSemicolons: boolean;
}

/** The end of such words, and the office that they name. */
export interface Description {
  next: number;
  office?: Stretch;
}

/** Words behind a comma that say who somebody is; undefined where a further name stands. */
export function description(of: Described): Description | undefined {
  return service(of) ?? symbolBehind(of) ?? smallTitle(of) ?? title(of) ?? officeAtEnd(of);
}

// R. Adm. Cliffe, USN
//                 ^-^
function service({ words, at }: Described): Description | undefined {
  return services.has(textAt(words, at)) ? { next: at + 1 } : undefined;
}

// Irwin, E; Shugart, IO/UNP; and …
//        ^           ^----^
function symbolBehind({ words, at, inSemicolons }: Described): Description | undefined {
  if (!inSemicolons || !isSymbol(words, at) || !endsItem(words, at + 1)) return undefined;
  return { next: at + 1, office: stretch(words, at, at + 1) };
}

function endsItem(words: Words, at: number): boolean {
  return at >= words.length || is(words, at, ';', '.');
}

// Robert C. Brewer, his staff assistant, who · Clyde Keaton, an attache in the Agricultural Section
//                   ^-----------------^                      ^----------------------------------^
function smallTitle({ words, at }: Described): Description | undefined {
  const first = is(words, at, 'his', 'her', 'their', 'a', 'an', 'the') ? at + 1 : at;
  let end = first;
  while (smallTitles.has(textAt(words, end)) || (end > first && isCapital(words[end]))) end++;
  if (!words.slice(first, end).some(({ text }) => smallTitles.has(text))) return undefined;
  while (end < words.length && (!is(words, end, ...borders) || isJoined(words, end))) end++;
  return { next: end };
}

// an adviser on Political and Security Affairs at the Mission
//                         ^-----------------^
function isJoined(words: Words, at: number): boolean {
  const end = is(words, at, 'and') && isQualifier(words[at - 1]) ? capitalsEnd(words, at + 1) : at;
  return end > at + 1 && isMatter(words[end - 1]);
}

const borders = [',', ';', '.', '(', ')', 'who', 'and', 'by', 'with'];

// George M. Warden, Special Assistant for Latin Affairs in the Bureau of Far Eastern Affairs
//                   ^----------------------------------------------------------------------^
function title(of: Described): Description | undefined {
  const { words, at, last } = of;
  if (is(words, at - 1, 'the')) return undefined;
  let first = at;
  while (is(words, first, ...beforeTitle)) first++;
  const end = runEnd(words, first);
  if (!namesOffice(words, first, end, last.words > 1)) return undefined;
  if (personIn(words, first, end) !== undefined) return undefined;
  // the Secretary · the President: somebody else
  if (first > at && isHolder(words, first, end)) return undefined;
  const bureau = bureauWithin(words, first, end);
  const next = secondTitle(words, restOfTitle(words, first, end));
  return bureau === undefined ? { next } : { next, office: stretch(words, bureau, end) };
}

// Edgar L. Vane, Second Secretary and Political Officer
//                                 ^-------------------^
function secondTitle(words: Words, at: number): number {
  if (!is(words, at, 'and') || !isCapital(words[at + 1])) return at;
  const end = runEnd(words, at + 1);
  const isSecond = end - at > 2 && personIn(words, at + 1, end) === undefined;
  return isSecond && namesOffice(words, at + 1, end, false) ? end : at;
}

const beforeTitle = [
  'the',
  'then',
  'also',
  'a',
  'an',
  'former',
  'formerly',
  'acting',
  'newly',
  'currently',
  'now',
];

/** `Political Officer`, `Farrow’s Special Assistant`, `Department of State Executive Secretary` */
function namesOffice(words: Words, from: number, end: number, isFull: boolean): boolean {
  if (end === from) return false;
  if (isTitle(words, from)) return end - from > 1 || isFull;
  if (words[from]?.owns === true) return isTitle(words, from + 1);
  // Lighthouse Officer in the Maritime Division
  //            ^-----^
  if (isFull && !isSymbol(words, from) && isTitle(words, from + 1)) return true;
  // White House Assistant Staff Secretary
  // ^---------^
  const isNamed = namedBodies.some((name) => textOf(words, from, end).startsWith(`${name} `));
  return (isNamed || isOfBody(words, from)) && isTitle(words, end - 1);
}

function textOf(words: Words, from: number, end: number): string {
  return words
    .slice(from, end)
    .map(({ text }) => text)
    .join(' ');
}

function isHolder(words: Words, from: number, end: number): boolean {
  return words.slice(from, end).every(({ text }) => holders.has(text));
}

// … in the Bureau of Far Eastern Affairs
//          ^---------------------------^
function bureauWithin(words: Words, from: number, end: number): number | undefined {
  for (let at = from + 1; at < end; at++) {
    const first = is(words, at + 1, 'the') ? at + 2 : at + 1;
    if (is(words, at, 'in') && isBodyNoun(words[first]) && is(words, first + 1, 'of')) return first;
  }
  return undefined;
}

// Country Director, Soviet Union Affairs; · Director of the Office of Trade, ICA (for Noble) · Acting Director, L/T.
//                   ^------------------^                                     ^-^                               ^-^
function restOfTitle(words: Words, from: number, end: number): number {
  const hasBody = words.slice(from, end).some((word) => isBodyNoun(word));
  let at = end;
  while (is(words, at, ',') && goesOnAt(words, at + 1, hasBody)) at = runEnd(words, at + 1);
  return at;
}

function goesOnAt(words: Words, at: number, hasBody: boolean): boolean {
  if (isSymbol(words, at)) return hasBody || endsItem(words, at + 1);
  if (!isCapital(words[at])) return false;
  const end = runEnd(words, at);
  const isOffice = isOfBody(words, at) || isBodyNoun(words[end - 1]);
  return isOffice && !isTitleAlone(words, end - 1) && personIn(words, at, end) === undefined;
}

// Edgar L. Vane, Division of Research for Western Europe.
//                ^-------------------------------------^
/** A body that ends the list without "and" says where the last person belongs. */
function officeAtEnd({ words, at, last }: Described): Description | undefined {
  const isLong = last.words > 1 || last.titled;
  if (!isLong || (!isBodyNoun(words[at]) && !isSymbol(words, at))) return undefined;
  const run = runEnd(words, at);
  const end = bracketEnd(words, run) ?? run;
  if (!endsItem(words, end)) return undefined;
  return end === at + 1 ? { next: end, office: stretch(words, at, end) } : { next: end };
}
