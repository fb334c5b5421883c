import { type Written, element, writeMarkup } from '../../xml/write.ts';
import { type Kind, encodings, kinds } from './authority.ts';
import type { RegisterEntry } from './apply.ts';

/** How often a name stands in the documents, and in which of them. */
export type Occurrences = ReadonlyMap<string, readonly string[]>;

/** So many documents are named; it is enough to look a person up. */
const shown = 5;

function where(documents: readonly string[]): string {
  const more = documents.length - shown;
  const list = documents.slice(0, shown).join(', ');
  return `In ${list}${more > 0 ? ` and ${more} more` : ''}`;
}

function entry({ kind, id, name }: RegisterEntry, occurrences: Occurrences): Written {
  const encoding = encodings[kind];
  const documents = occurrences.get(id) ?? [];
  return element(
    encoding.entry,
    { 'xml:id': id },
    element(encoding.name, {}, name),
    documents.length === 0 ? undefined : element('note', {}, where(documents)),
  );
}

function list(kind: Kind, unmatched: readonly RegisterEntry[], occurrences: Occurrences) {
  const entries = unmatched.filter((one) => one.kind === kind);
  if (entries.length === 0) return undefined;
  return element(encodings[kind].list, {}, ...entries.map((one) => entry(one, occurrences)));
}

/**
 * The entries that no authority knows, as an authority file that is ready to be completed: names,
 * variants and identifiers are added, and entries of one person are made one.
 */
export function unmatchedList(
  unmatched: readonly RegisterEntry[],
  occurrences: Occurrences,
): string {
  const title = 'Names that are in no authority file';
  const use =
    'Add names as further persName, orgName, placeName or title, and identifiers as idno with a type; then build with this file as --authority.';
  const root = element(
    'TEI',
    {},
    element(
      'teiHeader',
      {},
      element(
        'fileDesc',
        {},
        element('titleStmt', {}, element('title', {}, title)),
        element('publicationStmt', {}, element('p', {}, 'For use with this edition.')),
        element('sourceDesc', {}, element('p', {}, 'The registers of the edition.')),
      ),
      element('encodingDesc', {}, element('editorialDecl', {}, element('p', {}, use))),
    ),
    element('standOff', {}, ...kinds.map((kind) => list(kind, unmatched, occurrences))),
  );
  return writeMarkup(root, { '': 'http://www.tei-c.org/ns/1.0' });
}
