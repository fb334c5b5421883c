import type { Node } from '../../tree.ts';
import type { Correction } from '../corrections/index.ts';
import {
  type Claim,
  actions,
  claims,
  extents,
  identifierTypes,
  roles,
} from '../corrections/vocabulary.ts';
import { printed } from '../corrections/printed.ts';

/** A row of a table, by the names of its columns. */
export type Row = Readonly<Record<string, string>>;

/** What a changed cell says of words. */
export type SaidOf = Omit<Correction, 'where' | 'by' | 'on' | 'because'>;

/** A cell that was changed, in its row. */
export interface Changed {
  /** The row as it was changed, and as the edition has it. */
  readonly row: Row;
  readonly before: Row;
  readonly value: string;
  /** What the row is about, in the note: a location, a printing. */
  readonly node: Node | undefined;
}

/** What a changed cell says; a text says why it says nothing. */
export type ReadCell = (changed: Changed) => readonly SaidOf[] | string;

function oneOf<Value extends string>(
  values: readonly Value[],
  say: (value: Value, changed: Changed) => readonly SaidOf[] | string,
): ReadCell {
  return (changed) => {
    const value = values.find((one) => one === changed.value);
    return value === undefined ? `it is none of ${values.join(', ')}` : say(value, changed);
  };
}

/** The words of the cell are what the column says. */
function wordsAre(is: Claim): ReadCell {
  return ({ value }) => (value === '' ? noWords : [{ words: value, is }]);
}

const noWords = 'what is not there has no words; say "nothing" of the words that are, by hand';

function wordsOf({ node }: Changed): string {
  return node === undefined ? '' : printed(node).trim();
}

function levels(cell: string | undefined, sign: string): string[] {
  return (cell ?? '').split(sign).flatMap((level) => level.trim() || []);
}

const collections: ReadCell = ({ row, before }) => {
  const had = levels(before.collections, ' > ');
  const added = levels(row.collections, ' > ').filter((level) => !had.includes(level));
  return added.length === 0 ? noWords : added.map((words) => ({ words, is: 'collection' }));
};

/** Each identifier has its type in the cell beside; a new one, or a new type, is said. */
const identifiers: ReadCell = ({ row, before }) => {
  const pairs = ({ identifiers: values, 'identifier types': types }: Row) => {
    const named = levels(types, ';');
    return levels(values, ';').map((words, index) => ({ words, type: named[index] ?? 'other' }));
  };
  const had = pairs(before);
  const changed = pairs(row).filter(
    ({ words, type }) => !had.some((one) => one.words === words && one.type === type),
  );
  const unknown = changed.find(
    ({ type }) => !(identifierTypes as readonly string[]).includes(type),
  );
  if (unknown !== undefined) {
    return `‘${unknown.type}’ is none of ${identifierTypes.join(', ')}`;
  }
  if (changed.length === 0) return noWords;
  return changed.map(({ words, type }) => ({
    words,
    is: 'identifier',
    type: type as (typeof identifierTypes)[number],
  }));
};

/** An institution that is printed nowhere holds the collection that stands first. */
const repository: ReadCell = ({ value, before, node }) => {
  if (value === '') return noWords;
  if (node !== undefined && printed(node).includes(value))
    return [{ words: value, is: 'repository' }];
  const [first] = levels(before.collections, ' > ');
  if (first === undefined || before.repository !== '') return noSuchWords;
  return [{ words: first, is: 'collection', repository: value }];
};

export const noSuchWords = 'the note does not have these words';

const agent: ReadCell = ({ row }) => {
  const did = actions.find((one) => one === row.action);
  if (did === undefined) return `it is none of ${actions.join(', ')}`;
  const { name = '', office = '', 'date (ISO)': date = '' } = row;
  return [
    { words: name, is: 'agent', did: [did], ...(office && { office }), ...(date && { date }) },
  ];
};

/** How each column is read that corrections can tell of, by the column that names what a row is about. */
export const columns: Readonly<Record<string, Readonly<Record<string, ReadCell>>>> = {
  witness: {
    kind: wordsAre('kind'),
    role: oneOf(roles, (role, changed) => [{ words: wordsOf(changed), is: 'location', role }]),
    repository,
    collections,
    identifiers,
    'identifier types': identifiers,
    'document date (ISO)': ({ value, before }) => [
      { words: before['document date'] ?? '', is: 'date', date: value },
    ],
  },
  printing: {
    extent: oneOf(extents, (extent, changed) => [
      { words: wordsOf(changed), is: 'printing', extent },
    ]),
    author: wordsAre('author'),
    work: wordsAre('title'),
    edition: wordsAre('edition'),
    volume: wordsAre('volume'),
    pages: wordsAre('page'),
  },
  agent: { action: agent, name: agent, office: agent, 'date (ISO)': agent },
};

/** The part of a document that words of a claim stand in. */
export function partOf({ is }: SaidOf): 'head' | 'note' | 'either' {
  return is === undefined ? 'note' : claims[is].part;
}
