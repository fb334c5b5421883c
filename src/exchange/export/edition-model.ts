import { z } from 'zod';

/** How a name is encoded, and what it names. */
const name = z
  .strictObject({
    nature: z.enum(['person', 'body', 'place']),
    name: z.string(),
    entry: z.string().optional().describe('The id of its entry in a register of the edition.'),
  })
  .describe('A person, a body or a place, as printed.');

const doubt = z
  .string()
  .optional()
  .describe('How sure the reading is, medium or low, where it is in doubt.');

const identifier = z.strictObject({ type: z.string(), value: z.string() });

const dated = z
  .strictObject({
    text: z.string(),
    when: z.string().optional().describe('W3C date; without a year --MM-DD.'),
    from: z.string().optional(),
    to: z.string().optional(),
    notBefore: z.string().optional(),
    notAfter: z.string().optional(),
    certainty: z.string().optional().describe('medium or low where it is not sure.'),
  })
  .describe('A date or a fact, as printed.');

const witness = z
  .strictObject({
    id: z.string(),
    siglum: z.string(),
    role: z.string().describe('base, copy, original or draft; related of another document.'),
    repository: z.string().optional(),
    repositoryEntry: z.string().optional(),
    collections: z.array(z.string()).describe('Levels of the holdings, outermost first.'),
    identifiers: z.array(identifier).describe('As printed: Lot 66 D 204, Box 7.'),
    language: z.strictObject({ tag: z.string(), text: z.string() }).optional(),
    additions: z.string().optional(),
    origin: dated.optional(),
    provenance: z.array(dated),
    doubt,
  })
  .describe('A physical text of the document.');

const related = witness
  .extend({
    title: z.string().optional().describe('What it is, as the note calls it.'),
    date: dated.optional(),
  })
  .describe('Another document that the note mentions, and where it is kept.');

const printing = z
  .strictObject({
    id: z.string(),
    extent: z.string().describe('full, part or variant.'),
    author: z.string().optional(),
    title: z.string().optional(),
    level: z.string().optional().describe('m, a monograph or series; j, a journal.'),
    work: z.string().optional().describe('The id of the work in the register.'),
    edition: z.string().optional(),
    date: dated.optional(),
    volume: z.string().optional(),
    pages: z.array(z.strictObject({ from: z.string(), to: z.string() })),
    scopes: z.array(z.strictObject({ unit: z.string(), text: z.string() })),
    citation: z.string().describe('The whole citation in words.'),
    doubt,
  })
  .describe('A publication of the document.');

const genesis = z
  .strictObject({
    role: z.string().describe('drafted, cleared, approved, signed …'),
    when: z.string().optional(),
    agent: name,
    office: name.optional(),
    doubt,
  })
  .describe('What a person did for the base text.');

const document = z
  .strictObject({
    id: z.string(),
    number: z.string(),
    title: z.string(),
    kind: z.string().optional(),
    language: z.string().optional(),
    markings: z.array(z.strictObject({ type: z.string(), term: z.string() })),
    date: dated.optional().describe('When it was written.'),
    place: name.optional().describe('Where it was written.'),
    sent: z.array(name),
    received: z.array(name),
    receivedOn: dated.optional(),
    receivedAt: dated.optional(),
    information: z.array(name).describe('To whom it was repeated.'),
    copies: z.array(name).describe('To whom copies were sent.'),
    genesis: z.array(genesis),
    witnesses: z.array(witness),
    related: z.array(related),
    printings: z.array(printing),
    note: z.string().optional().describe('The source note, with printing defects repaired.'),
  })
  .describe('One document of the edition.');

const entry = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    variants: z.array(z.string()),
    identifiers: z.array(identifier).describe('ISIL, VIAF, Wikidata, GND, LCNAF, GeoNames …'),
  })
  .describe('An entry of a register.');

const work = entry.extend({ author: z.string().optional(), level: z.string().optional() });

const schema = z.strictObject({
  title: z.string().optional(),
  editors: z.array(z.string()),
  publisher: z.string().optional(),
  place: z.string().optional(),
  date: z.string().optional(),
  licence: z.strictObject({ name: z.string(), url: z.string().optional() }).optional(),
  language: z.string().optional(),
  url: z.string().optional().describe('Where the edition is published.'),
  documents: z.array(document),
  repositories: z.array(entry),
  persons: z.array(entry),
  bodies: z.array(entry),
  places: z.array(entry),
  works: z.array(work),
});

/** An edition as every export sees it; what the edition does not state is absent. */
export type EditionModel = z.infer<typeof schema>;
export type DocumentModel = z.infer<typeof document>;
export type Witness = z.infer<typeof witness>;
export type Related = z.infer<typeof related>;
export type Printing = z.infer<typeof printing>;
export type Genesis = z.infer<typeof genesis>;
export type Name = z.infer<typeof name>;
export type Dated = z.infer<typeof dated>;
export type Entry = z.infer<typeof entry>;
export type Identifier = z.infer<typeof identifier>;
export type Work = z.infer<typeof work>;

/** The JSON Schema (2020-12) of the model, `schema/edition.schema.json`. */
export function editionSchema(): object {
  return {
    ...z.toJSONSchema(schema, { reused: 'ref' }),
    title: 'Edition of documents with their source notes',
  };
}
