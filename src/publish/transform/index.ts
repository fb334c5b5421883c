import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { report } from '../../messages/index.ts';
import type { TeiEdition } from '../../tei/tei-edition.ts';
import { reportNotWellFormed, reportStylesheetMessage } from './message.ts';
import {
  type Layout,
  type Outcome,
  type Perform,
  type Transformation,
  runStylesheet,
} from './run-stylesheet.ts';

export type { Layout, Outcome, Perform, Transformation } from './run-stylesheet.ts';

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
}

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
  const { baseUrl = '', messages = [] } = parameters;
  const given = { 'base-url': baseUrl, messages: JSON.stringify(messages) };
  const made = await transform(edition, stylesheet, 'html', given, perform);
  if (made.files.size === 0) return made;
  const tei: [string, string][] = edition.documents.map(({ id, xml }) => [`tei/${id}.xml`, xml]);
  return {
    files: new Map([...made.files, ['tei/edition.xml', edition.corpus], ...tei]),
    messages: made.messages,
  };
}

/** What the layouts of a book have made. */
export interface LaidOutBook {
  /** By the name of the layout; one that stopped is left out. */
  readonly layouts: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly messages: readonly VFileMessage[];
}

/**
 * Makes books from TEI: the description of the book, then what each layout makes of it.
 *
 * @param stylesheet `book.sef.json`, the compiled `xslt/book.xsl`
 * @param checksum SHA-256 of `edition.xml`, for the colophon
 * @returns the files of each layout, by path; bad TEI is reported, never thrown
 */
export async function toBook(
  edition: TeiEdition,
  stylesheet: string,
  checksum: string,
  layouts: readonly Layout[],
): Promise<LaidOutBook> {
  const given = { stylesheet, parameters: { checksum }, layouts };
  const { laidOut, corpus, messages } = await performed(edition, given, 'print', runStylesheet);
  const made = new Map<string, ReadonlyMap<string, string>>();
  for (const [output, result] of laidOut) {
    if ('files' in result) made.set(output, result.files);
    else {
      const reason = result.stopped;
      messages.push(report(corpus, 'stylesheet-stopped', undefined, { output, reason }));
    }
  }
  return { layouts: made, messages };
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
  return performed(edition, { stylesheet, parameters }, output, perform);
}

async function performed(
  edition: TeiEdition,
  given: Omit<Transformation, 'corpus' | 'documents'>,
  output: string,
  perform: Perform,
): Promise<Pick<Outcome, 'files' | 'laidOut'> & { corpus: VFile; messages: VFileMessage[] }> {
  const corpus = new VFile({ path: 'edition.xml', value: edition.corpus });
  const documents = edition.documents.map(({ id, xml }) => ({
    id,
    file: new VFile({ path: `${id}.xml`, value: xml }),
  }));
  const outcome = await perform({
    ...given,
    corpus: edition.corpus,
    documents: edition.documents.map(({ xml }) => xml),
  });
  const { files, laidOut, said, left, unreadable, stopped: reason } = outcome;
  if (unreadable !== undefined) reportNotWellFormed(corpus, unreadable);
  documents.forEach(({ file }, index) => {
    const why = left.get(index);
    if (why !== undefined) reportNotWellFormed(file, why);
  });
  const filesById = new Map(documents.map(({ id, file }) => [id, file]));
  for (const text of said) reportStylesheetMessage(text, output, filesById);
  if (reason !== undefined) report(corpus, 'stylesheet-stopped', undefined, { output, reason });
  const messages = [corpus, ...filesById.values()].flatMap((file) => file.messages);
  return { files, laidOut, corpus, messages };
}
