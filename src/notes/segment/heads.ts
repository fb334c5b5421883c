import type { Block } from './paragraphs.ts';
import { numberedHead } from './paragraphs.ts';
import { isFileReference, readsAsHead, saysSource } from './openings.ts';

/** A paragraph that begins with a number and a period, and whether it is the head of a document. */
export interface Numbered {
  readonly number: string;
  /** The length of the number with its period and the white space after it. */
  readonly length: number;
  readonly isHead: boolean;
  /** It is text of a document, and little was missing to make it a head. */
  readonly doubtful: boolean;
}

interface Candidate {
  readonly block: Block;
  readonly number: string;
  readonly length: number;
  readonly noteFollows: boolean;
}

interface Surroundings {
  /** Empty lines before the heads of this text, where they are more than before other paragraphs. */
  readonly headGap: number | undefined;
  /** Number of the head before. */
  readonly previous: string | undefined;
  /** Number of the next candidate with a note under it. */
  readonly next: string | undefined;
  /** Number of the last candidate after that head that was found to be text. */
  readonly enumerated: string | undefined;
}

interface Evidence {
  readonly holds: (candidate: Candidate, around: Surroundings) => boolean | undefined;
  readonly for: number;
  readonly against: number;
}

/**
 * What speaks for a head, and what against it: a numbered paragraph is a head when more speaks for it.
 * An enumeration in the text of a document (`1. The President said …`) fails nearly every line.
 */
const evidence: readonly Evidence[] = [
  // A source note follows.
  { holds: ({ noteFollows }) => noteFollows, for: 3, against: 1 },
  // It stands apart as the heads of this text do.
  {
    holds: ({ block }, { headGap }) => (headGap === undefined ? undefined : block.gap >= headGap),
    for: 2,
    against: 2,
  },
  // Its number lies between those of the head before it and of the next sure head.
  {
    holds: ({ number }, { previous, next }) =>
      (previous === undefined || compareNumbers(previous, number) < 0) &&
      (next === undefined || compareNumbers(number, next) < 0),
    for: 1,
    against: 1,
  },
  // It is written as heads are.
  { holds: ({ block, length }) => readsAsHead(block.value.slice(length)), for: 1, against: 1 },
  // It does not go on with an enumeration.
  {
    holds: ({ number }, { enumerated }) =>
      enumerated === undefined || parseInt(number) !== parseInt(enumerated) + 1,
    for: 0,
    against: 1,
  },
];

function weigh(candidate: Candidate, around: Surroundings): number {
  return evidence.reduce((sum, { holds, ...weight }) => {
    const answer = holds(candidate, around);
    return answer === undefined ? sum : sum + (answer ? weight.for : -weight.against);
  }, 0);
}

/** 12 < 12a < 12b < 13 */
export function compareNumbers(a: string, b: string): number {
  return parseInt(a) - parseInt(b) || a.toLowerCase().localeCompare(b.toLowerCase(), 'en');
}

function candidates(blocks: readonly Block[]): Map<Block, Candidate> {
  const found = new Map<Block, Candidate>();
  for (const [index, block] of blocks.entries()) {
    const match = numberedHead.exec(block.value);
    const number = match?.groups?.number;
    if (match === null || number === undefined || isFileReference(block.value)) continue;
    const follower = blocks[index + 1]?.value ?? '';
    const noteFollows = saysSource(follower) || isFileReference(follower);
    found.set(block, { block, number, length: match[0].length, noteFollows });
  }
  return found;
}

function mostFrequent(gaps: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function headGap(blocks: readonly Block[], found: Map<Block, Candidate>): number | undefined {
  const within = blocks.filter(({ gap }) => gap !== Infinity);
  const sure = within.filter((block) => found.get(block)?.noteFollows);
  const ofHeads = mostFrequent((sure.length > 0 ? sure : [...found.keys()]).map(({ gap }) => gap));
  const ofOthers = mostFrequent(within.filter((block) => !found.has(block)).map(({ gap }) => gap));
  return ofHeads !== undefined && ofHeads > (ofOthers ?? Infinity) ? ofHeads : undefined;
}

/** For each candidate the number of the next one with a note under it. */
function nextSure(found: readonly Candidate[]): (string | undefined)[] {
  let next: string | undefined;
  return found
    .toReversed()
    .map(({ number, noteFollows }) => {
      const after = next;
      if (noteFollows) next = number;
      return after;
    })
    .toReversed();
}

/** The numbered paragraphs of a text, heads and others. */
export function findHeads(blocks: readonly Block[]): Map<Block, Numbered> {
  const found = candidates(blocks);
  const gap = headGap(blocks, found);
  const next = nextSure([...found.values()]);
  let previous: string | undefined;
  let enumerated: string | undefined;
  return new Map(
    [...found.values()].map((candidate, index) => {
      const around = { headGap: gap, previous, next: next[index], enumerated };
      const weight = weigh(candidate, around);
      const { block, number, length } = candidate;
      if (weight > 0) previous = number;
      enumerated = weight > 0 ? undefined : number;
      return [
        block,
        { number, length, isHead: weight > 0, doubtful: weight === -1 || weight === 0 },
      ];
    }),
  );
}
