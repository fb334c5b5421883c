import type { VFileMessage } from 'vfile-message';
import type { TeiEdition } from '../../tei/tei-edition.ts';
import type { BookOptions } from '../options.ts';
import type { PackageParts } from '../package-parts.ts';
import { inTeiFolder } from '../tei-paths.ts';
import type { Book } from '../transform/index.ts';
import { type PdfOptions, toPdf } from './index.ts';

/** The book as it is set. */
export interface PrintEdition {
  /** Its source, by path in its folder. */
  readonly typst: ReadonlyMap<string, string>;
  /** Left out where it could not be made, and the messages say why. */
  readonly pdf?: Uint8Array;
  /** The pages on which documents begin: `12 d31`. */
  readonly pages: readonly string[];
  readonly messages: readonly VFileMessage[];
}

export const noPrint: PrintEdition = { typst: new Map(), pages: [], messages: [] };

/** What a print edition is made with. */
export type PrintOptions = Pick<PdfOptions, 'date' | 'notes'> & { readonly book?: BookOptions };

/** Lays out the typesetting source of a book and sets it. */
export async function printEdition(
  book: Book,
  tei: TeiEdition,
  parts: Pick<PackageParts, 'readStylesheet' | 'readTemplate'>,
  { date, notes, book: chosen = {} }: PrintOptions,
): Promise<PrintEdition> {
  const [stylesheet, template] = await Promise.all([
    parts.readStylesheet('print'),
    chosen.template ?? parts.readTemplate(),
  ]);
  const parameters = {
    ...(chosen.paper && { paper: chosen.paper }),
    ...(chosen.twoSided !== undefined && { 'two-sided': chosen.twoSided }),
  };
  const { files, messages } = book.layOut({ name: 'print', stylesheet, parameters });
  const said = messages.map(inTeiFolder);
  const text = files.get('edition.typ');
  if (text === undefined) return { ...noPrint, messages: said };
  const source = { text, template, tei: tei.corpus };
  const set = await toPdf(source, {
    ...(notes && { notes }),
    ...(date && { date }),
    ...(chosen.standard && { standard: chosen.standard }),
    ...(chosen.fonts && { fonts: chosen.fonts }),
  });
  return {
    typst: new Map([...files, ['template.typ', template]]),
    ...(set.pdf && { pdf: set.pdf }),
    pages: set.pages,
    messages: [...said, ...set.messages],
  };
}
