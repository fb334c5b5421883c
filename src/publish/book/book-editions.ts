import { createHash } from 'node:crypto';
import type { TeiEdition } from '../../tei/tei-edition.ts';
import type { BookOptions, Published } from '../options.ts';
import type { PackageParts } from '../package-parts.ts';
import { inTeiFolder } from '../tei-paths.ts';
import { toBook } from '../transform/index.ts';
import type { BookFormat } from './formats.ts';
import type { PdfOptions } from './index.ts';
import { layoutOf, pack } from './layouts.ts';
import { noPrint, printEdition } from './print-edition.ts';

export type BookEditions = Pick<Published, 'typst' | 'pdf' | 'books' | 'messages'>;

/** What the editions of a book are made with. */
export interface BookEditionOptions extends Pick<PdfOptions, 'date' | 'notes'> {
  /** Whether to set the book; yes when left out. */
  readonly pdf?: boolean;
  /** What else to make of it. */
  readonly formats?: readonly BookFormat[];
  readonly book?: BookOptions;
}

/** Makes the book of an edition in each format that is asked for. */
export async function bookEditions(
  tei: TeiEdition,
  parts: PackageParts,
  options: BookEditionOptions,
): Promise<BookEditions> {
  const { pdf = true, formats = [], book: chosen = {}, date = new Date(0) } = options;
  const checksum = createHash('sha256').update(tei.corpus).digest('hex');
  const book = await toBook(tei, await parts.readStylesheet('book'), checksum);
  const print = pdf ? await printEdition(book, tei, parts, options) : noPrint;
  const context = { parts, book: chosen, checksum, date, pages: print.pages };
  const books = new Map<string, string | Uint8Array>();
  const messages = [...book.messages.map(inTeiFolder), ...print.messages];
  for (const name of formats) {
    const laidOut = book.layOut(await layoutOf(name, context));
    messages.push(...laidOut.messages.map(inTeiFolder));
    if (laidOut.files.size === 0) continue;
    for (const [path, content] of await pack(name, laidOut.files, context))
      books.set(path, content);
  }
  const { typst, pdf: file } = print;
  return { typst, ...(file && { pdf: file }), books, messages };
}
