/** What an entry of an authority file names. */
export type Kind = 'person' | 'org' | 'place' | 'work';

export interface Identifier {
  readonly type: string;
  readonly value: string;
}

/** An entry of an authority file. */
export interface Authority {
  readonly kind: Kind;
  /** Its `xml:id`. */
  readonly id: string;
  /** The name that stands first. */
  readonly name: string;
  readonly variants: readonly string[];
  /** Of a person, where the file marks it. */
  readonly surname: string | undefined;
  readonly occupation: string | undefined;
  /** The author of a work. */
  readonly author: string | undefined;
  readonly identifiers: readonly Identifier[];
}

/** How each kind is encoded: the list, the entry, the name (TEI Guidelines 14.3, 3.12). */
export const encodings = {
  person: { list: 'listPerson', entry: 'person', name: 'persName' },
  org: { list: 'listOrg', entry: 'org', name: 'orgName' },
  place: { list: 'listPlace', entry: 'place', name: 'placeName' },
  work: { list: 'listBibl', entry: 'bibl', name: 'title' },
} as const satisfies Record<Kind, { list: string; entry: string; name: string }>;

export const kinds: readonly Kind[] = ['person', 'org', 'place', 'work'];

/** The authority files whose identifiers an edition holds. */
export const identifierTypes: readonly string[] = [
  'GND',
  'GeoNames',
  'ISBN',
  'ISIL',
  'ISSN',
  'LCNAF',
  'URI',
  'VIAF',
  'Wikidata',
];
