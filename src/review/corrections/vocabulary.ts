/**
 * What a correction can say that words are. One line a claim: its name in `corrections.yaml`, the part
 * of a document that its words stand in, and how a person says it.
 */
export const claims = {
  // Where a text is kept.
  location: { part: 'note', wording: 'the location of a text' },
  repository: { part: 'note', wording: 'a repository' },
  collection: { part: 'note', wording: 'a collection' },
  identifier: { part: 'note', wording: 'an identifier' },
  ibid: { part: 'note', wording: 'a location given before' },
  // What is said of the text.
  marking: { part: 'note', wording: 'a marking' },
  agent: { part: 'note', wording: 'somebody who made the text' },
  repeated: { part: 'note', wording: 'somebody to whom it was repeated' },
  copied: { part: 'note', wording: 'somebody who was sent a copy' },
  // Where it is printed, and what is cited.
  printing: { part: 'note', wording: 'a printing of the text' },
  reference: { part: 'note', wording: 'a reference' },
  author: { part: 'note', wording: 'the author of a printing' },
  title: { part: 'note', wording: 'the title of a printing' },
  edition: { part: 'note', wording: 'the edition of a printing' },
  volume: { part: 'note', wording: 'the volume of a printing' },
  page: { part: 'note', wording: 'the pages of a printing' },
  // Names that are no more than mentioned.
  person: { part: 'note', wording: 'a person' },
  body: { part: 'note', wording: 'a body' },
  place: { part: 'either', wording: 'a place' },
  date: { part: 'either', wording: 'a date' },
  // The head.
  kind: { part: 'head', wording: 'the kind of document' },
  sender: { part: 'head', wording: 'the sender' },
  recipient: { part: 'head', wording: 'the recipient' },
  // The words as words.
  sentence: { part: 'note', wording: 'a kind of sentence' },
  misprint: { part: 'either', wording: 'a misprint' },
  nothing: { part: 'either', wording: 'words without a fact' },
  right: { part: 'either', wording: 'read right' },
} as const satisfies Record<string, { part: 'head' | 'note' | 'either'; wording: string }>;

export type Claim = keyof typeof claims;

export const claimNames = Object.keys(claims) as Claim[];

/** What words can be said not to be: `Club` is no person. */
export const refusals = [
  'repository',
  'collection',
  'identifier',
  'location',
  'marking',
  'agent',
  'printing',
  'reference',
  'person',
  'body',
  'place',
  'date',
  'misprint',
] as const satisfies readonly Claim[];

export const identifierTypes = [
  'lot',
  'decimal',
  'subject-numeric',
  'box',
  'volume',
  'accession',
  'job',
  'film',
  'conference',
  'document',
  'other',
] as const;

/** What lies at a location, by its role. */
export const roleWords = {
  base: 'the text printed',
  copy: 'a copy',
  original: 'the original',
  draft: 'a draft',
  related: 'another document',
} as const;

export const roles = [
  'base',
  'copy',
  'original',
  'draft',
  'related',
] as const satisfies readonly (keyof typeof roleWords)[];

export const categories = ['level', 'precedence', 'handling', 'form', 'none'] as const;

export const actions = [
  'drafted',
  'cleared',
  'approved',
  'initialed',
  'signed',
  'prepared',
  'concurred',
  'dictated',
  'sent',
  'transcribed',
] as const;

/** How much of the text a printing has. */
export const extentWords = { full: 'whole', part: 'part', variant: 'another version' } as const;

export const extents = [
  'full',
  'part',
  'variant',
] as const satisfies readonly (keyof typeof extentWords)[];

export const sentenceKinds = [
  'location',
  'classification',
  'drafting',
  'transmission',
  'copies',
  'printed',
  'provenance',
  'marginalia',
  'meeting',
  'attachment',
  'reference',
  'remark',
  'unparsed',
] as const;
