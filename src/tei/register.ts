import type { KnownPerson } from '../tree.ts';
import { slug } from './slug.ts';
import { collapse } from './text.ts';

/** The lists of `edition.xml`, and how the identifiers in each begin. */
const prefixes = {
  repositories: 'repository',
  persons: 'agent',
  bodies: 'agent',
  places: 'place',
  works: 'work',
  kinds: 'kind',
  markings: 'marking',
  schemes: 'scheme',
  responsible: 'resp',
} as const;

export type List = keyof typeof prefixes;

/** What is said of a work beside its title. */
export interface Work {
  readonly level: 'm' | 'j';
  readonly author?: string | undefined;
}

export interface Entry {
  readonly id: string;
  /** As it stands where it is first met. */
  readonly name: string;
  readonly work: Work | undefined;
  /** Of a person who is known under several forms of the name. */
  readonly person?: KnownPerson;
  /** Names an office and not who holds it. */
  readonly isOffice?: true;
}

/**
 * Everything that documents point at in `edition.xml`. A pointer is had only by entering the name,
 * so every pointer resolves. Entries keep the order in which they are first met: a document added
 * at the end of an edition changes nothing that stands before.
 */
export class Register {
  readonly #entries = new Map<List, Map<string, Entry>>();
  readonly #ids = new Set<string>();
  readonly #symbols = new Map<string, Set<string>>();
  readonly #known: ReadonlyMap<string, KnownPerson>;
  readonly #persons = new Map<string, Entry>();

  /** @param persons those of the edition, each under every form of the name */
  constructor(persons: readonly KnownPerson[] = []) {
    this.#known = new Map(persons.map((one) => [one.key, one]));
  }

  /**
   * Names that differ in case or white space alone are one entry; so are works of one title and
   * author.
   *
   * @returns the entry of a name, or `undefined` where the name is blank
   */
  enter(list: List, name: string, work?: Work): Entry | undefined {
    const printed = collapse(name);
    if (printed === '') return undefined;
    const entries = this.#entries.get(list) ?? new Map<string, Entry>();
    this.#entries.set(list, entries);
    const key = JSON.stringify([folded(printed), folded(work?.author ?? '')]);
    const entry = entries.get(key) ?? { id: this.#id(list, printed), name: printed, work };
    entries.set(key, entry);
    return entry;
  }

  /**
   * Enters a person.
   *
   * @param who the key of the person, where resolving has found out who is meant; a name without one
   *   is an entry of its own
   */
  person(name: string, who: string | undefined): string | undefined {
    const person = who === undefined ? undefined : this.#known.get(who);
    if (person === undefined) return this.pointer('persons', name);
    const known = this.#persons.get(person.key);
    if (known !== undefined) return `edition.xml#${known.id}`;
    const entries = this.#entries.get('persons') ?? new Map<string, Entry>();
    const id = this.#id('persons', person.name);
    const entry = { id, name: person.forms[0]?.words ?? name, work: undefined, person };
    this.#entries.set('persons', entries.set(JSON.stringify([person.key]), entry));
    this.#persons.set(person.key, entry);
    return `edition.xml#${id}`;
  }

  /** Enters an office that is named without who holds it; it stands among the bodies. */
  office(name: string): string | undefined {
    const entry = this.enter('bodies', name);
    if (entry !== undefined) Object.assign(entry, { isOffice: true });
    return entry && `edition.xml#${entry.id}`;
  }

  /** The identifier of a person who has been entered. */
  idOf(who: string): string | undefined {
    return this.#persons.get(who)?.id;
  }

  /** Enters a name; `edition.xml#agent.president-kennedy`. */
  pointer(list: List, name: string, work?: Work): string | undefined {
    const entry = this.enter(list, name, work);
    return entry && `edition.xml#${entry.id}`;
  }

  /** Enters a symbol that stands for an institution. */
  symbol(name: string, symbol: string): void {
    const symbols = this.#symbols.get(folded(name)) ?? new Set<string>();
    if (folded(symbol) !== folded(name)) this.#symbols.set(folded(name), symbols.add(symbol));
  }

  /** The symbols that stand for an institution, as they are first met. */
  symbols(name: string): readonly string[] {
    return [...(this.#symbols.get(folded(name)) ?? [])];
  }

  entries(list: List): readonly Entry[] {
    return [...(this.#entries.get(list)?.values() ?? [])];
  }

  #id(list: List, name: string): string {
    const wanted = `${prefixes[list]}.${slug(name)}`;
    let id = wanted;
    for (let count = 2; this.#ids.has(id); count += 1) id = `${wanted}-${count}`;
    this.#ids.add(id);
    return id;
  }
}

/** Names that differ in case, in the shape of quotes or in how letters are composed alone are one. */
function folded(name: string): string {
  return collapse(name)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/ ?\/ ?/gu, '/');
}
