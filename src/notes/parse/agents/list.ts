import type { GenesisAction } from '../../../tree.ts';
import { pluralBodies } from '../../../lexicon/en/body-nouns.ts';
import { making } from '../../../lexicon/en/making.ts';
import { posts } from '../../../lexicon/en/posts.ts';
import type { Stretch } from '../sentences.ts';
import { description } from './apposition.ts';
import { doesSomething } from './link.ts';
import { dateEnd } from './dates.ts';
import { lead, ownedTitle, withheldEnd } from './lead.ts';
import { mannerEnd, mannersOf } from './manner.ts';
import { bracketEnd, type Named, named } from './name.ts';
import { bodiesOf, group, organizations } from './organizations.ts';
import {
  is,
  isCapital,
  isLower,
  isName,
  isSmallBody,
  lowerAt,
  textAt,
  type Words,
} from './words.ts';

/** One who is named in a list, with what is said of him alone. */
export interface Listed extends Named {
  /** The verb that follows the name: `approved by Pell who signed for Hollis` */
  also?: GenesisAction;
  /** The office stands elsewhere, for several. */
  shared?: true;
  /** `in draft`, `for Hollis`: the words between verb and name or behind the name. */
  manner?: string;
}

/** What is known while a list is read from left to right. */
interface State {
  readonly words: Words;
  readonly text: string;
  readonly link: string;
  readonly found: Listed[];
  /** The last who is named or withheld. */
  last?: Named;
  /** The office that stands before several names. */
  office: Stretch | undefined;
  /** Signs between the last item and this one. */
  separator: string;
  /** How the next was asked. */
  manner: Stretch[];
}

/**
 * Reads the list of names that begins at a word, as far as it goes: names, their titles and offices,
 * dates and manners. The first word that can be none of them ends it.
 *
 * @param link the word before it; behind "in" and "at" an office stands before the names
 * @returns those who are named, and the word behind the list
 */
export function list(
  text: string,
  words: Words,
  from: number,
  link: string,
): { found: Listed[]; next: number } {
  const state: State = {
    words,
    text,
    link,
    found: [],
    office: undefined,
    separator: '',
    manner: [],
  };
  let at = /^(?:in|at)$/u.test(link) ? (officeBefore(state, from) ?? from) : from;
  while (at < words.length) {
    const next = item(state, at);
    if (next === undefined || next <= at) break;
    at = next;
  }
  return { found: state.found, next: at };
}

/** Readers of what may stand in a list; the first that knows a word takes it. */
const readers: readonly ((state: State, at: number) => number | undefined)[] = [
  separator,
  alsoDid,
  bothOf,
  aside,
  mannerOf,
  forWhom,
  ({ words }, at) => dateEnd(words, at),
  officeThen,
  withheld,
  ({ words }, at) => ownedTitle(words, at),
  described,
  leading,
  pluralBody,
  name,
];

function item(state: State, at: number): number | undefined {
  for (const reader of readers) {
    const next = reader(state, at);
    if (next !== undefined) return next;
  }
  return undefined;
}

function separator(state: State, at: number): number | undefined {
  const { words } = state;
  const isWell = is(words, at, 'as') && is(words, at + 1, 'well') && is(words, at + 2, 'as');
  if (!isWell && !is(words, at, ',', ';', 'and', '&', 'or', 'but', 'including')) return undefined;
  state.separator += `${textAt(words, at)} `;
  return isWell ? at + 3 : at + 1;
}

// approved by Pell, who signed for Hollis
//                   ^--------^
function alsoDid({ words, found }: State, at: number): number | undefined {
  const last = found.at(-1);
  if (last === undefined || !is(words, at, 'who')) return undefined;
  const verb = is(words, at + 1, 'also') ? at + 2 : at + 1;
  const action = making[lowerAt(words, verb)];
  if (action === undefined || action === 'none') return undefined;
  last.also = action;
  return verb + 1;
}

// Stephen J. Aldous and Stephen H. Marchant, both in FE/NA
//                                            ^----------^
function bothOf({ words, found }: State, at: number): number | undefined {
  if (!is(words, at, 'both', 'all') || !is(words, at + 1, 'in', 'of', 'from', 'at'))
    return undefined;
  const office = named(words, is(words, at + 2, 'the') ? at + 3 : at + 2);
  if (office === undefined || found.length === 0) return undefined;
  for (const one of found) if (one.office === undefined) share(one, office.name);
  return office.next;
}

function share(one: Listed, office: Stretch): void {
  one.office = office;
  one.shared = true;
}

// cleared (both by phone) by Ames · Vane (in draft)
//         ^-------------^               ^---------^
/** A parenthesis that is no office. */
function aside(state: State, at: number): number | undefined {
  const end = bracketEnd(state.words, at);
  if (end !== undefined && !isCapital(state.words[at + 1])) keepManner(state, at + 1, end - 1);
  return end;
}

function mannerOf(state: State, at: number): number | undefined {
  const end = mannerEnd(state.words, at);
  if (end !== undefined) keepManner(state, at, end);
  return end;
}

// signed for Hollis
//        ^--------^
function forWhom(state: State, at: number): number | undefined {
  const { words } = state;
  const first = is(words, at + 1, 'the') ? at + 2 : at + 1;
  if (!is(words, at, 'for') || !isCapital(words[first])) return undefined;
  const whom = named(words, first);
  if (whom !== undefined) keepManner(state, at, whom.next);
  return whom?.next;
}

/** Says how one who is named did something, beside what is known of it. */
export function addManner(one: Listed, manner: string | undefined): void {
  const all = [one.manner, manner].filter((each) => each !== undefined);
  if (all.length > 0) one.manner = [...new Set(all)].join(', ');
}

/** Keeps how something was done: with the last who is named, or before a further with that one. */
function keepManner(state: State, from: number, end: number): void {
  const { words, text, found, separator: signs } = state;
  const manner = { start: words[from]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
  const last = found.at(-1);
  if (last === undefined || signs !== '') state.manner.push(manner);
  else addManner(last, mannersOf(text, [manner]));
}

// cleared by Noble, in the White House by Tremaine, and by Orr
//                      ^---------^
function officeThen(state: State, at: number): number | undefined {
  const { words } = state;
  if (!is(words, at, 'in', 'at')) return undefined;
  const first = is(words, at + 1, 'the') ? at + 2 : at + 1;
  // Written by Ames at Orr’s request
  //                 ^
  if (words[first]?.owns === true && !isSmallBody(words[first + 1]) && !isCapital(words[first + 1]))
    return undefined;
  if (isWhere(state, first)) return named(words, first)?.next;
  const goesOn = isCapital(words[first]) || is(words, first, 'each');
  return officeBefore(state, at + 1) ?? (goesOn ? first : undefined);
}

// cleared by Vane and S/S in the Department, Orne for Labor
//                            ^------------^
/** Whether a department says where the body is that was named last. */
function isWhere({ words, found, separator: signs }: State, at: number): boolean {
  return found.at(-1)?.nature === 'body' && signs === '' && is(words, at, 'Department');
}

// Cleared in USIA by W. Gilbert Marsh
//            ^--^
/** An office and "by" before the names that belong to it. */
function officeBefore(state: State, from: number): number | undefined {
  const { words } = state;
  const first = is(words, from, 'the') ? from + 1 : from;
  const office = isCapital(words[first]) ? named(words, first) : undefined;
  if (office === undefined) return undefined;
  let at = office.next;
  for (let next: number | undefined = at; next !== undefined; next = mannerEnd(words, at))
    at = next;
  at = dateEnd(words, at) ?? at;
  if (!is(words, at, 'by', 'with')) return undefined;
  state.office = office.name;
  state.separator = '';
  return at + 1;
}

function withheld(state: State, at: number): number | undefined {
  const next = withheldEnd(state.words, at);
  if (next === undefined) return undefined;
  state.last = { nature: 'person', name: { start: 0, end: 0 }, next, titled: true, words: 2 };
  return next;
}

function described(state: State, at: number): number | undefined {
  const { words, found, separator: signs, last } = state;
  if (last?.nature !== 'person' || signs !== ', ') return undefined;
  const behind = description({
    words,
    at,
    last,
    inSemicolons: words.some(({ text }) => text === ';'),
  });
  const one = found.at(-1);
  const isFirst = one?.name === last.name && one.office === undefined;
  if (behind?.office !== undefined && isFirst) share(one, behind.office);
  return behind?.next;
}

function leading(state: State, at: number): number | undefined {
  const { words, found, link } = state;
  // copies to Ames and to Orr
  //                    ^^
  const next = link === 'to' && is(words, at, 'to') ? at + 1 : lead(words, at);
  // cleared in NEA by Jones, and by Orr
  //                              ^
  if (
    next !== undefined &&
    found.length > 0 &&
    isLower(words, at, 'by', 'with', 'from', 'through')
  ) {
    state.office = undefined;
  }
  return next;
}

// the Bureaus of Northern Affairs (NOR) and Maritime Affairs (M)
//     ^------------------------------------------------------^
function pluralBody(state: State, at: number): number | undefined {
  const { words } = state;
  if (!pluralBodies.has(textAt(words, at)) || !is(words, at + 1, 'of')) return undefined;
  const { found, next } = bodiesOf(words, is(words, at + 2, 'the') ? at + 3 : at + 2);
  if (found.length === 0) return undefined;
  state.found.push(...found);
  state.separator = '';
  return next;
}

function name(state: State, at: number): number | undefined {
  const { words } = state;
  const one = organizations(words, at) ?? group(words, at) ?? anybody(words, at);
  if (one === undefined) return isCapital(words[at]) ? at + 1 : undefined;
  // Drafted by Noble; Vane concurred
  //                   ^--^
  if (/;|and/u.test(state.separator) && doesSomething(words, one.next)) return undefined;
  state.last = one;
  if (!isPlace(state, one)) add(state, one);
  state.separator = '';
  state.manner = [];
  return one.next;
}

function anybody(words: Words, at: number): Named | undefined {
  const begins = isCapital(words[at]) || isSmallBody(words[at]) || isName(words, at);
  return begins ? named(words, at) : undefined;
}

function add({ text, found, office, manner }: State, one: Named): void {
  const listed: Listed = { ...one };
  addManner(listed, mannersOf(text, manner));
  if (listed.office === undefined && office !== undefined) share(listed, office);
  found.push(listed);
}

// Drafted in Lima on May 3
//            ^--^
function isPlace(
  { text, link, found, words }: State,
  { name: { start, end }, next }: Named,
): boolean {
  const isFirst = found.length === 0 && /^(?:in|at|by)$/u.test(link);
  return isFirst && posts.has(text.slice(start, end)) && !is(words, next, 'and');
}
