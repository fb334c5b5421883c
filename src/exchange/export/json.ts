import type { EditionModel } from './edition-model.ts';
import type { ExportFile } from './format.ts';

/** The whole edition; `schema/edition.schema.json` is its schema. */
export function json(edition: EditionModel): ExportFile[] {
  return [{ text: `${JSON.stringify(edition, undefined, 2)}\n` }];
}
