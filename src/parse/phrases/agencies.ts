import type { GenesisAction } from '../../nodes.ts';
import { type Draft, draft, type Fields, isDraftOf } from '../draft.ts';
import { actionsOf, genesisVerb } from '../lexicon/genesis.ts';
import { bodyWords, officeSymbol } from '../lexicon/offices.ts';
import type { Stretch } from '../sentences.ts';
import { type DateFound, datesIn } from './calendar.ts';
import { listItems } from './lists.ts';
import { type NameFound, readName } from './names.ts';
import { isTitle } from './personal-names.ts';

/** The list of names behind a verb of genesis. */
export interface Clause extends Stretch {
  actions: GenesisAction[];
  /** The word between the verb and the names: `by`, `with`, `in`, `at`. */
  link: string;
}

type AgencyFields = Extract<Fields, { type: 'agency' }>;

/** What is known while a list is read from left to right. */
interface List {
  readonly text: string;
  readonly clause: Clause;
  readonly dates: readonly DateFound[];
  readonly found: Draft[];
  /** The office that stands before several names. */
  office?: Draft;
  /** Where the title of the last person began: up to a semicolon all that follows belongs to it. */
  titleAt?: number;
}

/** Readers of what stands in such a list beside names; the first that knows an item takes it. */
const asides: readonly ((list: List, item: Stretch) => boolean)[] = [
  alsoSigned,
  common,
  restOfTitle,
  symbolBehind,
  possessiveTitle,
  higherOffice,
  apposition,
];

// cleared by Kohler, Beam (ACDA), and Bromley Smith at the White House
//            ^----^  ^---------^      ^------------------------------^
export function agencies(text: string, clause: Clause): Draft[] {
  const dates = datesIn(text.slice(clause.start, clause.end), clause.start);
  const list: List = { text, clause, dates, found: [] };
  for (const item of listItems(text, clause.start, clause.end)) {
    if (!asides.some((aside) => aside(list, item))) name(list, item);
  }
  return list.found;
}

function name(list: List, item: Stretch): void {
  const within = officeBefore(list, item);
  if (within !== undefined) list.office = within.office;
  const found = readName(list.text, within?.rest ?? item.start, item.end);
  delete list.titleAt;
  if (found === undefined) return;
  const made = agency(list, found);
  // approved by Thornley who signed for Hollis
  //                      ^--------^
  const also = signedToo.exec(list.text.slice(found.end, item.end).trimStart())?.[1];
  if (also !== undefined) made.node.actions = [...made.node.actions, ...actionsOf(also)];
  list.found.push(made);
}

function agency({ text, clause, dates, office: shared }: List, found: NameFound) {
  const { start, end } = found;
  const own = found.office ?? shared;
  const when = dates.find((date) => date.start >= end)?.fields.when;
  const { actions } = clause;
  return draft<AgencyFields>(
    {
      type: 'agency',
      actions,
      ...(own === undefined ? {} : { office: text.slice(own.start, own.end) }),
      ...(when === undefined ? {} : { when }),
    },
    start,
    end,
    found.office === undefined ? [found.name] : [found.name, found.office],
  );
}

// Cleared in USIA by W. Gilbert Marsh · and in the White House by Tremaine
//            ^--^                              ^---------^
function officeBefore({ text, clause, found }: List, item: Stretch) {
  const opened = found.length === 0 && clause.link === 'in';
  const match = (opened ? officeAtStart : officeBehindIn).exec(text.slice(item.start, item.end));
  if (match?.[1] === undefined) return undefined;
  const start = item.start + match[0].lastIndexOf(match[1]);
  return {
    office: draft({ type: 'body' }, start, start + match[1].length),
    rest: item.start + match[0].length,
  };
}

const office = '(\\p{Lu}[\\p{L}\\d/&–-]*(?: (?:of |the |and )*\\p{Lu}[\\p{L}]*)*)';
const officeAtStart = new RegExp(`^(?:the )?${office} (?:by|with) `, 'u');
const officeBehindIn = new RegExp(`^in (?:the )?${office} (?:by|with) `, 'u');

// Pell, who signed for Hollis
//       ^--------^
function alsoSigned({ text, found }: List, item: Stretch): boolean {
  const also = signedToo.exec(text.slice(item.start, item.end))?.[1];
  const last = found.at(-1);
  if (also === undefined || last === undefined || !isDraftOf('agency', last)) return false;
  last.node.actions = [...last.node.actions, ...actionsOf(also)];
  return true;
}

const signedToo = new RegExp(`^who (?:also )?(${genesisVerb})\\b`, 'u');

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
  if (!behindPerson || !isTitled(words) || namedAtEnd.test(words)) return false;
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
  if (isDraftOf('agency', last)) last.node.office ??= symbol;
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
function higherOffice({ text, found }: List, item: Stretch): boolean {
  const last = found.at(-1);
  return (
    last !== undefined &&
    text.slice(last.end, item.start) === ', ' &&
    /\b(?:Division|Branch|Section)$/u.test(text.slice(last.start, last.end)) &&
    /^(?:Bureau|Office|Department) of /u.test(text.slice(item.start, item.end))
  );
}

/** Whether words say what somebody is: `Political Officer`, `Deputy Director for Policy`, `USA` */
function isTitled(words: string): boolean {
  const [first, second] = words.split(' ');
  if (/^(?:USA|USAF|USMC|USN)$/u.test(words) || words.startsWith('the ')) return true;
  return second !== undefined && (isTitle(first ?? '') || isTitle(second));
}

const namedAtEnd = / \p{Lu}\. \p{Lu}\p{Ll}+$/u;

function shareOffice(text: string, found: readonly Draft[], start: number, end: number): void {
  const words = /^\p{Lu}[\p{L}\d/ –-]*?(?= on |$)/u.exec(text.slice(start, end))?.[0];
  if (words === undefined) return;
  for (const made of found) {
    if (isDraftOf('agency', made)) made.node.office ??= words;
  }
}
