import type { Point } from 'unist';
import { type BuildReport, reportDoubt, reportMessage } from './build-report.ts';
import {
  type Corrections,
  noCorrections,
  readCorrections,
  teiFiles,
  withCorrections,
} from './corrections.ts';
import { type EncodeOptions, encode } from '../../edition.ts';
import { inputDigest } from './input-digest.ts';
import { OutputFolder } from '../output/folder.ts';
import { unchangedAccount } from '../output/unchanged.ts';
import { packageParts, readSchemas } from '../../package-files.ts';
import { failedParts } from './parts.ts';
import { writeEdition, emptyReport } from './write-edition.ts';
import { tellRendering } from './rendering.ts';
import type { TeiFolder } from './tei-folder.ts';
import { type PublishOptions, type Published, publish } from '../../publish/index.ts';
import { summarise } from '../../notes/summary.ts';

type Files = ReadonlyMap<string, string | Uint8Array>;

export interface BuildOptions extends Omit<PublishOptions, 'notes' | 'corrected'> {
  /** Replace the files that a person has changed; they are kept when left out. */
  readonly overwrite?: boolean;
  /** Whether an edition that would come out the same is left as it stands; yes when left out. */
  readonly cache?: boolean;
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
  options: BuildOptions & Pick<EncodeOptions, 'authorities'> = {},
): Promise<BuildReport> {
  const { settings, authorities = [], overwrite = false, cache = true } = options;
  const from = await inputDigest({ path, bytes }, options);
  const account = cache && !overwrite ? await unchangedAccount(folder, from) : undefined;
  if (account !== undefined) return { ...(JSON.parse(account) as BuildReport), unchanged: true };
  const { file, tree, doubts, tei } = encode(bytes, {
    path,
    authorities,
    ...(settings && { settings }),
  });
  const found = summarise(tree);
  if (tei === undefined) {
    return emptyReport({ input: path, found, messages: file.messages.map(reportMessage) });
  }
  return OutputFolder.use(folder, 'edition', async (output) => {
    const corrected = overwrite ? noCorrections : await readCorrections(output, tei);
    const { edition, corpus } = withCorrections(tei, corrected.texts);
    const notes = { file, origins: tei.origins };
    const published = await publish(edition, packageParts, {
      ...options,
      notes,
      corrected: correctedIds(corrected),
    });
    const generated = [...teiFiles({ ...tei, corpus }), ...(await schemaFiles())];
    const messages = [...file.messages, ...corrected.messages, ...published.messages].map(
      reportMessage,
    );
    const files = new Map([...generated, ...publishedFiles(published)]);
    const failed = failedParts(options, published);
    const plan = { overwrite, concerns: () => true, failed, from };
    return writeEdition(output, files, plan, {
      input: path,
      found,
      places: placesOf(tei.origins),
      messages,
      doubts: doubts.map(reportDoubt),
    });
  });
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
  options: BuildOptions = {},
): Promise<BuildReport> {
  const { overwrite = false } = options;
  return OutputFolder.use(folder, 'edition', async (output) => {
    const published = await publish(tei.edition, packageParts, options);
    const files = publishedFiles(published);
    const concerns = (name: string) => name.startsWith('html/') || name.startsWith('print/');
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

function publishedFiles({ html, typst, pdf }: Published): Files {
  return new Map([
    ...[...html].map(([path, content]) => [`html/${path}`, content] as const),
    ...[...typst].map(([path, content]) => [`print/${path}`, content] as const),
    ...(pdf ? [['print/edition.pdf', pdf] as const] : []),
  ]);
}

async function schemaFiles(): Promise<[string, Uint8Array][]> {
  const schemas = await readSchemas();
  return [...schemas].map(([name, text]) => [`schema/${name}`, text]);
}
