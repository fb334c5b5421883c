import { SaxesParser } from 'saxes';

/** The part of an `edition.xml` before its documents, and how often they use what stands in it. */
export interface EditionHeader {
  /**
   * A `teiCorpus` without documents. An entry of its registers that documents name has
   * `@documents` of `urn:cartulary:series`: how many they are.
   */
  readonly xml: string;
  readonly documents: number;
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

// <person xml:id="agent.bundy" …
//         ^
const identifier = /\sxml:id\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;

const namespace = ' xmlns:cartulary="urn:cartulary:series"';

/** In how many documents each entry is named, by its `@xml:id`. */
function mentionsIn(documents: readonly string[]): Map<string, number> {
  const mentions = new Map<string, number>();
  for (const document of documents) {
    for (const id of new Set(Array.from(document.matchAll(pointer), ([, name]) => name ?? ''))) {
      mentions.set(id, (mentions.get(id) ?? 0) + 1);
    }
  }
  return mentions;
}

/** The stylesheet reads the counts in the tree: to look them up in a map takes the engine far longer. */
function withMentions(header: string, mentions: ReadonlyMap<string, number>): string {
  const counted = header.replace(identifier, (attribute, quoted?: string, apart?: string) => {
    const count = mentions.get(quoted ?? apart ?? '');
    return count === undefined ? attribute : `${attribute} cartulary:documents="${count}"`;
  });
  return counted.replace('<teiCorpus', `$&${namespace}`);
}

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
  const header = `${xml.slice(xml.indexOf('<teiCorpus'), start)}</teiCorpus>`;
  return { xml: withMentions(header, mentionsIn(documents)), documents: documents.length };
}
