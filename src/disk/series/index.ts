import { join } from 'node:path';
import { VFile } from 'vfile';
import { type BuildReport, type ReportMessage, reportMessage } from '../edition/build-report.ts';
import type { ReportInput } from '../edition/write-edition.ts';
import { report } from '../../messages/index.ts';
import { OutputFolder } from '../output/folder.ts';
import { volumeThread } from '../../package-files.ts';
import type { Settings } from '../../settings.ts';
import { together } from '../../notes/summary.ts';
import type { VolumeOptions, VolumeResult, VolumeTask } from './build-volume.ts';
import { ThreadPool, type Ending } from '../thread-pool.ts';
import { placeStartPage } from './merge.ts';
import type { Volume } from './volume.ts';

export { merge } from './merge.ts';
export { type Volume, volumesOf } from './volume.ts';

/** What became of a volume. */
export type VolumeOutcome =
  | { readonly volume: Volume; readonly account: BuildReport }
  | { readonly volume: Volume; readonly refused: readonly ReportMessage[] }
  | { readonly volume: Volume; readonly interrupted: true };

export interface SeriesOptions {
  /** What each volume is built with; the title in its settings is that of the series. */
  readonly volume: VolumeOptions;
  /** How many volumes are built at once. */
  readonly jobs: number;
  /** Aborted, it ends the work: volumes that are built stay, others are as they were. */
  readonly signal: AbortSignal;
  /** Called as each volume ends, in whatever order. */
  readonly onOutcome: (outcome: VolumeOutcome) => void;
}

/** A series as it was built. */
export interface SeriesAccount {
  /** In the order of the volumes given. */
  readonly volumes: readonly VolumeOutcome[];
  /** Of the start page and the registers; left out where the work was interrupted. */
  readonly account?: BuildReport;
}

/**
 * Builds volumes into a folder for each, some at once, and a start page with registers over all. A
 * volume that cannot be built is reported, and the others go on.
 *
 * @throws VFileMessage where the folder cannot be written
 */
export function buildSeries(
  volumes: readonly Volume[],
  folder: string,
  options: SeriesOptions,
): Promise<SeriesAccount> {
  return OutputFolder.use(folder, 'series', async (output) => {
    const outcomes = await buildVolumes(volumes, folder, options);
    if (options.signal.aborted) return { volumes: outcomes };
    const account = await placeStartPage(output, tellOf(outcomes), options.volume);
    return { volumes: outcomes, account };
  });
}

/** A series has its own title and address; each volume has the title of its text, and its pages theirs below it. */
function ofVolume(options: VolumeOptions, { name }: Volume): VolumeOptions {
  if (options.settings === undefined) return options;
  const settings: { -readonly [Key in keyof Settings]: Settings[Key] } = { ...options.settings };
  delete settings.title;
  const { baseUrl } = settings;
  if (baseUrl !== undefined) {
    settings.baseUrl = `${baseUrl.replace(/\/?$/, '/')}${encodeURIComponent(name)}/html/`;
  }
  return { ...options, settings };
}

async function buildVolumes(
  volumes: readonly Volume[],
  folder: string,
  { volume: options, jobs, signal, onOutcome }: SeriesOptions,
): Promise<VolumeOutcome[]> {
  const threads = Math.min(jobs, volumes.length);
  const pool = new ThreadPool<VolumeTask, VolumeResult>(volumeThread, threads, signal);
  const abandoned: string[] = [];
  const outcomes = await Promise.all(
    volumes.map(async (volume) => {
      const task = {
        notes: volume.notes,
        folder: join(folder, volume.name),
        options: ofVolume(options, volume),
      };
      const ending = await pool.run(task);
      if (ending.kind !== 'done') abandoned.push(task.folder);
      const outcome = outcomeOf(volume, ending);
      onOutcome(outcome);
      return outcome;
    }),
  );
  await pool.close();
  for (const path of abandoned) await OutputFolder.abandon(path);
  return outcomes;
}

function outcomeOf(volume: Volume, ending: Ending<VolumeResult>): VolumeOutcome {
  switch (ending.kind) {
    case 'done':
      return { volume, ...ending.result };
    case 'interrupted':
      return { volume, interrupted: true };
    case 'died': {
      const file = new VFile({ path: volume.notes });
      const { reason } = ending;
      const message = report(file, 'volume-not-built', undefined, { reason });
      return { volume, refused: [reportMessage(message)] };
    }
  }
}

function tellOf(outcomes: readonly VolumeOutcome[]): ReportInput {
  return {
    input: `The series of ${outcomes.length} texts`,
    found: together(
      outcomes.flatMap((outcome) =>
        'account' in outcome && outcome.account.found ? [outcome.account.found] : [],
      ),
    ),
    messages: outcomes.flatMap((outcome) => ('refused' in outcome ? outcome.refused : [])),
  };
}
