import type { GenesisAction } from '../../../tree.ts';
import {
  adverbialOpeners,
  clauseOpeners,
  denials,
  subjectOpeners,
  subordinators,
} from '../../../lexicon/en/clauses.ts';
import { making } from '../../../lexicon/en/making.ts';
import { months } from '../../../lexicon/en/months.ts';
import { reportingVerbs } from '../../../lexicon/en/reports.ts';
import { sendingVerbs } from '../../../lexicon/en/sending-verbs.ts';
import { dateEnd } from './dates.ts';
import { is, lowerAt, textAt, type Words } from './words.ts';

/** Verbs that stand together: `Drafted and approved`, `prepared, revised, and sent to the President`. */
export interface Verbs {
  /** The first word and the word behind the last. */
  from: number;
  to: number;
  actions: GenesisAction[];
  sends: boolean;
  /** It is a noun: `with clearances from`. */
  noun: boolean;
}

const sending: ReadonlySet<string> = new Set(sendingVerbs);
const reports: ReadonlySet<string> = new Set(reportingVerbs);
const made: ReadonlyMap<string, GenesisAction | 'none'> = new Map(Object.entries(making));
const nouns: ReadonlySet<string> = new Set([
  'approval',
  'clearance',
  'clearances',
  'concurrence',
  'concurrences',
]);

/** The verbs that begin at a word; undefined where none does. */
export function verbsAt(words: Words, from: number): Verbs | undefined {
  if (actionAt(words, from) === undefined) return undefined;
  const actions = new Set<GenesisAction>();
  let to: number | undefined;
  for (let at: number | undefined = from; at !== undefined; at = nextVerb(words, at + 1)) {
    const action = actionAt(words, at);
    if (action === undefined) break;
    if (action !== 'none') actions.add(action);
    to = at + 1;
  }
  if (to === undefined) return undefined;
  const noun = nouns.has(lowerAt(words, from));
  return { from, to, actions: [...actions], sends: actions.has('sent'), noun };
}

function actionAt(words: Words, at: number): GenesisAction | 'none' | undefined {
  const lower = lowerAt(words, at);
  return sending.has(lower) ? 'sent' : made.get(lower);
}

// drafted, revised, and sent · drafted and released
//          ^            ^                  ^
function nextVerb(words: Words, from: number): number | undefined {
  let at = from;
  while (is(words, at, ',', 'and', 'or', '/', '&', 'then', 'also', 'subsequently')) at++;
  if (at === from || nouns.has(lowerAt(words, at))) return undefined;
  return actionAt(words, at) === undefined ? undefined : at;
}

/** `indicates`, `noted`; not `State` */
export function isReporting(words: Words, at: number): boolean {
  return reports.has(textAt(words, at));
}

/** Where the clause begins that has a word: behind a semicolon, "but", "that" or a verb of telling. */
export function clauseStart(words: Words, at: number): number {
  for (let index = at - 1; index >= 0; index--) {
    if (clauseOpeners.has(lowerAt(words, index))) return index + 1;
    if (is(words, index, 'that') && isComplementizer(words, index)) return index + 1;
    const opens = index + 1 < at && opensSubject(words, index + 1);
    if (opens && isReporting(words, index)) return index + 1;
    if (
      opens &&
      is(words, index, 'and') &&
      is(words, index - 1, ',') &&
      hasFinite(words, 0, index)
    ) {
      return index + 1;
    }
  }
  return 0;
}

function isComplementizer(words: Words, at: number): boolean {
  return (
    at > 0 &&
    !is(words, at - 1, 'of', 'at', 'in', 'on', 'by', 'to', 'from', 'with', 'for', 'after', 'before')
  );
}

function opensSubject(words: Words, at: number): boolean {
  return subjectOpeners.has(lowerAt(words, at)) || /^\p{Lu}/u.test(textAt(words, at));
}

function hasFinite(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (is(words, at, 'is', 'are', 'was', 'were', 'has', 'had', 'have', 'did', 'does')) return true;
    if (isReporting(words, at)) return true;
  }
  return false;
}

const monthWords: ReadonlySet<string> = new Set(months.flat());

/**
 * The subject of a clause: what stands before its verb without the words about time and place that
 * open it. `On May 3, 1961, the paper` → `the paper`
 */
export function subjectStart(words: Words, from: number, to: number): number {
  if (!adverbialOpeners.has(lowerAt(words, from))) return from;
  // On April 21 Vane sent
  //             ^
  const dated = dateEnd(words, from);
  if (dated !== undefined && dated < to && !is(words, dated, ',')) return dated;
  let named: number | undefined;
  for (let at = from; at < to; at++) {
    if (!is(words, at, ',')) continue;
    if (subjectOpeners.has(lowerAt(words, at + 1))) return at + 1;
    if (isNameOrBody(words, at + 1)) named ??= at + 1;
  }
  return named ?? (subordinators.has(lowerAt(words, from)) ? from + 1 : from);
}

function isNameOrBody(words: Words, at: number): boolean {
  return /^\p{Lu}/u.test(textAt(words, at)) && !monthWords.has(textAt(words, at));
}

/** Whether the words before a verb deny it, or leave it open. */
export function isDenied(words: Words, at: number): boolean {
  for (let index = at - 1; index >= 0; index--) {
    if (is(words, index, ';', ':', 'but', 'although', 'though', 'however', 'while', '“', '”'))
      return false;
    if (denials.has(lowerAt(words, index))) return !isClosed(words, index, at);
  }
  return false;
}

// Although no drafter is indicated on the source text, these notes were prepared by
//                                                    ^
/** A denial in a clause of its own before a comma denies nothing behind it. */
function isClosed(words: Words, denial: number, at: number): boolean {
  for (let index = denial + 1; index < at; index++) {
    const opens = is(words, index, ',') && opensSubject(words, index + 1);
    if (opens && hasFinite(words, denial, index)) return true;
  }
  return false;
}
