import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { runNode } from '../processes.ts';
import type { Texts } from './stages.ts';
import { type Extent, type Task, isTooLong } from './task.ts';

/** How long the command takes from a series of volumes to its pages, on all processors. */
export function togetherTask(
  { paths, notes }: Pick<Texts, 'paths' | 'notes'>,
  folder: string,
  rounds: number,
  extent: Extent,
): Task {
  const subject = { group: 'together', what: 'notes to pages', notes } as const;
  return {
    subject,
    rounds,
    run: async (figures) => {
      if (isTooLong(figures, subject, extent)) return;
      const output = await mkdtemp(join(folder, 'series-'));
      const options = ['-o', output, '--jobs', 'auto', '--no-pdf', '--quiet'];
      const { run } = await runNode(join('dist', 'cli.js'), ['build', ...paths, ...options]);
      figures.add(subject, run);
    },
  };
}
