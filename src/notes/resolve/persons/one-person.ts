import { commonSurnames } from '../../../lexicon/en/common-surnames.ts';
import { mayBeOne } from './forenames.ts';
import type { Mention } from './mentions.ts';
import { isSameOffice, mayHoldBoth, type Office } from './office.ts';

/** Mentions of one person; the first in the edition stands first. */
export interface Cluster {
  readonly mentions: Mention[];
  /** Clusters that a name may belong to, where that cannot be decided. */
  perhaps: readonly Cluster[];
  /** Mentions that are joined by likelihood. */
  readonly likely: Set<Mention>;
}

export function cluster(mentions: readonly Mention[]): Cluster {
  return { mentions: [...mentions], perhaps: [], likely: new Set() };
}

export function isNamedInFull({ name }: Mention): boolean {
  return name.forenames.length > 0;
}

/** The offices by which somebody is called; courtesy is none. */
export function officesOf({ mentions }: Cluster): Office[] {
  return mentions
    .flatMap(({ offices }) => offices)
    .filter(({ standing }) => standing !== 'courtesy');
}

/** Whether nothing shows that two are different persons. */
export function mayBeSame(one: Cluster, other: Cluster): boolean {
  return (
    !writeToEachOther(one, other) &&
    !areNamedApart(one, other) &&
    !areNamedApart(other, one) &&
    differentForms(one).every((a) =>
      differentForms(other).every((b) => mayBeOne(a.name, b.name)),
    ) &&
    titles(one).every((a) => titles(other).every((b) => mayHoldBoth(a, b)))
  );
}

function titles({ mentions }: Cluster): Office[] {
  const seen = new Map<string, Office>();
  for (const { offices } of mentions) {
    for (const office of offices)
      seen.set(`${[...office.words].join(' ')} ${office.gender ?? ''}`, office);
  }
  return [...seen.values()];
}

function differentForms({ mentions }: Cluster): Mention[] {
  return [
    ...new Map(
      mentions.map((one) => [`${one.name.forenames.join(' ')} ${one.name.generation ?? ''}`, one]),
    ).values(),
  ];
}

/** Letter From Attorney General Vane to President Vane */
function writeToEachOther(one: Cluster, other: Cluster): boolean {
  const heads = (of: Cluster, direction: 'from' | 'to') =>
    new Set(
      of.mentions.flatMap(({ node, entry }) =>
        node.type === 'correspondent' && node.direction === direction ? [entry] : [],
      ),
    );
  const meet = (a: ReadonlySet<number>, b: ReadonlySet<number>) => [...a].some((at) => b.has(at));
  return (
    meet(heads(one, 'from'), heads(other, 'to')) || meet(heads(one, 'to'), heads(other, 'from'))
  );
}

// Letter From President Hale to … · It was handed to Robert Hale.
//             ^------------^                          ^---------^
/** Whether a document names one who rules by surname, and the other by forenames to tell him apart. */
function areNamedApart(one: Cluster, other: Cluster): boolean {
  const rulers = one.mentions.filter(
    (each) => !isNamedInFull(each) && each.offices.some(({ standing }) => standing === 'ruler'),
  );
  if (rulers.length === 0 || shareOffice(one, other)) return false;
  const entries = new Set(rulers.map(({ entry }) => entry));
  return other.mentions.some((each) => isNamedInFull(each) && entries.has(each.entry));
}

/** Whether both are called by one office: `Secretary Vane` and `Secretary of State Vane`. */
export function shareOffice(one: Cluster, other: Cluster): boolean {
  return officesOf(one).some((a) => officesOf(other).some((b) => isSameOffice(a, b)));
}

/** Whether one is called by an office as long as the other by another: two hold two at one time. */
export function holdAtOnce(one: Cluster, other: Cluster): boolean {
  const [a, b] = [terms(one), terms(other)];
  return a.some((term) =>
    b.some(
      (of) =>
        term.office.standing === 'office' &&
        of.office.standing === 'office' &&
        !term.office.isPassing &&
        !of.office.isPassing &&
        !isSameOffice(term.office, of.office) &&
        term.first <= of.last &&
        of.first <= term.last,
    ),
  );
}

/** Each office, and the first and last entry in which somebody is called by it. */
function terms({ mentions }: Cluster): { office: Office; first: number; last: number }[] {
  const found: { office: Office; first: number; last: number }[] = [];
  for (const { offices, entry } of mentions) {
    for (const office of offices) {
      const known = found.find((term) => isSameOffice(term.office, office));
      if (known === undefined) found.push({ office, first: entry, last: entry });
      else
        Object.assign(known, {
          first: Math.min(known.first, entry),
          last: Math.max(known.last, entry),
        });
    }
  }
  return found;
}

/** Whether a surname is so frequent that two offices are as likely two persons. */
export function isCommon({ mentions: [first] }: Cluster): boolean {
  return first === undefined || commonSurnames.has(first.name.surname);
}
