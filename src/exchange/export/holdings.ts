import type {
  DocumentModel,
  EditionModel,
  Entry,
  Identifier,
  Related,
  Witness,
} from './edition-model.ts';

/** A witness, and the document whose text it is; or another document, and the one that mentions it. */
export interface Item {
  readonly document: DocumentModel;
  readonly witness: Witness | Related;
}

/** A level of the holdings of a repository: a record group, a series, a file, or what has a number alone. */
export interface Level {
  readonly title?: string;
  readonly identifier?: Identifier;
  readonly levels: readonly Level[];
  readonly items: readonly Item[];
}

/** A repository with the holdings that the edition names. */
export interface Repository extends Omit<Level, 'title' | 'identifier'> {
  readonly name: string;
  readonly entry: Entry | undefined;
}

function grouped<Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  const spelled = new Map<unknown, Key>();
  for (const item of items) {
    const found = keyOf(item);
    // Letters that are composed in another way are the same.
    const same = typeof found === 'string' ? found.normalize('NFC') : found;
    const key = spelled.has(same) ? (spelled.get(same) as Key) : found;
    spelled.set(same, key);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

/** The part of each level that begins with the same words as another is one level. */
function arranged(items: readonly Item[], depth: number): Pick<Level, 'levels' | 'items'> {
  const below = grouped(items, ({ witness }) => witness.collections[depth]);
  const numbered = arrangedByNumber(below.get(undefined) ?? []);
  const titled = [...below].flatMap(([title, members]) =>
    title === undefined ? [] : [{ title, ...arranged(members, depth + 1) }],
  );
  return { levels: [...titled, ...numbered.levels], items: numbered.items };
}

/** A number under which several stand, a lot with its boxes, is a level, and is no longer said of each. */
function arrangedByNumber(items: readonly Item[]): Pick<Level, 'levels' | 'items'> {
  const below = grouped(
    items,
    ({
      witness: {
        identifiers: [first],
      },
    }) => (first === undefined ? undefined : `${first.type} ${first.value}`),
  );
  const shared = [...below].flatMap(([key, members]): Level[] => {
    const identifier = members[0]?.witness.identifiers[0];
    if (key === undefined || identifier === undefined || members.length < 2) return [];
    return [{ identifier, ...arrangedByNumber(members.map(withoutFirstNumber)) }];
  });
  const alone = [...below].flatMap(([key, members]) =>
    key === undefined || members.length < 2 ? members : [],
  );
  return { levels: shared, items: alone };
}

function withoutFirstNumber({ document, witness }: Item): Item {
  return { document, witness: { ...witness, identifiers: witness.identifiers.slice(1) } };
}

/** The repositories of an edition, each with its holdings, in the order in which they are named. */
export function repositoriesOf({ documents, repositories }: EditionModel): Repository[] {
  const entries = new Map(repositories.map((entry) => [entry.id, entry]));
  const items = documents.flatMap((document) =>
    [...document.witnesses, ...document.related].map((witness): Item => ({ document, witness })),
  );
  const held = grouped(items, ({ witness }) => witness.repositoryEntry ?? witness.repository);
  return [...held].flatMap(([key, members]) => {
    const name = members[0]?.witness.repository;
    if (key === undefined || name === undefined) return [];
    const entry = entries.get(key);
    return [{ name: entry?.name ?? name, entry, ...arranged(members, 0) }];
  });
}
