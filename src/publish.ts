import { createHash } from 'node:crypto';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { readAssets, readEditionSchemas } from './package-files.ts';
import { type Font, type Paper, type PdfStandard, readTemplate, toPdf } from './print/index.ts';
import type { Settings } from './settings.ts';
import { shownMessages } from './shown-messages.ts';
import { readStylesheet } from './stylesheets.ts';
import type { TeiEdition } from './tei-edition.ts';
import { toHtml, toTypst } from './transform/index.ts';
import {
  type Document,
  type ValidationMessage,
  guard,
  identifiersIn,
  openValidator,
} from './validate/index.ts';

/** The notes that TEI was made from. */
export interface Notes {
  readonly file: VFile;
  /** Where what bears an `@xml:id` stood in them. */
  readonly origins: ReadonlyMap<string, Point>;
}

/** What a press may choose of the print edition. */
export interface BookOptions {
  readonly standard?: PdfStandard;
  readonly paper?: Paper;
  /** Whether left and right pages differ; they do when left out. */
  readonly twoSided?: boolean;
  /** The design: Typst source in the place of `template.typ`. */
  readonly template?: string;
  /** Fonts beside those that ship, in order of preference. */
  readonly fonts?: readonly Font[];
}

/** What TEI is published with. */
export interface PublishOptions {
  readonly settings?: Settings;
  /** Whether to make the web edition; yes when left out. */
  readonly html?: boolean;
  /** Whether to make the print edition; yes when left out. */
  readonly pdf?: boolean;
  /** The date in the PDF; the first second of 1970 when left out, so that no clock is read. */
  readonly date?: Date;
  /** How the book is made; as it ships where something is left out. */
  readonly book?: BookOptions;
  /** The documents that a person has changed, by `@xml:id`: the rules are checked on them. All when left out. */
  readonly corrected?: ReadonlySet<string>;
  /** Messages name the lines of the notes, pages show what was said of them. */
  readonly notes?: Notes;
  /** Called as each part begins, with its name: `web edition`. */
  readonly onProgress?: (part: string) => void;
}

/** What is made of TEI. */
export interface Published {
  /** The web edition: the path of each file and what stands in it. */
  readonly html: ReadonlyMap<string, string | Uint8Array>;
  /** The source of the print edition, likewise. */
  readonly typst: ReadonlyMap<string, string>;
  /** Left out where it was not asked for or could not be made, and the messages say why. */
  readonly pdf?: Uint8Array;
  readonly messages: readonly VFileMessage[];
}

type WebEdition = Pick<Published, 'html' | 'messages'>;
type PrintEdition = Pick<Published, 'typst' | 'pdf' | 'messages'>;

const noPages: WebEdition = { html: new Map(), messages: [] };
const noBook: PrintEdition = { typst: new Map(), messages: [] };

/**
 * The second half of the pipeline: TEI, generated from notes or corrected by hand, to the editions
 * made of it. Documents that are not well-formed are left out of them.
 *
 * @throws Error where a part of the package is missing; nothing in the TEI makes it throw
 */
export async function publish(tei: TeiEdition, options: PublishOptions = {}): Promise<Published> {
  const { html = true, pdf = true, onProgress = () => undefined } = options;
  onProgress('validation');
  const faults = await validity(tei, options);
  const readable = wellFormed(tei, faults);
  if (readable === undefined) return { ...noPages, ...noBook, messages: faults };
  if (html) onProgress('web edition');
  const web = html ? await webEdition(readable, options, faults) : noPages;
  if (pdf) onProgress('print edition');
  const book = pdf ? await printEdition(readable, options) : noBook;
  return { ...web, ...book, messages: [...faults, ...web.messages, ...book.messages] };
}

function teiPath(id: string): string {
  return `tei/${id}.xml`;
}

/** The stylesheets know documents by name; readers know them by place: `tei/d31.xml`. */
function inTeiFolder(message: VFileMessage): VFileMessage {
  return Object.assign(message, { file: `tei/${message.file ?? 'edition.xml'}` });
}

/**
 * What is wrong with the TEI of an edition. What nobody has changed is held to the grammar alone: the
 * rules are checked on the encoder itself, when it is tested.
 */
async function validity(
  tei: TeiEdition,
  { notes, corrected }: PublishOptions,
): Promise<ValidationMessage[]> {
  const validator = await openValidator(await readEditionSchemas());
  const elsewhere = corrected?.size === 0 ? undefined : identifiersOf(tei);
  const validate = (id: string, xml: string): ValidationMessage[] => {
    const document: Document = {
      xml,
      path: teiPath(id),
      generated: corrected !== undefined && !corrected.has(id),
      ...(notes && { origins: notes.origins }),
      ...(elsewhere && { elsewhere }),
    };
    const refusals = document.generated === true ? [] : guard(document);
    return refusals.length > 0 ? refusals : validator.validate(document);
  };
  const isOurs = corrected !== undefined && !corrected.has('edition');
  const ofCorpus = validate('edition', isOurs ? withOneDocument(tei.corpus) : tei.corpus);
  const readable = !ofCorpus.some(({ ruleId }) => ruleId === 'xml-not-well-formed');
  const ofDocuments = readable ? tei.documents.flatMap(({ id, xml }) => validate(id, xml)) : [];
  validator.dispose();
  const ofHeader = ofCorpus.filter(
    ({ path }) => ofDocuments.length === 0 || !path?.startsWith('/teiCorpus/TEI'),
  );
  return [...ofHeader, ...ofDocuments];
}

function identifiersOf(tei: TeiEdition): ReadonlySet<string> {
  const texts = [tei.corpus, ...tei.documents.map(({ xml }) => xml)];
  return new Set(texts.flatMap((xml) => [...identifiersIn(xml)]));
}

/** The corpus up to its first document: it holds them all again, and each is validated by itself. */
function withOneDocument(corpus: string): string {
  const end = corpus.indexOf('</TEI>');
  const close = corpus.lastIndexOf('</teiCorpus>');
  return end < 0 || close < end
    ? corpus
    : corpus.slice(0, end + '</TEI>'.length) + corpus.slice(close);
}

/** The edition without the documents that cannot be read; `undefined` where nothing can. */
function wellFormed(tei: TeiEdition, faults: readonly VFileMessage[]): TeiEdition | undefined {
  const broken = new Set(
    faults.filter(({ ruleId }) => ruleId === 'xml-not-well-formed').map(({ file }) => file),
  );
  if (broken.has(teiPath('edition'))) return undefined;
  return { ...tei, documents: tei.documents.filter(({ id }) => !broken.has(teiPath(id))) };
}

async function webEdition(
  tei: TeiEdition,
  { settings, notes }: PublishOptions,
  faults: readonly ValidationMessage[],
): Promise<WebEdition> {
  const [stylesheet, assets] = await Promise.all([readStylesheet('html'), readAssets()]);
  const { files, messages } = await toHtml(tei, stylesheet, {
    ...(settings?.baseUrl !== undefined && { baseUrl: settings.baseUrl }),
    messages: notes ? shownMessages(notes, faults) : [],
  });
  const loaded = [...assets].map(([path, content]) => [`assets/${path}`, content] as const);
  return {
    html: new Map<string, string | Uint8Array>([...files, ...loaded]),
    messages: messages.map(inTeiFolder),
  };
}

async function printEdition(
  tei: TeiEdition,
  { date, notes, book: chosen = {} }: PublishOptions,
): Promise<PrintEdition> {
  const [stylesheet, template] = await Promise.all([
    readStylesheet('print'),
    chosen.template ?? readTemplate(),
  ]);
  const checksum = createHash('sha256').update(tei.corpus).digest('hex');
  const { files, messages } = await toTypst(tei, stylesheet, {
    checksum,
    ...(chosen.paper && { paper: chosen.paper }),
    ...(chosen.twoSided !== undefined && { 'two-sided': chosen.twoSided }),
  });
  const text = files.get('edition.typ');
  if (text === undefined) return { typst: files, messages: messages.map(inTeiFolder) };
  const places = notes && { notes: { path: notes.file.path, places: notes.origins } };
  const source = { text, template, tei: tei.corpus };
  const book = await toPdf(source, {
    ...places,
    ...(date && { date }),
    ...(chosen.standard && { standard: chosen.standard }),
    ...(chosen.fonts && { fonts: chosen.fonts }),
  });
  return {
    typst: new Map([...files, ['template.typ', template]]),
    ...(book.pdf && { pdf: book.pdf }),
    messages: [...messages.map(inTeiFolder), ...book.messages],
  };
}
