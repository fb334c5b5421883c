import { itemOfSeries, seriesWord } from '../../lexicon/en/series-words.ts';
import type { Certainty, Level } from '../../tree.ts';
import { collectionOf, nameKey } from '../../lexicon/en/finding-aids.ts';
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
  const kept = keptFor(first, own, before);
  return { levels: [...before.slice(0, kept.count), ...own], certainty: kept.certainty };
}

function keptFor(
  first: Level,
  own: readonly Level[],
  before: readonly Level[],
): { count: number; certainty: Certainty } {
  const repository = before[0]?.kind === 'repository' ? 1 : 0;
  const holding = repository + (holdsToo(before[repository], own) ? 1 : 0);
  const identified = firstIdentifier(before);
  // (Ibid., 611.93/3-2455) after Central Files: they stay; after a lot file they are only implied.
  if (fileNumbers.has(first.kind)) {
    return inCentralFiles(before)
      ? { count: identified, certainty: 'high' }
      : { count: repository, certainty: 'medium' };
  }
  // ibid.: Lot 77 D 163 keeps the collection, ibid., Lot 77 D 163 does not.
  if (accessions.has(first.kind)) {
    return { count: first.afterColon === true ? identified : holding, certainty: 'high' };
  }
  if (first.kind === 'collection') {
    const file = before.findIndex(({ kind }) => accessions.has(kind));
    return file > 0 && isFolder(own)
      ? { count: file + 1, certainty: 'medium' }
      : { count: holding, certainty: 'high' };
  }
  return { count: placeOf(first, before) ?? identified, certainty: 'high' };
}

const fileNumbers: ReadonlySet<Level['kind']> = new Set(['decimal', 'subject-numeric', 'film']);
const recordGroup = /^(?:RG|Record Group)[ -]?\d/u;

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
  if (above?.every((value, index) => before[index]?.value === value) === true) return above.length;
  if (above !== undefined) return undefined;
  const collection = collectionOf(repository.value, first.value);
  if (collection === undefined) return undefined;
  const index = before.findIndex(({ value }) => nameKey(value) === nameKey(collection));
  return index < 0 ? undefined : index + 1;
}

/**
 * Whether the level behind the institution holds the next location too.
 *
 * (Ibid., Ames Files) in the holdings of one agency: Department of the Treasury stays.
 * (Ibid., White House Tapes) among the papers of a President: Hartley Presidential Materials stay.
 * (Ibid., Lot 77 D 163) in a record group: RG 59 stays.
 */
function holdsToo(level: Level | undefined, own: readonly Level[]): boolean {
  if (level?.kind !== 'collection') return false;
  const central = /^Central\b/u.test(own[0]?.value ?? '');
  const grouped = own.some(({ value }) => recordGroup.test(value));
  if (recordGroup.test(level.value)) {
    return !grouped && (central || own.some(({ kind }) => accessions.has(kind)));
  }
  if (/\bPresidential Materials\b/u.test(level.value)) return !central && !grouped;
  return /^Department of\b/u.test(level.value);
}

// Staff Files: Lot 70 D 118, Peru, Elections. (Ibid., Notes of Vane)
//                                                     ^-----------^
/** Whether words name a folder: no series of its own, and nothing that has a number of its own. */
function isFolder(own: readonly Level[]): boolean {
  const [first] = own;
  return (
    first !== undefined &&
    !seriesWord.test(first.value) &&
    !recordGroup.test(first.value) &&
    own.every(
      ({ kind }) => kind !== 'repository' && !accessions.has(kind) && !fileNumbers.has(kind),
    )
  );
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

/** The same level again: a collection of other years, with more in its title, or an itemOfSeries beside an itemOfSeries. */
function restates(own: Level, other: Level): boolean {
  if (own.kind !== 'collection' || other.kind !== 'collection') return false;
  const kind = itemOfSeries.exec(own.value)?.[0];
  const isBeside = kind !== undefined && kind === itemOfSeries.exec(other.value)?.[0];
  // (Ibid., Vane Diaries and Miscellaneous Material) after Vane Diaries
  const isWider = own.value.startsWith(`${other.value} and `);
  return nameOf(own) === nameOf(other) || isBeside || isWider;
}

function nameOf({ value }: Level): string {
  return value.replace(/,? ?(?:19|20)\d\d(?:[-–]\d+)?$/u, '');
}
