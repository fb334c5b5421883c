import type { TeiEdition } from '../tei/tei-edition.ts';
import type { PublishOptions, Published } from './options.ts';
import type { PackageParts } from './package-parts.ts';
import { teiPath } from './tei-paths.ts';
import { type BookEditionOptions, type BookEditions, bookEditions } from './book/book-editions.ts';
import type { ValidationMessage } from '../validate/index.ts';
import { validity } from './validity.ts';
import { wholeCorpus } from './whole-corpus.ts';
import { type WebEdition, webEdition } from './web/web-edition.ts';

export { type BookFormat, bookFiles, bookFormats } from './book/formats.ts';
export type { PackageParts } from './package-parts.ts';
export type { BookOptions, Notes, PublishOptions, Published } from './options.ts';

const noPages: WebEdition = { html: new Map(), messages: [] };
const noBook: BookEditions = { typst: new Map(), books: new Map(), messages: [] };

/**
 * The second half of the pipeline: TEI, generated from notes or corrected by hand, to the editions
 * made of it. Documents that are refused or not well-formed are left out of them.
 *
 * @param parts the schemas, stylesheets, template and assets of the package
 * @throws Error where a part of the package is missing; nothing in the TEI makes it throw
 */
export async function publish(
  tei: TeiEdition,
  parts: PackageParts,
  options: PublishOptions = {},
): Promise<Published> {
  options.onProgress?.('validation');
  const { faults, unread } = await validity(tei, parts, options);
  const readable = readableOf(tei, unread);
  if (readable === undefined) return { ...noPages, ...noBook, messages: faults };
  const whole = isAsGenerated(options) ? readable : withWholeCorpus(readable);
  const stylesheet = options.html === false ? undefined : await parts.readStylesheet('html');
  const pages = () => pagesOf(whole, parts, options, faults, stylesheet);
  const book = () => bookOf(whole, parts, options);
  const [web, print] = options.perform
    ? await Promise.all([pages(), book()])
    : [await pages(), await book()];
  return { ...web, ...print, messages: [...faults, ...web.messages, ...print.messages] };
}

async function pagesOf(
  tei: TeiEdition,
  parts: PackageParts,
  options: PublishOptions,
  faults: readonly ValidationMessage[],
  stylesheet: string | undefined,
): Promise<WebEdition> {
  if (stylesheet === undefined) return noPages;
  options.onProgress?.('web edition');
  return webEdition(tei, parts, options, faults, stylesheet);
}

async function bookOf(
  tei: TeiEdition,
  parts: PackageParts,
  options: PublishOptions,
): Promise<BookEditions> {
  const { pdf = true, formats = [] } = options;
  if (!pdf && formats.length === 0) return noBook;
  options.onProgress?.('print edition');
  return bookEditions(tei, parts, bookEditionOptions(options));
}

/** The edition without the documents that cannot be read; `undefined` where nothing can. */
function readableOf(tei: TeiEdition, unread: ReadonlySet<string>): TeiEdition | undefined {
  if (unread.has(teiPath('edition'))) return undefined;
  return { ...tei, documents: tei.documents.filter(({ id }) => !unread.has(teiPath(id))) };
}

/** Where nobody has changed anything the corpus has the documents as their files have them. */
function isAsGenerated({ corrected }: PublishOptions): boolean {
  return corrected?.size === 0;
}

/** The corpus is offered to readers and attached to the book: it has to say what they say. */
function withWholeCorpus({ corpus, documents }: TeiEdition): TeiEdition {
  return { corpus: wholeCorpus(corpus, documents), documents };
}

/** What the editions of the book are to know of all options. */
function bookEditionOptions(options: PublishOptions): BookEditionOptions {
  const { pdf, formats, notes, book, settings } = options;
  const date = options.date ?? (settings?.date ? new Date(settings.date) : undefined);
  return {
    ...(pdf !== undefined && { pdf }),
    ...(formats && { formats }),
    ...(date && { date }),
    ...(notes && { notes: { path: notes.file.path, places: notes.origins } }),
    ...(book && { book }),
  };
}
