import type { VFileMessage } from 'vfile-message';
import type { TeiEdition } from '../../tei/tei-edition.ts';
import { bibtex } from './bibtex.ts';
import { cmif } from './cmif.ts';
import { csl } from './csl.ts';
import { csv } from './csv.ts';
import { ead3 } from './ead3.ts';
import type { ExportFile, Format } from './format.ts';
import { json } from './json.ts';
import { jsonld } from './jsonld.ts';
import { readEdition } from './read-edition.ts';
import { ris } from './ris.ts';

export type { ExportFile } from './format.ts';

/** Every form that an edition is exported in, with the ending of its files. */
const formats = {
  cmif: { extension: 'xml', write: cmif },
  csl: { extension: 'json', write: csl },
  bibtex: { extension: 'bib', write: bibtex },
  ris: { extension: 'ris', write: ris },
  csv: { extension: 'csv', write: csv },
  ead3: { extension: 'xml', write: ead3 },
  jsonld: { extension: 'jsonld', write: jsonld },
  json: { extension: 'json', write: json },
} as const satisfies Record<string, { extension: string; write: Format }>;

export type FormatName = keyof typeof formats;

function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}

export const formatNames: readonly FormatName[] = Object.keys(formats).filter(isFormatName);

/** `json` for CSL-JSON. */
export function extensionOf(format: FormatName): string {
  return formats[format].extension;
}

/** What an export gives. */
export interface Exported {
  /** None where the edition lacks what the format demands, and the messages say what. */
  readonly files: readonly ExportFile[];
  readonly messages: readonly VFileMessage[];
}

/**
 * Writes an edition in the form that others take it in. The same TEI gives the same bytes.
 *
 * @param edition generated or corrected by hand; documents that are not well-formed are left out
 */
export function exportEdition(edition: TeiEdition, format: FormatName): Exported {
  const { model, files } = readEdition(edition);
  const [corpus] = files;
  const write: Format = formats[format].write;
  const written = write(model, corpus);
  return { files: written, messages: files.flatMap(({ messages }) => messages) };
}
