import { createHash } from 'node:crypto';
import { type PdfOptions, toPdf } from './index.ts';
import type { TeiEdition } from '../../tei/tei-edition.ts';
import { toBook } from '../transform/index.ts';
import type { BookOptions, Published } from '../options.ts';
import type { PackageParts } from '../package-parts.ts';
import { inTeiFolder } from '../tei-paths.ts';

export type PrintEdition = Pick<Published, 'typst' | 'pdf' | 'messages'>;

/** What a print edition is made with. */
export type PrintOptions = Pick<PdfOptions, 'date' | 'notes'> & { readonly book?: BookOptions };

/** Makes the source of the print edition and sets it. */
export async function printEdition(
  tei: TeiEdition,
  parts: Pick<PackageParts, 'readStylesheet' | 'readTemplate'>,
  { date, notes, book: chosen = {} }: PrintOptions,
): Promise<PrintEdition> {
  const [description, stylesheet, template] = await Promise.all([
    parts.readStylesheet('book'),
    parts.readStylesheet('print'),
    chosen.template ?? parts.readTemplate(),
  ]);
  const checksum = createHash('sha256').update(tei.corpus).digest('hex');
  const parameters = {
    ...(chosen.paper && { paper: chosen.paper }),
    ...(chosen.twoSided !== undefined && { 'two-sided': chosen.twoSided }),
  };
  const layout = { name: 'print', stylesheet, parameters };
  const { layouts, messages } = await toBook(tei, description, checksum, [layout]);
  const files = layouts.get('print') ?? new Map<string, string>();
  const text = files.get('edition.typ');
  if (text === undefined) return { typst: files, messages: messages.map(inTeiFolder) };
  const source = { text, template, tei: tei.corpus };
  const book = await toPdf(source, {
    ...(notes && { notes }),
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
