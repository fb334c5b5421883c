import { grouped } from './grouped.ts';
import type { Mention } from './mentions.ts';
import {
  cluster,
  type Cluster,
  holdAtOnce,
  isCommon,
  isNamedInFull,
  mayBeSame,
  officesOf,
  shareOffice,
} from './one-person.ts';

/**
 * Tells the persons of one surname apart.
 *
 * Names in full come first, then those with an office, then surnames alone. What cannot be decided is
 * a person of its own who may be one of others.
 *
 * @param mentions all of one surname, in the order of the edition
 */
export function personsOf(mentions: readonly Mention[]): Cluster[] {
  const full = inFull(mentions.filter(isNamedInFull));
  const titled = byOffice(
    mentions.filter((one) => !isNamedInFull(one) && officesOf(cluster([one])).length > 0),
    full.length,
  );
  const known = [...full, ...withName(titled, full)];
  const placed = new Set(known.flatMap((one) => one.mentions));
  return alone(
    mentions.filter((one) => !placed.has(one)),
    known,
  );
}

/** Those of whom forenames are known, the fullest names first. */
function inFull(mentions: readonly Mention[]): Cluster[] {
  const forms = grouped(mentions, ({ name }) =>
    JSON.stringify([name.forenames, name.generation ?? '']),
  );
  const letters = ([form]: [string, Mention[]]) => form.length;
  const found: Cluster[] = [];
  for (const [, of] of [...forms].sort((a, b) => letters(b) - letters(a))) {
    const one = cluster(of);
    const candidates = found.filter((other) => mayBeSame(one, other));
    const [only] = candidates;
    if (only !== undefined && candidates.length === 1) only.mentions.push(...of);
    else found.push(Object.assign(one, { perhaps: candidates }));
  }
  return found;
}

/** Those called by surname and office, one cluster each who may be one person. */
function byOffice(mentions: readonly Mention[], full: number): Cluster[] {
  const forms = grouped(mentions, ({ offices }) =>
    JSON.stringify(offices.map(({ words }) => [...words].sort())),
  );
  const found: Cluster[] = [];
  for (const of of forms.values()) {
    const one = cluster(of);
    const same = found.find((other) => mayBeSame(one, other) && shareOffice(one, other));
    const likely = found.find((other) => areLikelyOne(one, other, full));
    if (likely !== undefined && same === undefined) of.forEach((each) => likely.likely.add(each));
    const joined = same ?? likely;
    if (joined === undefined) found.push(one);
    else joined.mentions.push(...of);
  }
  return found;
}

/** One office after the other, and a surname that few have or that is one person’s in full. */
function areLikelyOne(one: Cluster, other: Cluster, full: number): boolean {
  if (!mayBeSame(one, other) || holdAtOnce(one, other) || full > 1) return false;
  const standings = new Set(
    [...officesOf(one), ...officesOf(other)].map(({ standing }) => standing),
  );
  return standings.has('ruler') || full === 1 || !isCommon(one);
}

/** Joins those called by an office with those whose forenames are known; the rest are returned. */
function withName(titled: readonly Cluster[], full: readonly Cluster[]): Cluster[] {
  return titled.filter((one) => {
    const candidates = full.filter((other) => mayBeSame(one, other));
    const sharing = candidates.filter((other) => shareOffice(one, other));
    const [only] = sharing.length > 0 ? sharing : candidates;
    const isOnly =
      sharing.length === 1 || (candidates.length === 1 && full.length === 1 && titled.length === 1);
    if (only === undefined || !isOnly) {
      // Who rules is not one of several officers of that name.
      const rules = officesOf(one).some(({ standing }) => standing === 'ruler');
      one.perhaps = rules && titled.length > 1 ? [] : candidates;
      return true;
    }
    only.mentions.push(...one.mentions);
    // That nobody else of the name is known is no proof.
    for (const each of sharing.length === 1 ? one.likely : one.mentions) only.likely.add(each);
    return false;
  });
}

/** Surnames alone, or with "Mr.": the one person of that surname, else the one whom the entry names. */
function alone(mentions: readonly Mention[], known: readonly Cluster[]): Cluster[] {
  const others: Cluster[] = [];
  const women = (one: Mention) => one.offices.some(({ gender }) => gender === 'woman');
  for (const one of mentions) {
    const candidates = known.filter((other) => mayBeSame(cluster([one]), other));
    const inEntry = candidates.filter(({ mentions: all }) =>
      all.some(
        ({ entry, name, offices }) =>
          entry === one.entry && (name.forenames.length > 0 || offices.length > 0),
      ),
    );
    const [only] = inEntry.length === 1 ? inEntry : candidates;
    // Mrs. Vane may be the wife of Secretary Vane.
    const isWife = women(one) && only !== undefined && !only.mentions.some(women);
    if (only !== undefined && (candidates.length === 1 || inEntry.length === 1) && !isWife) {
      only.mentions.push(one);
      continue;
    }
    const open = others.find(
      (other) => mayBeSame(cluster([one]), other) && other.mentions.some(women) === women(one),
    );
    if (open === undefined) others.push(Object.assign(cluster([one]), { perhaps: candidates }));
    else {
      open.mentions.push(one);
      open.perhaps = [...new Set([...open.perhaps, ...candidates])];
    }
  }
  return [...known, ...others];
}
