import type { Point } from 'unist';
import { type BuildReport, reportDecisions, reportDoubt, reportMessage } from './build-report.ts';
import {
  type Corrections,
  madeCorpus,
  readCorrections,
  teiFiles,
  withCorrections,
} from './corrections.ts';
import { withPointedEntries } from '../../exchange/authorities/index.ts';
import { EditionMemory, type EncodeOptions, type Encoded, encode } from '../../edition.ts';
import type { EncodedEdition } from '../../tei/index.ts';
import type { CorrectionList } from '../../processor.ts';
import { inputDigest } from './input-digest.ts';
import { OutputFolder } from '../output/folder.ts';
import { unchangedAccount } from '../output/unchanged.ts';
import { packageParts, readSchemas } from '../../package-files.ts';
import { readMemory, writeMemory } from './memory-file.ts';
import { failedParts } from './parts.ts';
import { type ReportInput, writeEdition, emptyReport } from './write-edition.ts';
import { tellRendering } from './rendering.ts';
import type { TeiFolder } from './tei-folder.ts';
import { type PublishOptions, type Published, publish } from '../../publish/index.ts';
import { summarise } from '../../notes/summary.ts';

type Files = ReadonlyMap<string, string | Uint8Array>;

export interface BuildOptions extends Omit<PublishOptions, 'memory' | 'notes' | 'corrected'> {
  /** Replace files that a person has changed: all, or those of some paths; they are kept when left out. */
  readonly overwrite?: boolean | ReadonlySet<string>;
  /** Whether an edition that would come out the same is left as it stands; yes when left out. */
  readonly cache?: boolean;
  /** What was made of the edition before. */
  readonly memory?: EditionMemory;
  /** Whether that is read from the folder, and left there for the next build; no when left out. */
  readonly remember?: boolean;
  /** Without `pdf`: whether the book of an earlier build stays; it goes when left out. */
  readonly keepBook?: boolean;
}

/** A text of source notes, and its name for messages. */
export interface NotesFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Builds an edition into a folder: TEI, schemas, web edition, print edition, `report.json` and
 * `manifest.json`. Files that a person has changed since the last build are kept and rendered.
 *
 * @returns the account of it; nothing is written where the text holds no document
 * @throws VFileMessage where the folder cannot be written; it is as it was then
 */
export async function build(
  { path, bytes }: NotesFile,
  folder: string,
  options: BuildOptions & ReadingOptions = {},
): Promise<BuildReport> {
  const { overwrite = false, cache = true } = options;
  const from = await inputDigest({ path, bytes }, options);
  const account = cache && overwrite === false ? await unchangedAccount(folder, from) : undefined;
  if (account !== undefined) return { ...(JSON.parse(account) as BuildReport), unchanged: true };
  const memory = await memoryOf(folder, options);
  const known = { ...options, ...(memory && { memory }) };
  const encoded = encode(bytes, { ...known, path });
  const told = toldOf(encoded, path, options);
  const { tei } = encoded;
  if (tei === undefined) return emptyReport(told);
  return OutputFolder.use(folder, 'edition', async (output) => {
    const written = await writeEncoded(output, { ...encoded, tei }, told, { ...known, from });
    if (memory && options.remember === true) await writeMemory(folder, memory);
    return written;
  });
}

async function memoryOf(
  folder: string,
  { memory, remember = false, cache }: BuildOptions,
): Promise<EditionMemory | undefined> {
  if (!remember) return memory;
  return cache === false ? new EditionMemory() : readMemory(folder);
}

/** What an edition is read with. */
type ReadingOptions = Pick<EncodeOptions, 'authorities' | 'corrections' | 'encoding'>;

/** What the reading of the notes has to tell. */
function toldOf(
  { file, tree, doubts }: Encoded,
  input: string,
  { corrections }: ReadingOptions,
): ReportInput {
  return {
    input,
    found: summarise(tree),
    messages: [...file.messages, ...(corrections?.file.messages ?? [])].map(reportMessage),
    doubts: doubts.map(reportDoubt),
    ...(corrections && { corrections: tree.children.flatMap(reportDecisions) }),
  };
}

async function writeEncoded(
  output: OutputFolder,
  { file, tei }: Encoded & { readonly tei: EncodedEdition },
  told: ReportInput,
  {
    memory,
    ...options
  }: Omit<BuildOptions, 'memory'> &
    ReadingOptions & { readonly from: string; readonly memory?: EditionMemory },
): Promise<BuildReport> {
  const { overwrite = false, keepBook = false, from } = options;
  const isReplaced = (path: string) =>
    typeof overwrite === 'boolean' ? overwrite : overwrite.has(path);
  const corrected = await readCorrections(output, tei, isReplaced, memory?.corpus);
  const { texts } = corrected;
  const pointed = withPointedEntries(tei.corpus, texts.values(), options.authorities ?? []);
  const { edition, corpus } = withCorrections({ ...tei, corpus: pointed }, texts);
  if (memory) memory.corpus = madeCorpus(corpus);
  const published = await publish(edition, packageParts, {
    ...options,
    ...(memory && { memory: memory.published }),
    notes: { file, origins: tei.origins },
    corrected: correctedIds(corrected),
  });
  const files = new Map([
    ...teiFiles({ ...tei, corpus }),
    ...corrected.bases,
    ...listFile(options.corrections),
    ...(await schemaFiles()),
    ...publishedFiles(published),
  ]);
  const failed = failedParts(options, published);
  const messages = [...corrected.messages, ...published.messages].map(reportMessage);
  return writeEdition(
    output,
    files,
    {
      ...{ overwrite, failed, from, persons: corrected.persons },
      concerns: (path) => !keepBook || !path.startsWith('print/'),
    },
    { ...told, places: placesOf(tei.origins), messages: [...told.messages, ...messages] },
  );
}

/**
 * Makes the web and the print edition of TEI, ours or corrected by hand; the TEI stays as it is.
 *
 * @returns the account of it
 * @throws VFileMessage where the folder cannot be written; it is as it was then
 */
export async function render(
  tei: TeiFolder,
  folder: string,
  options: Omit<BuildOptions, 'memory'> = {},
): Promise<BuildReport> {
  const { overwrite = false } = options;
  return OutputFolder.use(folder, 'edition', async (output) => {
    const published = await publish(tei.edition, packageParts, options);
    const files = publishedFiles(published);
    const concerns = (name: string) => /^(?:html|print|book)\//.test(name);
    const told = await tellRendering(tei, { folder, messages: published.messages, concerns });
    const plan = { overwrite, concerns, failed: failedParts(options, published) };
    return writeEdition(output, files, plan, told);
  });
}

/** `tei/d31.xml` → d31 */
function correctedIds({ texts }: Corrections): ReadonlySet<string> {
  return new Set([...texts.keys()].map((path) => path.replace(/^tei\/|\.xml$/g, '')));
}

function placesOf(origins: ReadonlyMap<string, Point>): Record<string, string> {
  return Object.fromEntries(
    [...origins].map(([id, { line, column }]) => [id, `${line}:${column}`]),
  );
}

function publishedFiles({ html, typst, pdf, books }: Published): Files {
  return new Map([
    ...[...html].map(([path, content]) => [`html/${path}`, content] as const),
    ...[...typst].map(([path, content]) => [`print/${path}`, content] as const),
    ...(pdf ? [['print/edition.pdf', pdf] as const] : []),
    ...[...books].map(([path, content]) => [`book/${path}`, content] as const),
  ]);
}

/** What persons decided goes with the edition: it is what tells their readings from the program's. */
function listFile(corrections: CorrectionList | undefined): [string, string][] {
  return corrections === undefined ? [] : [['corrections.yaml', String(corrections.file)]];
}

async function schemaFiles(): Promise<[string, Uint8Array][]> {
  const schemas = await readSchemas();
  return [...schemas].map(([name, text]) => [`schema/${name}`, text]);
}
