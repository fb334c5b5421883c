import { addressOf, baseWitness, shelfmark } from './archival-location.ts';
import { type CitedWork, citedWorks } from './cited-works.ts';
import type { DocumentModel, EditionModel } from './edition-model.ts';
import { editorName } from './editor-name.ts';
import type { ExportFile } from './format.ts';

/** Names as printed are not taken apart: "Chairman Khrushchev" is an office and a name. */
function literal(name: string) {
  return { literal: name };
}

/** `1962-07-02` as the parts of a date; a date without a year has none. */
function issued(date: string | undefined) {
  if (date === undefined || !/^\d{4}/.test(date)) return undefined;
  return { 'date-parts': [date.split('-').map(Number)] };
}

/** What is sent from one to another is a communication; the rest is a document. */
const communications = /telegram|letter|message|airgram|memorandum|note|despatch|cable/i;

function documentItem(document: DocumentModel, edition: EditionModel) {
  const { id, number, title, kind, language, sent, received } = document;
  const witness = baseWitness(document);
  return {
    id,
    type: communications.test(kind ?? '') ? 'personal_communication' : 'document',
    title,
    genre: kind,
    author: sent.map(({ name }) => literal(name)),
    recipient: received.map(({ name }) => literal(name)),
    editor: edition.editors.map(editorName),
    'container-title': edition.title,
    // Styles print a "number" as that of a report.
    'chapter-number': number,
    publisher: edition.publisher,
    'publisher-place': edition.place,
    issued: issued(document.date?.when ?? document.date?.from) ?? issued(edition.date),
    'available-date': issued(edition.date),
    archive: witness?.repository,
    archive_location: witness && shelfmark(witness),
    URL: addressOf(document, edition.url),
    language,
  };
}

function workItem({ key, title, level, author, edition, year, volume, documents }: CitedWork) {
  return {
    id: key,
    type: level === 'j' ? 'periodical' : 'book',
    title,
    author: author === undefined ? undefined : [literal(author)],
    edition,
    volume,
    issued: issued(year),
    note: `Prints documents ${documents.join(', ')}`,
  };
}

/** An item without what is not stated. */
function compact(item: object): object {
  return Object.fromEntries(
    Object.entries(item).filter(
      ([, value]) =>
        value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** CSL-JSON 1.0.2: the documents as items that can be cited, then the works that print them. */
export function csl(edition: EditionModel): ExportFile[] {
  const items = [
    ...edition.documents.map((document) => documentItem(document, edition)),
    ...citedWorks(edition).map(workItem),
  ];
  return [{ text: `${JSON.stringify(items.map(compact), undefined, 2)}\n` }];
}
