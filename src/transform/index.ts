import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { XmlTree } from 'saxon-js';
import { report } from '../messages/index.ts';
import type { TeiEdition } from '../tei-edition.ts';
import { engine } from './engine.ts';
import { reportNotWellFormed, reportStylesheetMessage } from './message.ts';

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
 * @returns `index.html`, `dN.html` and the other pages, `tei/dN.xml` and `tei/edition.xml`,
 *   nothing where the stylesheet stopped; bad TEI is reported, never thrown
 */
export async function toHtml(
  edition: TeiEdition,
  stylesheet: string,
  parameters: HtmlParameters = {},
): Promise<Transformed> {
  const { baseUrl = '', messages = [] } = parameters;
  const made = await transform(edition, stylesheet, 'html', {
    'base-url': baseUrl,
    messages: JSON.stringify(messages),
  });
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
  return transform(edition, stylesheet, 'print', parameters);
}

async function transform(
  edition: TeiEdition,
  stylesheet: string,
  output: 'html' | 'print',
  parameters: Readonly<Record<string, unknown>>,
): Promise<Transformed> {
  const { parse, run } = engine();
  const corpus = new VFile({ path: 'edition.xml', value: edition.corpus });
  const files = new Map(
    edition.documents.map(({ id, xml }) => [id, new VFile({ path: `${id}.xml`, value: xml })]),
  );
  const source = await parseReporting(corpus, (xml) => parse(withoutDocuments(xml)));
  const trees = await Promise.all([...files.values()].map((file) => parseReporting(file, parse)));
  const made = { files: new Map<string, string>() };
  if (source !== undefined) {
    try {
      made.files = run({
        stylesheet,
        source,
        parameters: { ...parameters, documents: trees.filter((tree) => tree !== undefined) },
        onMessage: (_code, text) => {
          reportStylesheetMessage(text, output, files);
        },
      });
    } catch (error) {
      report(corpus, 'stylesheet-stopped', undefined, { output, reason: String(error) });
    }
  }
  return { ...made, messages: [corpus, ...files.values()].flatMap(({ messages }) => messages) };
}

/**
 * The corpus with its header and registers alone: its documents are read from their own files. It is
 * left whole where comments and the like, which a person may put around documents, stand in it.
 */
function withoutDocuments(corpus: string): string {
  if (/<!|<\?(?!xml)/.test(corpus)) return corpus;
  const start = corpus.search(/<TEI[\s>]/);
  const end = corpus.lastIndexOf('</TEI>') + '</TEI>'.length;
  return start === -1 || end < start ? corpus : corpus.slice(0, start) + corpus.slice(end);
}

async function parseReporting(
  file: VFile,
  parse: (xml: string) => Promise<XmlTree>,
): Promise<XmlTree | undefined> {
  try {
    return await parse(String(file));
  } catch (error) {
    reportNotWellFormed(file, error);
    return undefined;
  }
}
