import type { Edition, KnownPerson, Node } from '../../tree.ts';
import { groundsOf, printed } from '../corrections/printed.ts';
import type { NamePair, NameShown } from './protocol.ts';

/** So many places of a name are shown, with so many letters on each side. */
const most = 5;
const around = 30;

type Place = NameShown['places'][number];

/**
 * The names of an edition that may be one person, two and two.
 *
 * @param decided names that an authority file has already
 */
export function namePairs(edition: Edition, decided: ReadonlySet<string>): NamePair[] {
  const persons = new Map((edition.persons ?? []).map((person) => [person.key, person]));
  const places = placesOf(edition);
  return [...persons.values()].flatMap((person) =>
    (person.perhaps ?? []).flatMap((key): NamePair[] => {
      const other = persons.get(key);
      if (other === undefined || (isDecided(person, decided) && isDecided(other, decided)))
        return [];
      const names = [person, other].map((one) => shown(one, places.get(one.key) ?? []));
      return [{ id: `person ${person.key} ${key}`, names }];
    }),
  );
}

function isDecided({ forms }: KnownPerson, decided: ReadonlySet<string>): boolean {
  return forms.some(({ words }) => decided.has(words));
}

function shown({ name, forms }: KnownPerson, places: readonly Place[]): NameShown {
  const [first, ...others] = forms.map(({ words }) => words);
  const offices = forms.flatMap((form) =>
    form.offices.map(({ start, end }) => form.words.slice(start, end)),
  );
  return {
    name: first ?? name,
    forms: others,
    offices: [...new Set(offices)],
    places: places.slice(0, most),
  };
}

/** Where each person is named, by key. */
function placesOf(edition: Edition): ReadonlyMap<string, Place[]> {
  const found = new Map<string, Place[]>();
  for (const ground of edition.children.flatMap(groundsOf)) {
    const { entry, text } = ground;
    const walk = (node: Node, start: number): void => {
      const who = 'who' in node ? node.who : undefined;
      if (who !== undefined) {
        const end = start + printed(node).length;
        const words = text.slice(Math.max(0, start - around), end + around);
        const place = { document: entry.id, number: entry.number, words };
        found.set(who, [...(found.get(who) ?? []), place]);
      }
      if (!('children' in node)) return;
      let at = start;
      for (const child of node.children as Node[]) {
        walk(child, at);
        at += printed(child).length;
      }
    };
    walk(ground.node, 0);
  }
  return found;
}

/** Every form under which the persons of some names are known in an edition. */
export function formsOfNames(edition: Edition, names: readonly string[]): readonly string[][] {
  return names.map((name) => {
    const person = (edition.persons ?? []).find(({ forms }) => forms[0]?.words === name);
    return person === undefined ? [name] : person.forms.map(({ words }) => words);
  });
}
