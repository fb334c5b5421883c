import { Presets, SingleBar } from 'cli-progress';
import type { VolumeOutcome } from '../disk/series/index.ts';
import { plural } from './plural.ts';

/** Shows how far a series is. */
export interface SeriesProgress {
  /** @param size of the text of the volume, in bytes */
  readonly add: (outcome: VolumeOutcome, size: number) => void;
  readonly end: () => void;
}

const silent: SeriesProgress = { add: () => undefined, end: () => undefined };

/** What became of a volume, in a few words. */
export function outcomeWords(outcome: VolumeOutcome): string {
  if ('refused' in outcome) return 'not built';
  if ('interrupted' in outcome) return 'interrupted';
  const documents = plural(documentsIn(outcome), 'documents');
  return outcome.account.unchanged ? `${documents}, unchanged` : documents;
}

function documentsIn(outcome: VolumeOutcome): number {
  return 'account' in outcome ? (outcome.account.found?.counts.documents ?? 0) : 0;
}

function lines(stream: NodeJS.WriteStream, volumes: number): SeriesProgress {
  let done = 0;
  return {
    ...silent,
    add: (outcome) => {
      done += 1;
      stream.write(`[${done}/${volumes}] ${outcome.volume.name}: ${outcomeWords(outcome)}\n`);
    },
  };
}

function bar(stream: NodeJS.WriteStream, volumes: number, size: number): SeriesProgress {
  const format = '{bar} {done}/{volumes} volumes | {rate} notes/s | {eta_formatted} left | {last}';
  const shown = new SingleBar(
    { format, stream, hideCursor: true, clearOnComplete: true, etaBuffer: volumes },
    Presets.shades_grey,
  );
  const start = performance.now();
  const state = { done: 0, volumes, rate: 0, last: '' };
  let documents = 0;
  shown.start(size, 0, state);
  return {
    add: (outcome, bytes) => {
      state.done += 1;
      documents += documentsIn(outcome);
      state.rate = Math.round((1000 * documents) / (performance.now() - start));
      state.last = outcome.volume.name;
      shown.increment(bytes, state);
    },
    end: () => {
      shown.stop();
    },
  };
}

/**
 * Progress on the error stream: a bar with rate and time left on a terminal, a line a volume elsewhere.
 *
 * @param size of all texts together, in bytes: it is what the time left is reckoned by
 */
export function seriesProgressOn(
  stream: NodeJS.WriteStream,
  { volumes, size, quiet }: { volumes: number; size: number; quiet: boolean },
): SeriesProgress {
  if (quiet) return silent;
  return stream.isTTY ? bar(stream, volumes, size) : lines(stream, volumes);
}
