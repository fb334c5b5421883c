import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { type Markup, MarkupError, at, elements, readMarkup, reading } from '../../xml/index.ts';
import { report } from '../../messages/index.ts';
import type { TeiEdition } from '../../tei/tei-edition.ts';
import type { EditionModel, Entry, Work } from './edition-model.ts';
import { readDocument } from './read-document.ts';
import { stated } from './values.ts';

/** An edition as the exports see it, and what there is to say of its TEI. */
export interface ReadEdition {
  readonly model: EditionModel;
  /** Of `edition.xml`, then of each document. */
  readonly messages: readonly VFileMessage[];
}

function parsed(file: VFile): Markup | undefined {
  try {
    return readMarkup(String(file));
  } catch (error) {
    if (!(error instanceof MarkupError)) throw error;
    const { line, column, message: reason } = error;
    report(file, 'export-tei-unreadable', { line, column }, { reason });
    return undefined;
  }
}

function licence(availability: Markup | undefined): EditionModel['licence'] {
  const element = at(availability, 'licence');
  const name = stated(element);
  return name === undefined ? undefined : { name, url: element?.attributes.get('target') };
}

function url(publicationStmt: Markup | undefined): string | undefined {
  const idno = elements(publicationStmt, 'idno').find(
    ({ attributes }) => attributes.get('type') === 'URI',
  );
  return stated(idno);
}

/** Title, editors, publication, from the header of the corpus. */
function header(root: Markup | undefined) {
  const fileDesc = at(root, 'teiHeader', 'fileDesc');
  const publication = at(fileDesc, 'publicationStmt');
  const date = at(publication, 'date');
  return {
    title: stated(at(fileDesc, 'titleStmt', 'title')),
    editors: elements(at(fileDesc, 'titleStmt'), 'editor').map(reading),
    publisher: stated(at(publication, 'publisher')),
    place: stated(at(publication, 'pubPlace')),
    date: date?.attributes.get('when') ?? stated(date),
    licence: licence(at(publication, 'availability')),
    language: root?.attributes.get('xml:lang'),
    url: url(publication),
  };
}

function entry(element: Markup, nameElement: string): Entry {
  const [name = '', ...variants] = elements(element, nameElement).map(reading);
  return {
    id: element.attributes.get('xml:id') ?? '',
    name,
    variants,
    identifiers: elements(element, 'idno').map((idno) => ({
      type: idno.attributes.get('type') ?? '',
      value: reading(idno),
    })),
  };
}

function work(bibl: Markup): Work {
  return {
    ...entry(bibl, 'title'),
    author: stated(at(bibl, 'author')),
    level: at(bibl, 'title')?.attributes.get('level'),
  };
}

/** The registers, from `standOff`. */
function registers(standOff: Markup | undefined) {
  const list = (name: string, child: string, type?: string) =>
    elements(standOff, name)
      .filter(({ attributes }) => attributes.get('type') === type)
      .flatMap((found) => elements(found, child));
  return {
    repositories: list('listOrg', 'org', 'repositories').map((org) => entry(org, 'orgName')),
    persons: list('listPerson', 'person').map((person) => entry(person, 'persName')),
    bodies: list('listOrg', 'org', 'bodies').map((org) => entry(org, 'orgName')),
    places: list('listPlace', 'place').map((place) => entry(place, 'placeName')),
    works: list('listBibl', 'bibl', 'works').map(work),
  };
}

/**
 * Reads an edition from its TEI, generated or corrected by hand. The documents are read from their
 * own files; of the corpus its header and registers are read.
 *
 * @returns the model; a document that is not well-formed is left out of it, and a message says so
 */
export function readEdition({ corpus, documents }: TeiEdition): ReadEdition {
  const corpusFile = new VFile({ path: 'tei/edition.xml', value: corpus });
  const root = parsed(corpusFile);
  const read = documents.map(({ id, number, xml }) => {
    const file = new VFile({ path: `tei/${id}.xml`, value: xml });
    const document = parsed(file);
    return { file, models: document === undefined ? [] : [readDocument(document, id, number)] };
  });
  return {
    model: {
      ...header(root),
      documents: read.flatMap(({ models }) => models),
      ...registers(at(root, 'standOff')),
    },
    messages: [corpusFile, ...read.map(({ file }) => file)].flatMap(({ messages }) => messages),
  };
}
