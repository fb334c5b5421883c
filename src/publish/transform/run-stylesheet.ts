import type { XmlTree } from 'saxon-js';
import { type Run, engine } from './engine.ts';

/** What a stylesheet is to be run on, in texts alone: it may go to another thread. */
export interface Transformation {
  /** The compiled stylesheet (SEF, as JSON text). */
  readonly stylesheet: string;
  readonly corpus: string;
  readonly documents: readonly string[];
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** What came of it, likewise. */
export interface Outcome {
  /** Path inside the output folder → text. */
  readonly files: ReadonlyMap<string, string>;
  /** What the stylesheet said by `xsl:message`. */
  readonly said: readonly string[];
  /** Why the corpus is not well-formed; then nothing is made. */
  readonly unreadable?: string;
  /** Why a document is not well-formed, by its number in the order given; it is left out. */
  readonly left: ReadonlyMap<number, string>;
  /** Why the stylesheet stopped. */
  readonly stopped?: string;
}

/** Runs a transformation: here, or in another thread. */
export type Perform = (transformation: Transformation) => Promise<Outcome>;

/** Parses the texts and runs the stylesheet on them. */
export async function runStylesheet(transformation: Transformation): Promise<Outcome> {
  const { made, ...outcome } = await perform(transformation, engine().run);
  return { ...outcome, files: made };
}

/** The same for the stylesheet that describes a book: a tree, for layouts to read. */
export async function runToBook(
  transformation: Transformation,
): Promise<Omit<Outcome, 'files'> & { readonly book?: XmlTree }> {
  const { made, ...outcome } = await perform(transformation, engine().runToTrees);
  const [book] = made.values();
  return { ...outcome, ...(book && { book }) };
}

async function perform<Result>(
  { stylesheet, corpus, documents, parameters }: Transformation,
  run: (run: Run) => Map<string, Result>,
): Promise<Omit<Outcome, 'files'> & { readonly made: Map<string, Result> }> {
  const { parse } = engine();
  const source = await parse(withoutDocuments(corpus)).catch(reasonOf);
  const read = await Promise.all(documents.map((document) => parse(document).catch(reasonOf)));
  const left = new Map(
    read.flatMap((tree, index) => (typeof tree === 'string' ? [[index, tree]] : [])),
  );
  const said: string[] = [];
  const nothing = { made: new Map<string, Result>(), said, left };
  if (typeof source === 'string') return { ...nothing, unreadable: source };
  try {
    const trees = read.filter((tree): tree is XmlTree => typeof tree !== 'string');
    const texts = documents.filter((_, index) => !left.has(index)).map(withLineFeeds);
    const made = run({
      stylesheet,
      source,
      parameters: { ...parameters, documents: trees, texts },
      onMessage: (_code, text) => {
        said.push(text);
      },
    });
    return { made, said, left };
  } catch (error) {
    return { ...nothing, stopped: String(error) };
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What XML makes of the ends of lines (XML 1.0, section 2.11), without a byte order mark. */
function withLineFeeds(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
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
