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

function folded(name: string): string {
  return collapse(name).normalize('NFC').toLowerCase();
}
