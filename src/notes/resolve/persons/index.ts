import type { VFile } from 'vfile';
import { report } from '../../../messages/index.ts';
import type { Edition, KnownPerson, NameForm } from '../../../tree.ts';
import { grouped } from './grouped.ts';
import { personsOf } from './identities.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { type Cluster, isNamedInFull } from './one-person.ts';
import { setRoleNames } from './role-names.ts';

/**
 * Finds out who is meant by each name of a person, so that one person is one entry under every form
 * of the name and two of one name are two. What names an office alone is marked as an office.
 *
 * @param file a name that may be one of several persons is reported in it
 */
export function resolvePersons(edition: Edition, file: VFile): void {
  const mentions = mentionsIn(edition);
  const order = new Map(mentions.map((one, index) => [one, index]));
  const at = ({ mentions: all }: Cluster) => Math.min(...all.map((one) => order.get(one) ?? 0));
  const clusters = [...grouped(mentions, ({ name }) => name.surname).values()]
    .flatMap(personsOf)
    .sort((one, other) => at(one) - at(other));
  const keys = keysOf(clusters);
  for (const one of clusters) {
    one.mentions.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  }
  edition.persons = clusters.map((one) => known(one, keys));
  for (const one of clusters) {
    for (const { node } of one.mentions) node.who = keys.get(one) ?? '';
    reportOpen(one, file);
  }
  mentions.forEach(({ node, parts }) => {
    if (node.type === 'correspondent') setRoleNames(node, parts);
  });
}

/** A document that is added changes the keys of its own surnames alone. */
function keysOf(clusters: readonly Cluster[]): ReadonlyMap<Cluster, string> {
  const counts = new Map<string, number>();
  return new Map(
    clusters.map((one) => {
      const surname = one.mentions[0]?.name.surname ?? '';
      const count = (counts.get(surname) ?? 0) + 1;
      counts.set(surname, count);
      return [one, count === 1 ? surname : `${surname}-${count}`];
    }),
  );
}

function known(one: Cluster, keys: ReadonlyMap<Cluster, string>): KnownPerson {
  const perhaps = one.perhaps.flatMap((other) => keys.get(other) ?? []);
  const [first] = one.mentions;
  return {
    key: keys.get(one) ?? '',
    name: first === undefined ? '' : nameIn(first),
    forms: formsOf(one),
    ...(perhaps.length === 0 ? {} : { perhaps }),
  };
}

function nameIn({ words, parts }: Mention): string {
  return words.slice(parts.name.start, parts.name.end);
}

/** The fullest name first, else the first with an office; then all others in the order of the edition. */
function formsOf({ mentions, likely }: Cluster): NameForm[] {
  const full = mentions
    .filter((one) => isNamedInFull(one))
    .sort((one, other) => fullness(other) - fullness(one));
  const [best] = [...full, ...mentions.filter(({ offices }) => offices.length > 0), ...mentions];
  if (best === undefined) return [];
  const first: NameForm = isNamedInFull(best)
    ? { words: nameIn(best), offices: [] }
    : form(best, false);
  const forms = [first, ...mentions.map((one) => form(one, likely.has(one)))];
  const seen = new Set<string>();
  return forms.filter(({ words }) => {
    const folded = words.normalize('NFC').toLowerCase().replace(/[‘’ʼ]/gu, "'");
    return !seen.has(folded) && seen.add(folded);
  });
}

function form({ words, parts }: Mention, isLikely: boolean): NameForm {
  return { words, offices: parts.offices, ...(isLikely ? { certainty: 'medium' } : {}) };
}

/** How much of a name is written out: whole forenames before initials. */
function fullness({ name, parts }: Mention): number {
  const whole = name.forenames.filter((forename) => forename.length > 1).length;
  return whole * 1000 + name.forenames.length * 100 + (parts.name.end - parts.name.start);
}

/** Says whom a name may mean where that cannot be decided. */
function reportOpen({ mentions, perhaps }: Cluster, file: VFile): void {
  const [first] = mentions;
  if (first === undefined || perhaps.length === 0) return;
  const persons = perhaps.map((other) => formsOf(other)[0]?.words ?? '').join(' or ');
  report(file, 'person-undecided', first.node.position?.start, {
    name: first.words,
    persons,
    count: mentions.length,
  });
}
