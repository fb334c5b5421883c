import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { type Markup, at, descendants, elements, readMarkup } from '../../xml/index.ts';
import { report } from '../../messages/index.ts';
import { type Splice, spliced } from '../../xml/splice.ts';
import type { TeiDocument } from '../../tei/tei-edition.ts';
import { type Strand, strandOf, written } from './content.ts';
import { threadsOf } from './ranges.ts';
import type { Volume, VolumeDocument } from './volume.ts';
import { printedLetters, weave } from './merge-markup.ts';

/** The encoded document of each document of a volume, by the `xml:id` in the volume. */
export type Encodings = ReadonlyMap<string, TeiDocument>;

/** Pointers and identifiers of an encoded document, as they are in the volume. */
function localised(xml: string, ids: ReadonlyMap<string, string>): string {
  return xml
    .replace(/ ref="edition\.xml#[^"]*"/g, '')
    .replace(/( xml:id="|"#)(d[^".]+)(?=[."])/g, (whole, before: string, id: string) => {
      const there = ids.get(id);
      return there === undefined ? whole : `${before}${there}`;
    });
}

/** What of an encoded document goes into the volume. */
interface Parts {
  readonly note: Markup | undefined;
  /** `listWit` and `listBibl`, with the document that they are of. */
  readonly lists: readonly string[];
}

function partsOf(xml: string, document: string): Parts {
  const root = readMarkup(xml);
  const note = [...descendants(root)].find(
    ({ name, attributes }) => name === 'note' && attributes.get('type') === 'source',
  );
  const sourceDesc = at(root, 'teiHeader', 'fileDesc', 'sourceDesc');
  const lists = [...elements(sourceDesc, 'listWit'), ...elements(sourceDesc, 'listBibl')];
  return {
    note,
    lists: lists.map(({ start, end }) =>
      xml.slice(start, end).replace(/^<(\w+)/, `<$1 corresp="#${document}"`),
    ),
  };
}

/** Puts the encoded documents of a volume back into it. */
class Enricher {
  readonly #file: VFile;
  readonly #xml: string;
  readonly #lines: ReturnType<typeof location>;

  constructor(file: VFile) {
    this.#file = file;
    this.#xml = String(file);
    this.#lines = location(file);
  }

  /** The content of a note as it is encoded, with what markup it had before. */
  note({ id, note }: VolumeDocument, encoded: Markup): Splice | undefined {
    const place = this.#lines.toPoint(note.start);
    const { threads, text } = threadsOf(note, this.#xml);
    let strands = contentOf(encoded, note.name);
    if (printedLetters(strands) !== text) {
      report(this.#file, 'enrich-note-differs', place, { id });
      return undefined;
    }
    for (const thread of threads) {
      const woven = weave(strands, thread);
      const { element } = thread;
      if (woven !== undefined) strands = woven;
      else if ('name' in element) {
        report(this.#file, 'enrich-markup-crosses', place, { id, element: element.name });
      }
    }
    return { start: note.contentStart, end: note.contentEnd, text: written(strands) };
  }

  reportNotRead({ id, note }: VolumeDocument): void {
    report(this.#file, 'enrich-note-not-read', this.#lines.toPoint(note.start), { id });
  }

  /** A second `sourceDesc`, for one that holds paragraphs may hold no lists (TEI Guidelines 2.2.7). */
  sources({ root }: Volume, lists: readonly string[]): Splice[] {
    const fileDesc = at(root, 'teiHeader', 'fileDesc');
    const last = elements(fileDesc, 'sourceDesc').at(-1);
    if (last === undefined || lists.length === 0) return [];
    const before = this.#xml.slice(0, last.start);
    const margin = /\s*$/.exec(before)?.[0] ?? '';
    const text = `${margin}<sourceDesc>${lists.map((list) => `${margin}  ${list}`).join('')}${margin}</sourceDesc>`;
    return [{ start: last.end, end: last.end, text }];
  }
}

/** In a note its paragraphs; in anything else, which may hold none, what stands in them. */
function contentOf(encoded: Markup, container: string): Strand[] {
  if (container === 'note') return encoded.children.map(strandOf);
  return encoded.children.flatMap((child) =>
    'children' in child && child.name === 'p' ? child.children.map(strandOf) : [strandOf(child)],
  );
}

/**
 * Puts encoded notes, and the witnesses and printings that they name, into a copy of the volume they
 * were extracted from. Markup that the notes had before is kept where it does not cross what was
 * read; outside the notes and the new `sourceDesc` not a character changes.
 *
 * @param file the TEI of the volume; what could not be put back is reported in it
 * @returns the TEI of the enriched volume
 */
export function enrich(file: VFile, volume: Volume, encodings: Encodings): string {
  const enricher = new Enricher(file);
  const ids = new Map([...encodings].map(([there, { id }]) => [id, there]));
  const splices: Splice[] = [];
  const lists: string[] = [];
  for (const document of volume.documents) {
    const encoding = encodings.get(document.id);
    const parts = encoding && partsOf(localised(encoding.xml, ids), document.id);
    if (parts?.note === undefined) enricher.reportNotRead(document);
    else {
      const splice = enricher.note(document, parts.note);
      if (splice === undefined) continue;
      splices.push(splice);
      lists.push(...parts.lists);
    }
  }
  return spliced(String(file), [...splices, ...enricher.sources(volume, lists)]);
}
