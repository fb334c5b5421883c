import type { VFile } from 'vfile';
import { report } from '../../messages/index.ts';
import type { Ibid, Level, Location, Note } from '../../tree.ts';
import type { Holdings } from './holdings.ts';
import { repeat } from './ibid.ts';
import { phrases } from './phrases.ts';
import { toShelfmark } from './shelfmark.ts';

/** A location with all its levels, those that "ibid." stands for included. */
interface Complete {
  siglum: string;
  levels: Level[];
}

/** Gives each location of a note its siglum and its whole shelfmark. */
export function resolveWitnesses(note: Note, holdings: Holdings, file: VFile): void {
  const found: Complete[] = [];
  for (const location of phrases(note, 'location')) {
    const others = found.filter(({ siglum }) => siglum.startsWith('r')).length;
    const siglum = location.role === 'related' ? `r${others + 1}` : siglumOf(found.length - others);
    location.siglum = siglum;
    const levels = completeLevels(location, found, holdings, file);
    location.shelfmark = toShelfmark(levels);
    found.push({ siglum, levels });
  }
}

function completeLevels(
  location: Location,
  earlier: readonly Complete[],
  holdings: Holdings,
  file: VFile,
): Level[] {
  const before = earlier.at(-1);
  const ibid = location.children.find((child): child is Ibid => child.type === 'ibid');
  if (ibid === undefined) {
    return before !== undefined && location.shared === true
      ? repeat(before.levels, location.levels, holdings).levels
      : location.levels;
  }
  if (before === undefined) {
    report(file, 'ibid-without-antecedent', ibid.position, {});
    return location.levels;
  }
  if (ibid.standsFor !== undefined) return decidedLevels(location, ibid, ibid.standsFor, earlier);
  const { levels, certainty } = repeat(before.levels, location.levels, holdings);
  ibid.target = before.siglum;
  if (certainty !== 'high') {
    ibid.certainty = certainty;
    report(file, 'ibid-uncertain', ibid.position, {
      reading: levels.map(({ value }) => value).join(', '),
    });
  }
  return levels;
}

/** What a correction says "ibid." stands for: levels of the last location that has them all. */
function decidedLevels(
  location: Location,
  ibid: Ibid,
  standsFor: readonly string[],
  earlier: readonly Complete[],
): Level[] {
  const has = ({ levels }: Complete) =>
    standsFor.every((value) => levels.some((level) => level.value === value));
  const antecedent = earlier.findLast(has) ?? earlier.at(-1);
  if (antecedent) ibid.target = antecedent.siglum;
  const levels = standsFor.map((value): Level => {
    const known = antecedent?.levels.find((level) => level.value === value);
    return known ?? { kind: 'collection', value };
  });
  return [...levels, ...location.levels];
}

/** Markings outside the classification line are those of the copy that their sentence locates. */
export function resolveMarkings(note: Note): void {
  for (const sentence of phrases(note, 'sentence')) {
    const copy = phrases(sentence, 'location').find(({ role }) => role === 'copy')?.siglum;
    if (sentence.kind === 'classification' || copy === undefined) continue;
    for (const marking of phrases(sentence, 'marking')) marking.of = copy;
  }
}

/** What a copy tells of the text belongs to the witness that is named behind it. */
export function resolveStatements(note: Note): void {
  const places = phrases(note, 'location');
  for (const statement of phrases(note, 'statement')) {
    const end = statement.position?.end.offset ?? Infinity;
    const behind = places.find(
      ({ role, position }) => role === 'copy' && (position?.start.offset ?? 0) >= end,
    );
    if (statement.topic === 'origin' && behind?.siglum !== undefined) statement.of = behind.siglum;
  }
}

/** A, B, …, Z, AA, AB, … */
function siglumOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : siglumOf(Math.floor(index / 26) - 1) + letter;
}
