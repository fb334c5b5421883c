import type { Certainty, Level } from '../nodes.ts';
import type { Holdings } from './holdings.ts';

/** What "ibid." keeps of the location before, and how sure that is. */
export interface Repeated {
  levels: Level[];
  certainty: Certainty;
}

/**
 * "Ibid." stands for the longest leading part of the last location that the words after it do not
 * restate.
 *
 * @param before the complete levels of the location it repeats
 * @param own the levels that follow the word
 * @param holdings where levels stand in the written-out locations of the edition
 */
export function repeat(
  before: readonly Level[],
  own: readonly Level[],
  holdings: Holdings,
): Repeated {
  const first = own[0];
  if (first === undefined) return { levels: [...before], certainty: 'high' };
  const restated = before.findIndex((level) => restates(first, level));
  if (restated > 0) return { levels: [...before.slice(0, restated), ...own], certainty: 'high' };
  const known = knownAbove(first, before, holdings);
  if (known !== undefined)
    return { levels: [...before.slice(0, known), ...own], certainty: 'high' };
  const kept = keptFor(first, before);
  return { levels: [...before.slice(0, kept.count), ...own], certainty: kept.certainty };
}

function keptFor(first: Level, before: readonly Level[]): { count: number; certainty: Certainty } {
  const repository = before[0]?.kind === 'repository' ? 1 : 0;
  const identified = firstIdentifier(before);
  // (Ibid., 611.93/3-2455) after Central Files: they stay; after a lot file they are only implied.
  if (fileNumbers.has(first.kind)) {
    return inCentralFiles(before)
      ? { count: identified, certainty: 'high' }
      : { count: repository, certainty: 'medium' };
  }
  // ibid.: Lot 77 D 163 keeps the collection, ibid., Lot 77 D 163 does not.
  if (accessions.has(first.kind)) {
    return { count: first.afterColon === true ? identified : repository, certainty: 'high' };
  }
  // (Ibid., Contingency Planning) in the holdings of one agency: Department of the Treasury stays.
  if (first.kind === 'collection') {
    return { count: repository + (isAgency(before[repository]) ? 1 : 0), certainty: 'high' };
  }
  return { count: placeOf(first, before) ?? identified, certainty: 'high' };
}

const fileNumbers: ReadonlySet<Level['kind']> = new Set(['decimal', 'subject-numeric', 'film']);
const accessions: ReadonlySet<Level['kind']> = new Set(['lot', 'accession', 'job']);

/**
 * How many levels of the location before stand above a collection wherever it is written out:
 * (Ibid., Country File, Laos) after Hartley Library, National Security File, … keeps both.
 */
function knownAbove(
  first: Level,
  before: readonly Level[],
  holdings: Holdings,
): number | undefined {
  const repository = before[0];
  if (first.kind !== 'collection' || repository?.kind !== 'repository') return undefined;
  const above = holdings.above(repository.value, first.value);
  if (above === undefined) return undefined;
  return above.every((value, index) => before[index]?.value === value) ? above.length : undefined;
}

function isAgency(level: Level | undefined): boolean {
  return level?.kind === 'collection' && /^Department of\b/u.test(level.value);
}

function inCentralFiles(levels: readonly Level[]): boolean {
  return levels.some(
    (level) => level.kind === 'collection' && /\bCentral\b.*\bFiles?\b/u.test(level.value),
  );
}

function firstIdentifier(levels: readonly Level[]): number {
  const index = levels.findIndex(
    (level) => level.kind !== 'repository' && level.kind !== 'collection',
  );
  return index < 0 ? levels.length : index;
}

/** Where the location before has an identifier of that kind: a box replaces the box. */
function placeOf(first: Level, before: readonly Level[]): number | undefined {
  const index = before.findIndex((level) => level.kind === first.kind);
  return index < 0 ? undefined : index;
}

/** Two levels of one kind: the same collection again, or Central Files of other years. */
function restates(own: Level, other: Level): boolean {
  if (own.kind !== 'collection' || other.kind !== 'collection') return false;
  const name = (level: Level) => level.value.replace(/,? ?(?:19|20)\d\d(?:[-–]\d+)?$/u, '');
  return name(own) === name(other);
}
