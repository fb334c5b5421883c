import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { report } from '../../messages/index.ts';
import type { TeiEdition } from '../../tei/tei-edition.ts';
import { reportNotWellFormed, reportStylesheetMessage } from './message.ts';
import { type Perform, runStylesheet } from './run-stylesheet.ts';

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
}

/** Parameters of the print edition, handed to `print.xsl` under the same names. */
export type PrintParameters = Readonly<Record<string, string | number | boolean>>;

export interface Transformed {
  /** Path inside the output folder → text. Empty where the stylesheet stopped. */
  readonly files: ReadonlyMap<string, string>;
  readonly messages: readonly VFileMessage[];
}

/**
 * Makes the pages of the web edition from TEI.
 *
 * @param stylesheet `html.sef.json`, the compiled `xslt/html.xsl`
 * @param performed where the stylesheet is run; here when left out
 * @returns `index.html`, `dN.html` and the other pages, `tei/dN.xml` and `tei/edition.xml`,
 *   nothing where the stylesheet stopped; bad TEI is reported, never thrown
 */
export async function toHtml(
  edition: TeiEdition,
  stylesheet: string,
  parameters: HtmlParameters = {},
  performed: Perform = runStylesheet,
): Promise<Transformed> {
  const { baseUrl = '', messages = [] } = parameters;
  const given = { 'base-url': baseUrl, messages: JSON.stringify(messages) };
  const made = await transform(edition, stylesheet, 'html', given, performed);
  if (made.files.size === 0) return made;
  const tei: [string, string][] = edition.documents.map(({ id, xml }) => [`tei/${id}.xml`, xml]);
  return {
    files: new Map([...made.files, ['tei/edition.xml', edition.corpus], ...tei]),
    messages: made.messages,
  };
}

/**
 * Makes the typesetting source of the print edition from TEI.
 *
 * @param stylesheet `print.sef.json`, the compiled `xslt/print.xsl`
 * @returns one text per `.typ` file that the stylesheet writes; bad TEI is reported, never thrown
 */
export function toTypst(
  edition: TeiEdition,
  stylesheet: string,
  parameters: PrintParameters = {},
): Promise<Transformed> {
  return transform(edition, stylesheet, 'print', parameters, runStylesheet);
}

async function transform(
  edition: TeiEdition,
  stylesheet: string,
  output: 'html' | 'print',
  parameters: Readonly<Record<string, unknown>>,
  performed: Perform,
): Promise<Transformed> {
  const corpus = new VFile({ path: 'edition.xml', value: edition.corpus });
  const documents = edition.documents.map(({ id, xml }) => ({
    id,
    file: new VFile({ path: `${id}.xml`, value: xml }),
  }));
  const outcome = await performed({
    stylesheet,
    corpus: edition.corpus,
    documents: edition.documents.map(({ xml }) => xml),
    parameters,
  });
  const { files, said, left, unreadable, stopped: reason } = outcome;
  if (unreadable !== undefined) reportNotWellFormed(corpus, unreadable);
  documents.forEach(({ file }, index) => {
    const why = left.get(index);
    if (why !== undefined) reportNotWellFormed(file, why);
  });
  const filesById = new Map(documents.map(({ id, file }) => [id, file]));
  for (const text of said) reportStylesheetMessage(text, output, filesById);
  if (reason !== undefined) report(corpus, 'stylesheet-stopped', undefined, { output, reason });
  const messages = [corpus, ...filesById.values()].flatMap((file) => file.messages);
  return { files, messages };
}
