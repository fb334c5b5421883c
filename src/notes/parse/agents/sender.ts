import { coveringPapers } from '../../../lexicon/en/kinds-of-text.ts';
import { posts } from '../../../lexicon/en/posts.ts';
import { sendingParticiples } from '../../../lexicon/en/sending-verbs.ts';
import { isReporting, verbsAt } from './clause.ts';
import { list, type Listed } from './list.ts';
import type { Told } from './passive.ts';
import { isOfEstimate, textNoun, whose } from './subject.ts';
import { is, isCapital, isLower, lowerAt, type Words } from './words.ts';

const papers: ReadonlySet<string> = new Set(
  coveringPapers.map((paper) => paper.split(' ').at(-1) ?? paper),
);

/**
 * Who sent a text, behind a verb of sending: `Submitted to the NSC by Roe`, `Transmitted under cover
 * of a letter from Vane`, `sent through Farley (S/AE)`.
 */
export function sendersBehind(text: string, told: Told): Listed[] {
  const { words, verbs } = told;
  const end = clauseEnd(words, verbs.to);
  if (isSubmission(told, end)) return [];
  const clause = words.slice(0, end);
  const senders: Listed[] = [];
  let isCovered = false;
  for (let at = verbs.to; at < end; at++) {
    isCovered ||=
      isLower(words, at, 'cover', 'covering') ||
      textNoun(words, at) !== undefined ||
      papers.has(lowerAt(words, at));
    if (!is(words, at, 'by', 'through') && !(isCovered && is(words, at, 'from'))) continue;
    const link = lowerAt(words, at);
    const { found } = list(text, clause, at + 1, link);
    senders.push(
      ...found
        .filter((one) => mayHaveSent(text, one, link))
        .slice(0, link === 'from' ? 1 : found.length),
    );
    if (link !== 'through' && found.length > 0) break;
  }
  return senders;
}

/** A post is where a text came from, and an office that it went through did not send it. */
function mayHaveSent(text: string, { name, nature }: Listed, link: string): boolean {
  return (
    !posts.has(text.slice(name.start, name.end)) && (link !== 'through' || nature === 'person')
  );
}

// this estimate, submitted by the Director, was prepared by · but: submitted to the Council by Vane
//                ^-------^
/** What is submitted without being sent to anybody. */
function isSubmission({ words, verbs: { from, to }, kind }: Told, end: number): boolean {
  if (to - from > 1 || !isLower(words, from, 'submitted')) return false;
  return isOfEstimate(words, kind) || !words.slice(to, end).some(({ text }) => text === 'to');
}

function clauseEnd(words: Words, from: number): number {
  for (let at = from; at < words.length; at++) {
    if (is(words, at, ';', ':', 'that', 'which', 'who', 'where', 'but', '“')) return at;
    if (is(words, at, '.') && at + 1 < words.length) return at;
    const isNoun = is(words, at - 1, 'the', 'a', 'an', 'for');
    if (at > from && !isNoun && verbsAt(words, at)?.sends === false) return at;
  }
  return words.length;
}

const participles: ReadonlySet<string> = new Set(sendingParticiples);

// A covering memorandum from Vane to Orne, June 3, transmitting a copy of the source text
//                            ^--^                  ^----------^
/** Who sent the text with a paper that takes it along; `wrote` behind it names who did. */
export function coveringSender(text: string, words: Words, at: number, kind: string): Listed[] {
  if (is(words, at, 'transmittal')) return transmittalSender(text, words, at);
  if (!participles.has(lowerAt(words, at)) || !takesThis(words, at + 1, kind)) return [];
  const paper = paperBefore(words, at);
  if (paper === undefined) return [];
  const from = fromWhom(words, paper, at);
  if (from === undefined) return writerBehind(text, words, at);
  return list(text, words.slice(0, at), from + 1, 'by').found.slice(0, 1);
}

function fromWhom(words: Words, from: number, end: number): number | undefined {
  for (let at = from; at < end; at++) if (is(words, at, 'from', 'by')) return at;
  return undefined;
}

// Attached to a brief transmittal note of May 3 from Hartley
//                     ^---------^                    ^-----^
function transmittalSender(text: string, words: Words, at: number): Listed[] {
  if (!isLower(words, 0, 'attached') || !papers.has(lowerAt(words, at + 1))) return [];
  let end = at + 1;
  while (end < words.length && !is(words, end, 'that', 'which', ';', '.')) end++;
  const from = fromWhom(words, at, end);
  return from === undefined
    ? []
    : list(text, words.slice(0, end), from + 1, 'by').found.slice(0, 1);
}

/** Whether what a paper takes along is this text, or a copy of it. */
function takesThis(words: Words, from: number, kind: string): boolean {
  const noun = is(words, from, 'a', 'an', 'the') ? from + 1 : from;
  const isCopy = is(words, noun, 'copy', 'copies', 'text') && is(words, noun + 1, 'of');
  const start = isCopy ? noun + 2 : from;
  let end = start;
  while (end < words.length && !is(words, end, 'to', ',', '.', 'on', 'for', 'and', 'with', ';'))
    end++;
  return !isLower(words, start, 'it') && whose(words, start, end, kind) === 'this';
}

function paperBefore(words: Words, at: number): number | undefined {
  for (let index = at - 1; index >= 0 && !is(words, index, ';', 'that'); index--) {
    if (papers.has(lowerAt(words, index))) return index;
  }
  return undefined;
}

// In a covering note transmitting this report to the President, May 3, Rostow wrote:
//                                                                      ^----^
function writerBehind(text: string, words: Words, from: number): Listed[] {
  if (!isLower(words, 0, 'in', 'under')) return [];
  let verb = from;
  while (verb < words.length && !isReporting(words, verb)) verb++;
  for (let at = verb - 1; at > from; at--) {
    if (!is(words, at, ',') || !isCapital(words[at + 1])) continue;
    const { found, next } = list(text, words.slice(0, verb), at + 1, 'by');
    if (next === verb && found.length === 1) return found;
  }
  return [];
}
