import { createHash } from 'node:crypto';
import { addressOf, shelfmark } from './archival-location.ts';
import type {
  DocumentModel,
  EditionModel,
  Entry,
  Name,
  Printing,
  Witness,
} from './edition-model.ts';
import type { ExportFile } from './format.ts';
import { addressesOf } from './identifiers.ts';

/** The two vocabularies. */
const vocabularies = {
  schema: 'https://schema.org/',
  rico: 'https://www.ica.org/standards/RiC/ontology#',
};

/**
 * What the addresses of registers and witnesses are relative to: the TEI beside the pages. An edition that
 * is published nowhere has one that is no address of the web (RFC 6761, section 6.4) and that no other
 * edition has, so that two can stand in one store and stay two.
 */
function baseOf({ url, title, editors, documents }: EditionModel): string {
  if (url !== undefined) return `${url.replace(/\/?$/, '/')}tei/edition.xml`;
  const all = documents.map(({ id, title: head, witnesses }) => [id, head, witnesses]);
  const digest = createHash('sha256')
    .update(JSON.stringify([title, editors, all]))
    .digest('hex');
  return `https://${digest.slice(0, 32)}.invalid/tei/edition.xml`;
}

function reference(id: string) {
  return { '@id': `edition.xml#${id}` };
}

const agentTypes = {
  person: ['schema:Person', 'rico:Person'],
  body: ['schema:Organization', 'rico:CorporateBody'],
  place: ['schema:Place', 'rico:Place'],
} as const;

/** An agent by its entry; one without an entry by its name alone. */
function agent({ nature, name, entry }: Name) {
  if (entry !== undefined) return reference(entry);
  return { '@type': agentTypes[nature], 'schema:name': name };
}

function registered(types: readonly string[], entry: Entry) {
  return {
    ...reference(entry.id),
    '@type': types,
    'schema:name': entry.name,
    'schema:alternateName': entry.variants,
    'schema:sameAs': addressesOf(entry).map((address) => ({ '@id': address })),
  };
}

function printed({ title, work, author, date, volume, pages, citation }: Printing) {
  return {
    '@type': 'schema:CreativeWork',
    'schema:name': citation,
    'schema:isPartOf': work === undefined ? title : reference(work),
    'schema:author': author,
    'schema:datePublished': date?.when ?? date?.text,
    'schema:volumeNumber': volume,
    'schema:pagination': pages.map(({ from, to }) => (from === to ? from : `${from}-${to}`)),
  };
}

function holder({ repository, repositoryEntry }: Witness) {
  return repositoryEntry === undefined ? repository : reference(repositoryEntry);
}

function instantiation(witness: Witness) {
  return {
    '@id': `#${witness.id}`,
    '@type': ['schema:ArchiveComponent', 'rico:Instantiation'],
    'rico:identifier': witness.identifiers.map(({ value }) => value),
    'schema:itemLocation': shelfmark(witness),
    'schema:holdingArchive': holder(witness),
    'rico:hasOrHadHolder': witness.repositoryEntry && reference(witness.repositoryEntry),
    'schema:inLanguage': witness.language?.tag,
  };
}

/**
 * Only the text itself and its copies are instantiations of the record; a draft, an original in
 * another language and a related document are records of their own, of which nothing more is known.
 */
function record(document: DocumentModel, { url, title }: EditionModel) {
  const copies = document.witnesses.filter(({ role }) => role === 'base' || role === 'copy');
  const complete = document.printings.filter(({ extent }) => extent === 'full');
  return {
    '@id': addressOf(document, url) ?? `${document.id}.xml`,
    '@type': ['schema:CreativeWork', 'rico:Record'],
    'schema:name': document.title,
    'schema:isPartOf': url === undefined ? title : { '@id': url },
    'schema:position': document.number,
    'schema:genre': document.kind,
    'rico:hasSender': document.sent.map(agent),
    'rico:hasAddressee': document.received.map(agent),
    'rico:hasOrHadInstantiation': copies.map(instantiation),
    'schema:workExample': complete.map(printed),
  };
}

function collection(edition: EditionModel) {
  const { title, editors, publisher, date, licence, language, url } = edition;
  return {
    '@id': url ?? 'edition.xml',
    '@type': 'schema:Collection',
    'schema:name': title,
    'schema:editor': editors.map((name) => ({ '@type': 'schema:Person', 'schema:name': name })),
    'schema:publisher': publisher,
    'schema:datePublished': date,
    'schema:license': licence?.url === undefined ? licence?.name : { '@id': licence.url },
    'schema:inLanguage': language,
  };
}

/** What is not stated, and lists of nothing, are left out. */
function compact(_key: string, value: unknown): unknown {
  if (value === '' || (Array.isArray(value) && value.length === 0)) return undefined;
  return value;
}

/** JSON-LD 1.1 with schema.org and Records in Contexts (RiC-O 1.0), as far as it is true. */
export function jsonld(edition: EditionModel): ExportFile[] {
  const graph = [
    collection(edition),
    ...edition.documents.map((document) => record(document, edition)),
    ...edition.repositories.map((entry) =>
      registered(['schema:ArchiveOrganization', 'rico:CorporateBody'], entry),
    ),
    ...edition.persons.map((entry) => registered(agentTypes.person, entry)),
    ...edition.bodies.map((entry) => registered(agentTypes.body, entry)),
    ...edition.places.map((entry) => registered(agentTypes.place, entry)),
    ...edition.works.map((entry) => ({
      ...registered(['schema:CreativeWork'], entry),
      'schema:author': entry.author,
    })),
  ];
  const context = { '@base': baseOf(edition), ...vocabularies };
  const linked = { '@context': context, '@graph': graph };
  return [{ text: `${JSON.stringify(linked, compact, 2)}\n` }];
}
