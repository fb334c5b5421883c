/** The fields that are scored, in the order of the table. */
export const fields = [
  'kind',
  'sender',
  'recipient',
  'base',
  'base.strict',
  'witness',
  'witness.strict',
  'witness.role',
  'marking',
  'printed.title',
  'printed',
  'agent',
  'agent.org',
  'repeated',
  'reference',
  'date',
  'place',
] as const;

export type Field = (typeof fields)[number];

/** What a document says in each field, as keys; one item may stand twice. */
export type Items = Record<Field, string[]>;

export function noItems(): Items {
  return {
    kind: [],
    sender: [],
    recipient: [],
    base: [],
    'base.strict': [],
    witness: [],
    'witness.strict': [],
    'witness.role': [],
    marking: [],
    'printed.title': [],
    printed: [],
    agent: [],
    'agent.org': [],
    repeated: [],
    reference: [],
    date: [],
    place: [],
  };
}
