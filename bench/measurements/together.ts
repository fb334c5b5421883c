import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { runNode } from '../processes.ts';
import type { Texts } from './stages.ts';
import { type Extent, type Task, isTooLong } from './task.ts';

/** What the command is asked to make of the notes, and the options that leave out the rest. */
const outcomes: Readonly<Record<string, readonly string[]>> = {
  'notes to valid TEI': ['--no-html', '--no-pdf'],
  'notes to pages': ['--no-pdf'],
};

/** How long the command takes over a series of volumes, on all processors. */
export function togetherTasks(
  texts: Pick<Texts, 'paths' | 'notes'>,
  folder: string,
  rounds: number,
  extent: Extent,
): Task[] {
  const { paths, notes } = texts;
  return Object.entries(outcomes).map(([what, options]) => {
    const subject = { group: 'together', what, notes } as const;
    return {
      subject,
      rounds,
      run: async (figures) => {
        if (isTooLong(figures, subject, extent)) return;
        const output = await mkdtemp(join(folder, 'series-'));
        const asked = ['-o', output, '--jobs', 'auto', '--quiet', ...options];
        const { run } = await runNode(join('dist', 'cli.js'), ['build', ...paths, ...asked]);
        figures.add(subject, run);
      },
    };
  });
}
