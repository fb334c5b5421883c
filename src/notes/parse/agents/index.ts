import type { GenesisAction } from '../../../tree.ts';
import type { Passage } from '../passage.ts';
import { type DateFound, datesIn } from '../phrases/calendar.ts';
import type { Stretch } from '../sentences.ts';
import type { Span } from '../span.ts';
import { acting, activeVerb, handOf, maker } from './active.ts';
import { agency, type AgencySpan, type Day } from './agency.ts';
import { clauseStart, type Verbs, verbsAt } from './clause.ts';
import { estimateFormula } from './estimates.ts';
import { linkBehind } from './link.ts';
import { addManner, list, type Listed } from './list.ts';
import { mannerEnd, mannersOf } from './manner.ts';
import { passiveOf, type Told } from './passive.ts';
import { coveringSender, sendersBehind } from './sender.ts';
import type { Whose } from './subject.ts';
import { type Utterance, utterances } from './utterances.ts';
import type { Words } from './words.ts';

/** Everybody who is said to have made, checked, signed or sent the text of a note, in order. */
export function agentsIn(passage: Passage): Span[] {
  const found: AgencySpan[] = [];
  for (const utterance of utterances(passage)) {
    if (utterance.trust === 'none') continue;
    for (const made of read(passage, utterance)) {
      const other = found.find((one) => one.start < made.end && made.start < one.end);
      if (other === undefined) found.push(made);
      else if (other.start === made.start) merge(other, made);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** One name with two verbs: `Sent through Noble, who initialed it`; the actions of both are kept. */
function merge(one: AgencySpan, other: AgencySpan): void {
  one.node.actions = [...new Set([...one.node.actions, ...other.node.actions])];
}

/** What is known of an utterance while it is read from left to right. */
interface Reading {
  readonly text: string;
  readonly kind: string;
  readonly utterance: Utterance;
  readonly dates: readonly DateFound[];
  readonly found: AgencySpan[];
  before: Whose | undefined;
}

function read(passage: Passage, utterance: Utterance): AgencySpan[] {
  const { text, kind } = passage.note;
  const { start, end, words } = utterance;
  const formula = estimateFormula(text, words);
  const dates = datesIn(text.slice(start, end), start);
  const reading: Reading = { text, kind, utterance, dates, found: [], before: undefined };
  if (formula !== undefined) add(reading, formula.found, formula.actions, {});
  else for (let at = 0; at < words.length; at++) at = verbAt(reading, at);
  return reading.found;
}

/** Reads what a word of a clause tells, and gives the last word that it has read. */
function verbAt(reading: Reading, at: number): number {
  const { text, utterance, kind, before } = reading;
  const { words } = utterance;
  const verbs = verbsAt(words, at) ?? activeVerb(words, at);
  const told = verbs === undefined ? undefined : { words, verbs, kind, before };
  const made = maker(text, words, at) ?? (told === undefined ? undefined : acting(text, told));
  if (made !== undefined) {
    const to = verbs?.to ?? at + 1;
    add(reading, made.found, made.actions, { on: actedOn(reading, at, to) });
    reading.before = 'this';
    return to - 1;
  }
  add(reading, coveringSender(text, words, at, kind), ['sent'], {});
  add(reading, handOf(words, at, kind), ['drafted'], {});
  return told === undefined ? at : passive(reading, told);
}

function passive(reading: Reading, told: Told): number {
  const { text, utterance } = reading;
  const { words, verbs } = told;
  const whose = passiveOf(told);
  const isUnsaid = utterance.trust === 'covering' && verbs.from < 2;
  if (whose === 'none' || isUnsaid) return verbs.to - 1;
  reading.before = whose;
  if (whose === 'this' && verbs.sends && sent(reading, told)) return verbs.to - 1;
  const linked = linkBehind(words, verbs);
  if (linked === undefined) return verbs.to - 1;
  const { found, next } = list(text, words, linked.next, linked.link);
  const manner = mannersOf(text, [...mannersBefore(words, verbs.from), ...linked.manners]);
  for (const one of found) addManner(one, manner);
  const before = words[next]?.start ?? utterance.end;
  if (whose === 'this') add(reading, fitting(found, linked.link), makes(verbs), { before });
  return Math.max(next, verbs.to) - 1;
}

// Apparently drafted by Vane
// ^--------^
function mannersBefore(words: Words, verb: number): Stretch[] {
  const before = words[verb - 1];
  const isManner = before !== undefined && mannerEnd(words, verb - 1) === verb;
  return isManner ? [{ start: before.start, end: before.end }] : [];
}

/** What was done beside sending. */
function makes({ actions }: Verbs): GenesisAction[] {
  return actions.filter((action) => action !== 'sent');
}

/** Adds who sent the text, and says whether the clause tells of nothing else. */
function sent(reading: Reading, told: Told): boolean {
  const { verbs } = told;
  const senders = sendersBehind(reading.text, told);
  const sendsOnly = makes(verbs).length === 0;
  const on = actedOn(reading, verbs.from, verbs.to);
  add(reading, senders, sendsOnly ? ['sent'] : verbs.actions, { on });
  return senders.length > 0 || sendsOnly;
}

/** Behind "in" stands an office: `Drafted in Lima` and `Drafted in English` name nobody. */
function fitting(found: readonly Listed[], link: string): readonly Listed[] {
  const [first, ...rest] = found;
  const isPlace = (link === 'in' || link === 'at') && first?.nature === 'person';
  return isPlace && first.office === undefined ? rest : found;
}

// On July 9 Vane sent this report to Orne · Vane sent this report to Orne on July 9
//    ^----^                                                                  ^----^
/** The day on which something was done: at the head of the clause, or behind "on" before any further clause. */
function actedOn(
  { utterance: { words }, text, dates }: Reading,
  from: number,
  to: number,
): string | undefined {
  const start = startOf(words, clauseStart(words, from));
  const behind = words[to - 1]?.end ?? start;
  const opening = dates.find((date) => date.start >= start && date.end <= startOf(words, from));
  if (opening !== undefined && text.slice(start, opening.start) === 'On ')
    return opening.fields.when;
  const next = dates.find((date) => date.start >= behind);
  const between = text.slice(behind, next?.start);
  return between.endsWith(' on ') && !hinders.test(between) ? next?.fields.when : undefined;
}

function startOf(words: Words, at: number): number {
  return words[at]?.start ?? 0;
}

/** Words behind which a date belongs to something else. */
const hinders =
  /[;.“(]| (?:after|before|cover|covering|dated|for|held|meeting|of|prior|recommending|that|under|where|which|who|whose)\b/u;

function add(
  reading: Reading,
  named: readonly Listed[],
  actions: readonly GenesisAction[],
  day: Day,
): void {
  const { text, dates, found } = reading;
  if (actions.length > 0) found.push(...named.map((one) => agency(text, one, actions, dates, day)));
}
