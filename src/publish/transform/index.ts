import type { XmlTree } from 'saxon-js';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { report } from '../../messages/index.ts';
import type { TeiEdition } from '../../tei/tei-edition.ts';
import { engine } from './engine.ts';
import { reportNotWellFormed, reportStylesheetMessage } from './message.ts';
import {
  type Outcome,
  type Perform,
  type Transformation,
  runStylesheet,
  runToBook,
} from './run-stylesheet.ts';

export type { Outcome, Perform, Transformation } from './run-stylesheet.ts';

/** A message as a page shows it: about one document, or about the edition. */
export interface ShownMessage {
  /** The `@xml:id` of the document; left out when the edition as a whole is meant. */
  readonly document?: string;
  readonly id: string;
  readonly severity: 'error' | 'warning' | 'remark';
  readonly wording: string;
  readonly help: string;
  /** Where in the notes, counted from one. */
  readonly line?: number;
  readonly column?: number;
}

export interface HtmlParameters {
  /** Where the edition will be published, e.g. `https://example.org/edition/`; for absolute links. */
  readonly baseUrl?: string;
  /** What the earlier stages said; shown beside each note. */
  readonly messages?: readonly ShownMessage[];
  /** The files of the edition beside its pages, by path in its folder: `print/edition.pdf`. */
  readonly downloads?: readonly string[];
  /** Which pages to make; all when left out. */
  readonly part?: PagePart;
}

/** Some of the pages of an edition: those that belong to no one document, or those of some documents. */
export type PagePart =
  | { readonly scope: 'edition' }
  | {
      readonly scope: 'documents';
      /** By `@xml:id`. */
      readonly wanted: readonly string[];
      /** The registers of the edition, as its navigation has them. */
      readonly registers: readonly string[];
    };

export interface Transformed {
  /** Path inside the output folder → text. Empty where the stylesheet stopped. */
  readonly files: ReadonlyMap<string, string>;
  readonly messages: readonly VFileMessage[];
}

/**
 * Makes the pages of the web edition from TEI.
 *
 * @param stylesheet `html.sef.json`, the compiled `xslt/html.xsl`
 * @param perform where the stylesheet is run; here when left out
 * @returns `index.html`, `dN.html` and the other pages, `tei/dN.xml` and `tei/edition.xml`,
 *   nothing where the stylesheet stopped; bad TEI is reported, never thrown
 */
export async function toHtml(
  edition: TeiEdition,
  stylesheet: string,
  parameters: HtmlParameters = {},
  perform?: Perform,
): Promise<Transformed> {
  const { baseUrl = '', messages = [], downloads = [], part = {} } = parameters;
  const given = { 'base-url': baseUrl, messages: JSON.stringify(messages), downloads, ...part };
  const made = await transform(edition, stylesheet, 'html', given, perform);
  if (made.files.size === 0) return made;
  return {
    files: new Map([...made.files, ...teiBesidePages(edition)]),
    messages: made.messages,
  };
}

/**
 * The TEI for readers of the pages, by path in their folder: without the instructions that name the
 * schemas, which are not published with them.
 */
export function teiBesidePages({ corpus, documents }: TeiEdition): [string, string][] {
  const texts: [string, string][] = [
    ['edition', corpus],
    ...documents.map(({ id, xml }): [string, string] => [id, xml]),
  ];
  return texts.map(([id, xml]) => [`tei/${id}.xml`, xml.replace(schemaInstructions, '')]);
}

/** Those before the root element that name a file and no address of the web. */
const schemaInstructions = /<\?xml-model\s[^>]*href="(?![\w+.-]+:)[^"]*"[^>]*\?>\n?/g;

/** A stylesheet that reads the description of the book (`urn:cartulary:book`). */
export interface Layout {
  /** The name of its entry file in `xslt/`: `epub`. */
  readonly name: string;
  /** Compiled. */
  readonly stylesheet: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The description of a book, which any number of layouts can read. */
export interface Book {
  readonly messages: readonly VFileMessage[];
  /** The files that a layout makes, by path; nothing, and a message, where it stopped. */
  layOut(layout: Layout): Transformed;
}

/**
 * Makes the description of a book from TEI.
 *
 * @param stylesheet `book.sef.json`, the compiled `xslt/book.xsl`
 * @param checksum SHA-256 of `edition.xml`, for the colophon
 * @returns the book; bad TEI is reported, never thrown
 */
export async function toBook(
  edition: TeiEdition,
  stylesheet: string,
  checksum: string,
): Promise<Book> {
  const outcome = await runToBook({ ...texts(edition), stylesheet, parameters: { checksum } });
  const { book } = outcome;
  return {
    messages: reported(outcome, 'print', filesOf(edition)),
    layOut: (layout) => (book === undefined ? nothing : layOut(book, layout)),
  };
}

const nothing: Transformed = { files: new Map(), messages: [] };

function layOut(source: XmlTree, { name: output, stylesheet, parameters }: Layout): Transformed {
  try {
    const onMessage = () => undefined;
    return { files: engine().run({ stylesheet, source, parameters, onMessage }), messages: [] };
  } catch (error) {
    const corpus = new VFile({ path: 'edition.xml' });
    const reason = String(error);
    report(corpus, 'stylesheet-stopped', undefined, { output, reason });
    return { files: new Map(), messages: corpus.messages };
  }
}

/**
 * Runs a stylesheet on TEI.
 *
 * @param output what the stylesheet makes, for the messages
 * @returns one text per file that it writes; bad TEI is reported, never thrown
 */
export async function transform(
  edition: TeiEdition,
  stylesheet: string,
  output: string,
  parameters: Readonly<Record<string, unknown>> = {},
  perform: Perform = runStylesheet,
): Promise<Transformed> {
  const outcome = await perform({ ...texts(edition), stylesheet, parameters });
  return { files: outcome.files, messages: reported(outcome, output, filesOf(edition)) };
}

function texts({ corpus, documents }: TeiEdition): Pick<Transformation, 'corpus' | 'documents'> {
  return { corpus, documents: documents.map(({ xml }) => xml) };
}

/** The texts of an edition as files, for messages to stand in. */
interface TeiFiles {
  readonly corpus: VFile;
  /** In their order, and by `@xml:id`. */
  readonly documents: readonly VFile[];
  readonly files: ReadonlyMap<string, VFile>;
}

function filesOf(edition: TeiEdition): TeiFiles {
  const corpus = new VFile({ path: 'edition.xml', value: edition.corpus });
  const named = edition.documents.map(
    ({ id, xml }) => [id, new VFile({ path: `${id}.xml`, value: xml })] as const,
  );
  return { corpus, documents: named.map(([, file]) => file), files: new Map(named) };
}

/** What a run has said of TEI, as messages of the catalogue. */
function reported(
  { said, left, unreadable, stopped: reason }: Omit<Outcome, 'files'>,
  output: string,
  { corpus, documents, files }: TeiFiles,
): readonly VFileMessage[] {
  if (unreadable !== undefined) reportNotWellFormed(corpus, unreadable);
  documents.forEach((file, index) => {
    const why = left.get(index);
    if (why !== undefined) reportNotWellFormed(file, why);
  });
  for (const text of said) reportStylesheetMessage(text, output, files);
  if (reason !== undefined) report(corpus, 'stylesheet-stopped', undefined, { output, reason });
  return [corpus, ...files.values()].flatMap((file) => file.messages);
}
