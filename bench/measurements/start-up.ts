import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { runNode } from '../processes.ts';
import type { Task } from './task.ts';

const cartulary = join('dist', 'cli.js');

/** How long a person waits for the least that the command does, and for an edition of the sample. */
export function startUpTasks(sample: string, folder: string, rounds: number): Task[] {
  return [
    task('cartulary --version', 0, rounds, () => Promise.resolve(['--version'])),
    task('the sample with all outputs', 30, rounds, async () => {
      const output = await mkdtemp(join(folder, 'sample-'));
      return ['build', sample, '-o', output, '--quiet'];
    }),
  ];
}

function task(
  what: string,
  notes: number,
  rounds: number,
  args: () => Promise<readonly string[]>,
): Task {
  const subject = { group: 'start-up', what, notes } as const;
  return {
    subject,
    rounds,
    run: async (figures) => {
      const { run } = await runNode(cartulary, await args());
      figures.add(subject, run);
    },
  };
}
