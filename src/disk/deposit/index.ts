import { basename, join } from 'node:path';
import { VFile } from 'vfile';
import { readTeiFolder } from '../edition/tei-folder.ts';
import { type Deposit, type Files, type Statement, deposit } from '../../exchange/deposit/index.ts';
import { type FormatName, formatNames, formats } from '../../exchange/export/formats.ts';
import { type ReadEdition, exportEdition, readEdition } from '../../exchange/export/index.ts';
import { report } from '../../messages/index.ts';
import { readEditionSchemas } from '../../package-files.ts';
import type { TeiEdition } from '../../tei/tei-edition.ts';
import { openValidator } from '../../validate/index.ts';
import { readBuildReport } from './build-report.ts';
import { changesSince } from './as-built.ts';
import { readFiles } from './read-files.ts';

export { writeBag } from './write-bag.ts';

/** What is deposited with an edition and does not stand in its folder. */
export interface DepositOptions {
  /** The files it was made from, by their names: the notes, the settings. */
  readonly input: Files;
  /** An e-mail address that the archive may write to. */
  readonly contact?: string;
  /** When the deposit is made; when the edition was built where it is left out. */
  readonly date?: Date;
  /** Whether a licence, a publisher and a title may be lacking, and the edition may have errors. */
  readonly isDraft: boolean;
}

/** How many errors validation finds in the documents. */
async function errorsIn({ documents }: TeiEdition): Promise<number> {
  const validator = await openValidator(await readEditionSchemas());
  const faults = documents.flatMap(({ id, xml }) =>
    validator.validate({ xml, path: `tei/${id}.xml` }),
  );
  validator.dispose();
  return faults.filter(({ fatal }) => fatal === true).length;
}

/** The edition in every format that it states enough for. */
async function exportsOf(edition: ReadEdition, file: VFile) {
  const exported = await Promise.all(
    formatNames.map(async (format) => ({ format, ...(await exportEdition(edition, format)) })),
  );
  for (const { format } of exported.filter(({ files }) => files.length === 0)) {
    report(file, 'deposit-export-left-out', undefined, { format });
  }
  const written = exported.filter(({ files }) => files.length > 0);
  const encoder = new TextEncoder();
  return {
    files: written.flatMap(({ format, files }) =>
      files.map(({ part, text }): [string, Uint8Array] => {
        return [`exports/${exportName(format, part)}`, encoder.encode(text)];
      }),
    ),
    messages: written.flatMap(({ messages }) => messages),
  };
}

/** `edition.holdings.csv`, but `ead3.hale-library.xml`: `edition.xml` would be the TEI. */
function exportName(format: FormatName, part?: string): string {
  const { extension } = formats[format];
  const stem = format === extension ? 'edition' : format;
  return [stem, part, extension].filter(Boolean).join('.');
}

/**
 * Makes a deposit of the folder that a build has written.
 *
 * @returns the bag, and what there is to say of it; no bag where something is wrong with the edition,
 *   or was changed since it was built, and it is to be no draft
 * @throws VFileMessage where the folder holds no edition
 */
export async function depositFolder(folder: string, options: DepositOptions): Promise<Deposit> {
  const { edition, messages: unread } = await readTeiFolder(join(folder, 'tei'));
  const file = new VFile({ path: folder });
  const read = readEdition(edition);
  const statement: Statement = {
    ...read.model,
    documents: read.model.documents.length,
    contact: options.contact,
  };
  const errors = await errorsIn(edition);
  const tei = join(folder, 'tei');
  if (errors > 0) report(file, 'deposit-tei-not-valid', undefined, { count: errors, folder: tei });
  const built = await readFiles(folder);
  const exported = await exportsOf(read, file);
  const files = new Map([
    ...built,
    ...exported.files,
    ...[...options.input].map(([name, content]) => [`input/${name}`, content] as const),
  ]);
  const account = await readBuildReport(folder, file);
  const history = {
    version: account.cartulary,
    // The folder is that of one machine; the bag is the same wherever it is made.
    input: basename(account.input),
    files: account.files,
    errors,
    built: (options.date ?? account.written)?.toISOString(),
    date: options.date?.toISOString(),
  };
  const changes = await changesSince(folder, built);
  const said = [...unread, ...changes, ...exported.messages, ...read.messages, ...file.messages];
  const { bag, messages } = deposit({ statement, files, history }, options.isDraft);
  const isRefused = !options.isDraft && said.some(({ fatal }) => fatal === true);
  return { ...(bag && !isRefused && { bag }), messages: [...said, ...messages] };
}
