import type { DocumentModel, EditionModel, Entry, Related, Witness } from './edition-model.ts';

/** A witness, and the document whose text it is; or another document, and the one that mentions it. */
export interface Item {
  readonly document: DocumentModel;
  readonly witness: Witness | Related;
}

/** A level of the holdings of a repository: a record group, a series, a file. */
export interface Level {
  readonly title: string;
  readonly levels: readonly Level[];
  readonly items: readonly Item[];
}

/** A repository with the holdings that the edition names. */
export interface Repository extends Omit<Level, 'title'> {
  readonly name: string;
  readonly entry: Entry | undefined;
}

function grouped<Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

/** The part of each level that begins with the same words as another is one level. */
function arranged(items: readonly Item[], depth: number): Pick<Level, 'levels' | 'items'> {
  const below = grouped(items, ({ witness }) => witness.collections[depth]);
  return {
    levels: [...below].flatMap(([title, members]) =>
      title === undefined ? [] : [{ title, ...arranged(members, depth + 1) }],
    ),
    items: below.get(undefined) ?? [],
  };
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
