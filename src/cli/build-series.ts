import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReportMessage } from '../disk/edition/build-report.ts';
import type { SeriesAccount, SeriesOptions, Volume, VolumeOutcome } from '../disk/series/index.ts';
import { reportLines, placeLines } from './report-lines.ts';
import { isError } from './print-report.ts';
import { plural } from './plural.ts';
import { messageLines } from './message-lines.ts';
import { paintFor } from './paint.ts';
import { outcomeWords, seriesProgressOn } from './series-progress.ts';
import { exitStatus } from './status.ts';
import { writeLines } from './write-lines.ts';

type Options = Pick<SeriesOptions, 'volume' | 'jobs'>;

/**
 * Builds several volumes and says what became of them. Interrupted (Ctrl-C), it stops within a second
 * and names what is done.
 */
export async function buildSeriesFrom(
  paths: readonly string[],
  folder: string,
  quiet: boolean,
  options: Options,
): Promise<void> {
  const { buildSeries, volumesOf } = await import('../disk/series/index.ts');
  const volumes = volumesOf(paths);
  const sizes = new Map(await Promise.all(volumes.map(sizeOf)));
  const size = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
  const progress = seriesProgressOn(process.stderr, { volumes: volumes.length, size, quiet });
  const stop = new AbortController();
  const interrupt = () => {
    stop.abort();
  };
  process.once('SIGINT', interrupt);
  const series = await buildSeries(volumes, folder, {
    ...options,
    signal: stop.signal,
    onOutcome: (outcome) => {
      progress.add(outcome, sizes.get(outcome.volume) ?? 0);
    },
  }).finally(() => {
    progress.end();
    process.off('SIGINT', interrupt);
  });
  conclude(series, folder, quiet);
}

async function sizeOf(volume: Volume): Promise<[Volume, number]> {
  const { size } = await stat(volume.notes).catch(() => ({ size: 0 }));
  return [volume, size];
}

// frus1961-63v06  30 documents, 2 remarks: series/frus1961-63v06/report.json
function volumeLine(outcome: VolumeOutcome, folder: string): string {
  const { name } = outcome.volume;
  if (!('account' in outcome)) return `  ${name}  ${outcomeWords(outcome)}`;
  const { messages } = outcome.account;
  const severities: readonly ReportMessage['severity'][] = ['error', 'warning', 'remark'];
  const counts = severities
    .map(
      (severity) => [severity, messages.filter((of) => of.severity === severity).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => plural(count, `${severity}s`));
  const where = counts.length > 0 ? `: ${join(folder, name, 'report.json')}` : '';
  return `  ${name}  ${[outcomeWords(outcome), ...counts].join(', ')}${where}`;
}

/** Of a volume that was built; why one could not be is said with the series. */
function hasErrors(outcome: VolumeOutcome): boolean {
  return 'account' in outcome && outcome.account.messages.some(isError);
}

function conclude({ volumes, account }: SeriesAccount, folder: string, quiet: boolean): void {
  if (account === undefined) {
    interrupted(volumes, folder);
    return;
  }
  if (quiet) {
    const errors = account.messages.filter(isError);
    writeLines(process.stderr, [
      ...messageLines(errors, paintFor(process.stderr)),
      ...volumes.filter(hasErrors).map((outcome) => volumeLine(outcome, folder)),
    ]);
  } else {
    writeLines(process.stdout, [
      ...reportLines(account, folder, paintFor(process.stdout)),
      ...volumes.map((outcome) => volumeLine(outcome, folder)),
      '',
      ...placeLines(account, folder),
    ]);
  }
  if (account.files === 0) process.exitCode = exitStatus.failed;
  else if (account.messages.some(isError) || volumes.some(hasErrors))
    process.exitCode = exitStatus.faulty;
}

/**
 * Says what is done, and lets the signal have its way, which a shell reads as 130: an exit would wait
 * for a thread that is in the typesetter.
 */
function interrupted(volumes: readonly VolumeOutcome[], folder: string): void {
  const done = volumes.filter((outcome) => 'account' in outcome);
  writeLines(process.stderr, [
    `Interrupted. ${done.length} of ${volumes.length} volumes are done; what was there of the others is as it was.`,
    ...done.map((outcome) => volumeLine(outcome, folder)),
    'The same command goes on with the others.',
  ]);
  process.kill(process.pid, 'SIGINT');
}
