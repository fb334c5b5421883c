import type { TeiDocument, TeiEdition } from '../tei-edition.ts';

/** The XML declaration, processing instructions and comments before the root element. */
const prolog = /^\uFEFF?(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*/;

/** The files of an edition, by their path in the output folder. */
export function teiFiles(edition: TeiEdition): ReadonlyMap<string, string> {
  return new Map([
    ['tei/edition.xml', edition.corpus],
    ...edition.documents.map(({ id, xml }): [string, string] => [`tei/${id}.xml`, xml]),
  ]);
}

// <TEI xmlns="…" xml:id="d31" …> … </TEI> in the corpus
// ^                                      ^
function withDocument(corpus: string, { id, xml }: TeiDocument): string {
  const start = corpus.search(new RegExp(`<TEI\\s[^>]*?xml:id="${id}"`));
  const end = corpus.indexOf('</TEI>', start) + '</TEI>'.length;
  if (start === -1 || end < start) return corpus;
  return corpus.slice(0, start) + xml.replace(prolog, '').trimEnd() + corpus.slice(end);
}

/**
 * An edition with documents as a person has corrected them.
 *
 * @param generated as it was made from the notes
 * @param corrected the text of each corrected file, by its path in the output folder
 * @returns the edition to publish, and the corpus to write: the generated one with the corrected
 *   documents in it, even where the corpus too was corrected
 */
export function withCorrections(
  generated: TeiEdition,
  corrected: ReadonlyMap<string, string>,
): { edition: TeiEdition; corpus: string } {
  const documents = generated.documents.map((document) => {
    const xml = corrected.get(`tei/${document.id}.xml`);
    return xml === undefined ? document : { ...document, xml };
  });
  const corpus = documents
    .filter((document, index) => document !== generated.documents[index])
    .reduce(withDocument, generated.corpus);
  return { edition: { corpus: corrected.get('tei/edition.xml') ?? corpus, documents }, corpus };
}
