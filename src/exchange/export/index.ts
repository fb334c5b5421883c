import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { ExportFile } from './format.ts';
import { type FormatName, formats } from './formats.ts';
import type { ReadEdition } from './read-edition.ts';

export type { ExportFile } from './format.ts';
export { type ReadEdition, readEdition } from './read-edition.ts';

/** What an export gives. */
export interface Exported {
  /** None where the edition lacks what the format demands, and the messages say what. */
  readonly files: readonly ExportFile[];
  /** What there is to say of the edition in this format. */
  readonly messages: readonly VFileMessage[];
}

/**
 * Writes an edition in the form that others take it in. The same TEI gives the same bytes.
 *
 * @param edition read once, for every format that it is written in
 */
export async function exportEdition({ model }: ReadEdition, format: FormatName): Promise<Exported> {
  const file = new VFile({ path: 'tei/edition.xml' });
  const write = await formats[format].load();
  return { files: write(model, file), messages: file.messages };
}
