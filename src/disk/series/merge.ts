import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { type BuildReport, reportMessage } from '../edition/build-report.ts';
import { type ReportInput, writeEdition } from '../edition/write-edition.ts';
import { readInputFile } from '../read-file.ts';
import { report } from '../../messages/index.ts';
import { OutputFolder } from '../output/folder.ts';
import { reportUnfinished } from '../output/staging.ts';
import type { Settings } from '../../settings.ts';
import { readAssets, readStylesheet } from '../../package-files.ts';
import { type SeriesVolume, toSeriesPages } from '../../publish/transform/series.ts';
import { bounds } from '../../validate/guard.ts';
import { readHeader } from './header.ts';

type Files = ReadonlyMap<string, string | Uint8Array>;

export interface MergeOptions {
  /** The title of the series, its publisher and the like. */
  readonly settings?: Settings;
  /** Replace the pages that a person has changed; they are kept when left out. */
  readonly overwrite?: boolean | ReadonlySet<string>;
}

/** What a volume may offer to its readers, in the order of the links. */
const offered = ['html/index.html', 'print/edition.pdf', 'tei/edition.xml'];

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function present(folder: string, paths: readonly string[]): Promise<string[]> {
  const standing = await Promise.all(paths.map((path) => exists(join(folder, path))));
  return paths.filter((_, index) => standing[index]);
}

/** The editions in a folder, by the names of their own folders. */
async function editionsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const found = await present(
    folder,
    names.map((name) => `${name}/tei/edition.xml`),
  );
  return found
    .map((path) => path.split('/')[0] ?? '')
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

async function readVolume(folder: string, name: string): Promise<SeriesVolume> {
  const path = join(folder, name, 'tei/edition.xml');
  const xml = new TextDecoder().decode(await readInputFile(path, bounds.characters));
  return { name, ...readHeader(xml), files: await present(join(folder, name), offered) };
}

/**
 * Makes the start page over the editions in a folder, and their registers together.
 *
 * @param names of the folders of the editions
 * @returns the pages by their path in the folder; none where no edition can be read
 */
async function startPage(
  folder: string,
  names: readonly string[],
  { settings }: MergeOptions,
): Promise<{ files: Files; messages: readonly VFileMessage[] }> {
  const volumes: SeriesVolume[] = [];
  const messages: VFileMessage[] = [];
  for (const name of names) {
    const file = new VFile({ path: join(folder, name, 'tei/edition.xml') });
    reportUnfinished(file);
    messages.push(...file.messages);
    try {
      volumes.push(await readVolume(folder, name));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      messages.push(report(file, 'volume-left-out', undefined, { reason }));
    }
  }
  if (volumes.length === 0) return { files: new Map(), messages };
  const [stylesheet, assets] = await Promise.all([readStylesheet('series'), readAssets()]);
  const pages = await toSeriesPages(volumes, stylesheet, {
    title: settings?.title ?? '',
    publisher: settings?.publisher ?? '',
  });
  const loaded = [...assets].map(([path, content]) => [`assets/${path}`, content] as const);
  return {
    files: new Map<string, string | Uint8Array>([...pages.files, ...loaded]),
    messages: [...messages, ...pages.messages],
  };
}

/**
 * Puts the start page and the registers over the editions of a folder into it.
 *
 * @param told what there is to tell of the editions themselves
 */
export async function placeStartPage(
  output: OutputFolder,
  told: ReportInput,
  options: MergeOptions,
): Promise<BuildReport> {
  const { overwrite = false } = options;
  const { files, messages } = await startPage(output.path, await editionsIn(output.path), options);
  const said = [...told.messages, ...messages.map(reportMessage)];
  return writeEdition(
    output,
    files,
    { overwrite, concerns: () => true },
    { ...told, messages: said },
  );
}

/**
 * Makes the start page and the registers over editions that were built one by one.
 *
 * @param folder whose folders are editions
 * @returns the account of it
 * @throws VFileMessage where there is no edition, or the folder cannot be written
 */
export async function merge(folder: string, options: MergeOptions = {}): Promise<BuildReport> {
  const found = await editionsIn(folder).catch(() => []);
  if (found.length === 0) {
    throw report(new VFile({ path: folder }), 'series-empty', undefined, { folder });
  }
  return OutputFolder.use(folder, 'series', (output) =>
    placeStartPage(output, { input: folder, messages: [] }, options),
  );
}
