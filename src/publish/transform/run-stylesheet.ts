import type { XmlTree } from 'saxon-js';
import { engine } from './engine.ts';

/** What a stylesheet is to be run on, in texts alone: it may go to another thread. */
export interface Transformation {
  /** The compiled stylesheet (SEF, as JSON text). */
  readonly stylesheet: string;
  readonly corpus: string;
  readonly documents: readonly string[];
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Where the stylesheet describes a book: what lays the book out. */
  readonly layouts?: readonly Layout[];
}

/** A stylesheet that reads the description of the book (`urn:cartulary:book`). */
export interface Layout {
  /** The name of its entry file in `xslt/`: `epub`. */
  readonly name: string;
  readonly stylesheet: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** What a layout made, by path, or why it stopped. */
export type LaidOut =
  { readonly files: ReadonlyMap<string, string> } | { readonly stopped: string };

/** What came of it, likewise. */
export interface Outcome {
  /** Path inside the output folder → text; nothing where there are layouts. */
  readonly files: ReadonlyMap<string, string>;
  /** By the name of the layout. */
  readonly laidOut: ReadonlyMap<string, LaidOut>;
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
  const { stylesheet, corpus, documents, parameters, layouts } = transformation;
  const { parse, run, runToTrees } = engine();
  const source = await parse(withoutDocuments(corpus)).catch(reasonOf);
  const read = await Promise.all(documents.map((document) => parse(document).catch(reasonOf)));
  const left = new Map(
    read.flatMap((tree, index) => (typeof tree === 'string' ? [[index, tree]] : [])),
  );
  const said: string[] = [];
  const nothing = { files: new Map<string, string>(), laidOut: new Map(), said, left };
  if (typeof source === 'string') return { ...nothing, unreadable: source };
  try {
    const trees = read.filter((tree): tree is XmlTree => typeof tree !== 'string');
    const texts = documents.filter((_, index) => !left.has(index)).map(withLineFeeds);
    const onMessage = (_code: string, text: string) => {
      said.push(text);
    };
    const given = { ...parameters, documents: trees, texts };
    const first = { stylesheet, source, parameters: given, onMessage };
    if (layouts === undefined) return { ...nothing, files: run(first) };
    const [book] = runToTrees(first).values();
    return { ...nothing, laidOut: new Map(book === undefined ? [] : layOut(book, layouts)) };
  } catch (error) {
    return { ...nothing, stopped: String(error) };
  }
}

/** Runs each layout on the book; that one stops keeps no other from going on. */
function layOut(book: XmlTree, layouts: readonly Layout[]): [string, LaidOut][] {
  return layouts.map(({ name, stylesheet, parameters }) => {
    try {
      const onMessage = () => undefined;
      return [name, { files: engine().run({ stylesheet, source: book, parameters, onMessage }) }];
    } catch (error) {
      return [name, { stopped: String(error) }];
    }
  });
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
