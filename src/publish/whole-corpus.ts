import { SaxesParser } from 'saxes';
import { type Splice, spliced } from '../xml/splice.ts';
import type { TeiDocument } from '../tei/tei-edition.ts';

interface Places {
  /** Of each document in a corpus, by its `@xml:id`. */
  readonly documents: ReadonlyMap<string, Omit<Splice, 'text'>>;
  /** Where the corpus ends, and another document may stand; none where it has no end tag. */
  readonly end: number | undefined;
}

function placesIn(corpus: string): Places {
  const documents = new Map<string, Omit<Splice, 'text'>>();
  const parser = new SaxesParser({ xmlns: true, position: true });
  let end: number | undefined;
  let depth = 0;
  let start = 0;
  parser.on('error', () => undefined);
  parser.on('opentagstart', ({ name }) => {
    depth += 1;
    if (depth === 2) start = corpus.lastIndexOf('<', parser.position - name.length);
  });
  parser.on('closetag', ({ local, attributes, isSelfClosing }) => {
    const id = attributes['xml:id']?.value;
    if (depth === 2 && local === 'TEI' && id !== undefined) {
      documents.set(id, { start, end: parser.position });
    }
    if (depth === 1 && !isSelfClosing) end = corpus.lastIndexOf('</', parser.position);
    depth -= 1;
  });
  parser.write(corpus).close();
  return { documents, end };
}

/** What stands before the root element (XML 1.0, production 22) of a document that was not refused. */
const prolog = /^\uFEFF?(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>)*/;

/**
 * A corpus with documents as their own files have them: in the place of the one with the same
 * identifier, or at the end.
 *
 * @param corpus `edition.xml`; it and the documents are well-formed
 */
export function wholeCorpus(corpus: string, documents: readonly TeiDocument[]): string {
  const places = placesIn(corpus);
  const splices = documents.flatMap(({ id, xml }): Splice[] => {
    const root = xml.replace(prolog, '').trimEnd();
    const place = places.documents.get(id);
    if (place !== undefined) return [{ ...place, text: root }];
    const { end } = places;
    return end === undefined ? [] : [{ start: end, end, text: `${root}\n` }];
  });
  return spliced(corpus, splices);
}

/** A document of a corpus as it stands in its own file, where the corpus was made by this program. */
export function documentIn(corpus: string, id: string): string | undefined {
  const place = placesIn(corpus).documents.get(id);
  if (place === undefined) return undefined;
  const root = corpus.slice(place.start, place.end);
  return `${corpus.slice(0, corpus.indexOf('<teiCorpus'))}${root}\n`;
}

/** A corpus up to its first document, and the rest. */
export function divided(corpus: string): { head: string; documents: string } {
  const starts = [...placesIn(corpus).documents.values()].map(({ start }) => start);
  const at = Math.min(...starts, corpus.length);
  return { head: corpus.slice(0, at), documents: corpus.slice(at) };
}
