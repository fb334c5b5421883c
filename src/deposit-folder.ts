import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { z } from 'zod';
import { readTeiFolder } from './build/tei-folder.ts';
import { type Deposit, type Files, type Statement, deposit, zip } from './deposit/index.ts';
import { exportEdition, extensionOf, formatNames } from './export/index.ts';
import { readEdition } from './export/read-edition.ts';
import { report } from './messages/index.ts';
import { readEditionSchemas, readVersion } from './package-files.ts';
import type { TeiEdition } from './tei-edition.ts';
import { openValidator } from './validate/index.ts';

/** What is deposited with an edition and does not stand in its folder. */
export interface DepositOptions {
  /** The files it was made from, by their names: the notes, the settings. */
  readonly input: Files;
  /** An e-mail address that the archive may write to. */
  readonly contact?: string;
  /** When the deposit is made; left out where no clock is to be read. */
  readonly date?: Date;
  /** Whether a licence, a publisher and a title may be lacking. */
  readonly isDraft: boolean;
}

/** The folders of an edition that are deposited; what was generated beside a correction is not. */
const deposited = /^(?:tei|schema|html|print)\/(?!.*\.generated\.[^/]*$)/;

async function filesOf(folder: string): Promise<[string, Uint8Array][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .filter((path) => deposited.test(path));
  return Promise.all(
    paths.map(async (path): Promise<[string, Uint8Array]> => {
      return [path, await readFile(join(folder, path))];
    }),
  );
}

/** What of `report.json` goes into the history of the files. */
const account = z.object({ cartulary: z.string(), input: z.string(), files: z.number() });
const accountText = z.string().transform(parsedJson).pipe(account);

function parsedJson(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue('it is no JSON');
    return z.NEVER;
  }
}

async function readAccount(folder: string, file: VFile) {
  const account = await readFile(join(folder, 'report.json'), 'utf8').catch(() => '');
  const read = accountText.safeParse(account);
  if (read.success) return read.data;
  report(file, 'deposit-account-unreadable', undefined, {});
  return { cartulary: await readVersion(), input: 'its TEI', files: 0 };
}

/** How many errors validation finds in the documents. */
async function errorsIn({ documents }: TeiEdition): Promise<number> {
  const validator = await openValidator(await readEditionSchemas());
  const faults = documents.flatMap(({ id, xml }) =>
    validator.validate({ xml, path: `tei/${id}.xml` }),
  );
  validator.dispose();
  return faults.length;
}

/** The edition in every format that it states enough for. */
function exportsOf(edition: TeiEdition, file: VFile): [string, Uint8Array][] {
  return formatNames.flatMap((format) => {
    const { files } = exportEdition(edition, format);
    if (files.length === 0) report(file, 'deposit-export-left-out', undefined, { format });
    return files.map(({ part, text }): [string, Uint8Array] => {
      const extension = extensionOf(format);
      const stem = format === extension ? 'edition' : format;
      const name = [stem, part, extension].filter(Boolean).join('.');
      return [`exports/${name}`, new TextEncoder().encode(text)];
    });
  });
}

/**
 * Makes a deposit of the folder that a build has written.
 *
 * @returns the bag, and what there is to say of it
 * @throws VFileMessage where the folder holds no edition
 */
export async function depositFolder(folder: string, options: DepositOptions): Promise<Deposit> {
  const { edition, messages } = await readTeiFolder(join(folder, 'tei'));
  const file = new VFile({ path: folder });
  const { model } = readEdition(edition);
  const statement: Statement = {
    ...model,
    documents: edition.documents.length,
    contact: options.contact,
  };
  const errors = await errorsIn(edition);
  const tei = join(folder, 'tei');
  if (errors > 0) report(file, 'deposit-tei-not-valid', undefined, { count: errors, folder: tei });
  const files = new Map([
    ...(await filesOf(folder)),
    ...exportsOf(edition, file),
    ...[...options.input].map(([name, content]) => [`input/${name}`, content] as const),
  ]);
  const { cartulary: version, input, files: built } = await readAccount(folder, file);
  const history = {
    version,
    // The folder is that of one machine; the bag is the same wherever it is made.
    input: basename(input),
    files: built,
    errors,
    date: options.date?.toISOString(),
  };
  const made = deposit({ statement, files, history }, options.isDraft);
  return { ...made, messages: [...messages, ...file.messages, ...made.messages] };
}

function placeTaken(path: string): VFileMessage {
  return report(new VFile({ path }), 'deposit-place-taken', undefined, { path });
}

async function writeFiles(bag: Files, folder: string): Promise<void> {
  for (const [path, content] of bag) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

async function writeZip(bag: Files, path: string, place: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, zip(bag, basename(place, '.zip')));
}

/**
 * Writes a bag: a folder, or the zip file of one. It is there whole or not at all.
 *
 * @throws VFileMessage where something stands there already, or it cannot be written
 */
export async function writeBag(bag: Files, place: string, asZip: boolean): Promise<void> {
  if (await stat(place).catch(() => undefined)) throw placeTaken(place);
  const partial = `${place}.partial`;
  try {
    await rm(partial, { recursive: true, force: true });
    await (asZip ? writeZip(bag, partial, place) : writeFiles(bag, partial));
    await rename(partial, place);
  } catch (error) {
    await rm(partial, { recursive: true, force: true }).catch(() => undefined);
    if (!(error instanceof Error && 'code' in error)) throw error;
    const values = { folder: place, reason: error.message };
    throw report(new VFile({ path: place }), 'output-not-writable', undefined, values);
  }
}
