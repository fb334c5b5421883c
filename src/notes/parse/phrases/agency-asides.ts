import type { GenesisAction } from '../../../tree.ts';
import { type Span, isSpanOf } from '../span.ts';
import { actionsOf, genesisVerb } from '../../../lexicon/en/genesis.ts';
import { bodyWords, officeSymbol } from '../../../lexicon/en/offices.ts';
import type { Stretch } from '../sentences.ts';
import type { DateFound } from './calendar.ts';
import { isTitle, rankedName } from './personal-names.ts';

/** The list of names behind a verb of genesis. */
export interface Clause extends Stretch {
  actions: GenesisAction[];
  /** The word between the verb and the names: `by`, `with`, `in`, `at`. */
  link: string;
}

/** What is known while a list is read from left to right. */
export interface List {
  readonly text: string;
  readonly clause: Clause;
  readonly dates: readonly DateFound[];
  readonly items: readonly Stretch[];
  readonly found: Span[];
  /** The office that stands before several names. */
  office?: Span;
  /** Where the title of the last person began: up to a semicolon all that follows belongs to it. */
  titleAt?: number;
}

/** Readers of what stands in such a list beside names; the first that knows an item takes it. */
export const asides: readonly ((list: List, item: Stretch) => boolean)[] = [
  alsoSigned,
  common,
  endOfSpan,
  restOfTitle,
  symbolBehind,
  possessiveTitle,
  higherOffice,
  apposition,
  officeAtEnd,
];

// Pell, who signed for Hollis
//       ^--------^
function alsoSigned({ text, found }: List, item: Stretch): boolean {
  const also = signedToo.exec(text.slice(item.start, item.end))?.[1];
  const last = found.at(-1);
  if (also === undefined || last === undefined || !isSpanOf('agency', last)) return false;
  last.node.actions = [...last.node.actions, ...actionsOf(also)];
  return true;
}

export const signedToo = new RegExp(`^who (?:also )?(${genesisVerb})\\b`, 'u');

// Stephen J. Aldous and Stephen H. Marchant, both in FE/NA
//                                            ^----------^
function common({ text, found }: List, item: Stretch): boolean {
  const match = /^(?:both|all) (?:in|of|from) (?:the )?/u.exec(text.slice(item.start, item.end));
  if (match === null) return false;
  shareOffice(text, found, item.start + match[0].length, item.end);
  return true;
}

// George M. Warden, Special Assistant for Latin Affairs in the Bureau of Far Eastern Affairs
//                   ^----------------------------------------------------------------------^
function apposition(list: List, item: Stretch): boolean {
  const { text, found } = list;
  const last = found.at(-1);
  const words = text.slice(item.start, item.end);
  const behindPerson =
    last?.children[0]?.node.type === 'person' && text.slice(last.end, item.start) === ', ';
  if (!behindPerson || !isTitled(words) || namedAtEnd.test(words) || rankedName.test(words))
    return false;
  list.titleAt = item.start;
  const bureau = / in the (?=(?:Bureau|Office|Division|Department) of)/u.exec(words);
  if (bureau !== null) {
    shareOffice(text, [last], item.start + bureau.index + bureau[0].length, item.end);
  }
  return true;
}

// William M. Thornley, Assistant Secretary of State for Near Eastern, South Asian, and African Affairs; and …
//                                                                     ^----------^      ^-------------^
function restOfTitle({ text, clause, titleAt }: List, item: Stretch): boolean {
  if (titleAt === undefined) return false;
  const between = text.slice(titleAt, item.start);
  // John H. Rouse, Jr., Political Officer, Executive Section
  //                                        ^---------------^
  const office = between.endsWith(', ') && bodyWords.test(text.slice(item.start, item.end));
  return (inSemicolons(text, clause) && !between.includes('; ')) || office;
}

function inSemicolons(text: string, { start, end }: Clause): boolean {
  return text.slice(start, end).includes('; ');
}

// Irwin, E; Shugart, IO/UNP; and …
//        ^           ^----^
function symbolBehind({ text, clause, found }: List, item: Stretch): boolean {
  const last = found.at(-1);
  const symbol = text.slice(item.start, item.end);
  const behind = last !== undefined && text.slice(last.end, item.start) === ', ';
  if (!behind || !inSemicolons(text, clause) || !officeSymbol.test(symbol)) return false;
  if (isSpanOf('agency', last)) last.node.office ??= symbol;
  return true;
}

// Graham Tolley, Farrow’s Special Assistant
//                ^------------------------^
function possessiveTitle({ text, found }: List, item: Stretch): boolean {
  const last = found.at(-1);
  return (
    last !== undefined &&
    text.slice(last.end, item.start) === ', ' &&
    /^\p{Lu}[\p{L}]+[’']s? (?:\p{Lu}\p{L}+ ?)+$/u.test(text.slice(item.start, item.end))
  );
}

// of the Economic Development Division, Bureau of Economic Affairs
//                                       ^------------------------^
function higherOffice({ text, items }: List, item: Stretch): boolean {
  const before = items[items.indexOf(item) - 1];
  return (
    before !== undefined &&
    text.slice(before.end, item.start) === ', ' &&
    /\b(?:Division|Branch|Section)$/u.test(text.slice(before.start, before.end)) &&
    /^(?:Bureau|Office|Department) of /u.test(text.slice(item.start, item.end))
  );
}

/** Whether words say what somebody is: `Political Officer`, `Deputy Director for Policy`, `USA` */
function isTitled(words: string): boolean {
  const [first, second] = words.split(' ');
  if (/^(?:USA|USAF|USMC|USN)$/u.test(words)) return true;
  if (words.startsWith('the '))
    return !/^the (?:Acting |Vice )?(?:President|Secretary)$/u.test(words);
  if (second === undefined) return false;
  // Public Affairs Officer in EAP
  // ^--------------------^
  const leading = /^(?:\p{Lu}[\p{L}/-]* ?)+(?= (?:at|for|in|of|to) |$)/u.exec(words)?.[0] ?? '';
  return [first ?? '', second, leading.split(' ').at(-1) ?? ''].some(isTitle);
}

const namedAtEnd = / \p{Lu}\. \p{Lu}\p{Ll}+$/u;

// Edgar L. Vane, Division of Research for Western Europe
//                ^-------------------------------------^
/** A body that ends the list without "and" is no further one. */
function officeAtEnd({ text, items, found }: List, item: Stretch): boolean {
  const last = found.at(-1);
  const words = text.slice(item.start, item.end);
  if (
    last?.children[0]?.node.type !== 'person' ||
    !text.slice(last.start, last.end).includes(' ') ||
    text.slice(last.end, item.start) !== ', ' ||
    !items.slice(items.indexOf(item) + 1).every(({ start }) => text.startsWith('on ', start))
  )
    return false;
  if (officeSymbol.test(words) && isSpanOf('agency', last)) last.node.office ??= words;
  return officeSymbol.test(words) || (bodyWords.test(words) && !/^(?:by|the|with)\b/u.test(words));
}

// between January 29 and February 1
//                        ^--------^
function endOfSpan({ dates }: List, item: Stretch): boolean {
  return dates.some(({ start }) => start === item.start);
}

function shareOffice(text: string, found: readonly Span[], start: number, end: number): void {
  const words = /^\p{Lu}[\p{L}\d/ –-]*?(?= on |$)/u.exec(text.slice(start, end))?.[0];
  if (words === undefined) return;
  for (const made of found) {
    if (isSpanOf('agency', made)) made.node.office ??= words;
  }
}
