import { SaxesParser } from 'saxes';

/** The part of an `edition.xml` before its documents, and how often they use what stands in it. */
export interface EditionHeader {
  /** A `teiCorpus` without documents. */
  readonly xml: string;
  readonly documents: number;
  /** In how many documents each entry of the registers is named, by its `@xml:id`. */
  readonly mentions: Readonly<Record<string, number>>;
}

const chunk = 65_536;

/** Where the first document begins. The rest of a large file is not parsed. */
function startOfDocuments(xml: string): number {
  const parser = new SaxesParser();
  let start: number | undefined;
  let end = 0;
  parser.on('error', (error) => {
    if (start === undefined) throw error;
  });
  parser.on('opentagstart', ({ name }) => {
    if (name === 'TEI') start ??= xml.lastIndexOf('<TEI', parser.position);
  });
  while (start === undefined && end < xml.length) {
    parser.write(xml.slice(end, end + chunk));
    end += chunk;
  }
  return start ?? xml.lastIndexOf('</teiCorpus');
}

// … ref="edition.xml#agent.bundy" …
//        ^
const pointer = /edition\.xml#([^"'\s]+)/g;

/**
 * Reads the header and the registers of an edition.
 *
 * @param xml the text of its `edition.xml`
 * @throws Error where the header is not well-formed
 */
export function readHeader(xml: string): EditionHeader {
  const start = startOfDocuments(xml);
  const documents = xml
    .slice(start)
    .split(/<TEI(?=[\s>])/)
    .slice(1);
  const mentions = new Map<string, number>();
  for (const document of documents) {
    for (const id of new Set(Array.from(document.matchAll(pointer), ([, name]) => name ?? ''))) {
      mentions.set(id, (mentions.get(id) ?? 0) + 1);
    }
  }
  return {
    xml: `${xml.slice(xml.indexOf('<teiCorpus'), start)}</teiCorpus>`,
    documents: documents.length,
    mentions: Object.fromEntries(mentions),
  };
}
