import type { VFile } from 'vfile';
import type { EditionModel } from './edition-model.ts';

/** One file of an export. */
export interface ExportFile {
  /** What it holds, where an export is more than one file: `holdings`. */
  readonly part?: string;
  readonly text: string;
}

/**
 * A form that others take editions in.
 *
 * @returns its files; none where the edition lacks what the format demands, and `file` says what
 */
export type Format = (edition: EditionModel, file: VFile) => readonly ExportFile[];
