import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { runNode } from '../processes.ts';
import type { Subject } from '../record/figures.ts';
import { type Extent, type Task, isTooLong } from './task.ts';

/** A text of one volume. */
export interface Volume {
  readonly text: string;
  readonly notes: number;
}

/** What a command is given: the text, the folder that a build of it has written, a place of its own. */
type Line = (text: string, built: string, own: string) => readonly string[];

/** Every command that works on a whole edition, in the order in which an editor comes to them. */
const commands: Readonly<Record<string, Line>> = {
  parse: (text) => ['parse', text],
  'build, TEI alone': (text, _, own) => ['build', text, '-o', own, '--no-html', '--no-pdf'],
  'build, the same again': (text, built) => ['build', text, '-o', built, '--no-html', '--no-pdf'],
  doubts: (_, built) => ['doubts', built],
  validate: (_, built) => ['validate', join(built, 'tei')],
  'export, CSV': (_, built, own) => ['export', built, '--to', 'csv', '-o', join(own, 'e.csv')],
  'export, JSON': (_, built, own) => ['export', built, '--to', 'json', '-o', join(own, 'e.json')],
  'render, pages': (_, built, own) => ['render', built, '-o', own, '--no-pdf'],
  'render, book': (_, built, own) => ['render', built, '-o', own, '--no-html'],
  deposit: (_, built, own) => ['deposit', built, '--draft', '-o', join(own, 'bag')],
};

/** Time and memory of each command on a volume; the edition is built before, by the first that needs it. */
export function commandTasks(
  { text, notes }: Volume,
  folder: string,
  rounds: number,
  extent: Extent,
): Task[] {
  const built = onceBuilt(text, folder);
  return Object.entries(commands).map(([what, line]) => {
    const subject: Subject = { group: 'commands', what, notes };
    return {
      subject,
      rounds,
      run: async (figures) => {
        if (isTooLong(figures, subject, extent)) return;
        const own = await mkdtemp(join(folder, 'command-'));
        const { run } = await runNode(cartulary, line(text, await built(), own));
        figures.add(subject, run);
      },
    };
  });
}

const cartulary = join('dist', 'cli.js');

function onceBuilt(text: string, folder: string): () => Promise<string> {
  let built: Promise<string> | undefined;
  return () => (built ??= build(text, folder));
}

async function build(text: string, folder: string): Promise<string> {
  const output = await mkdtemp(join(folder, 'built-'));
  await runNode(cartulary, ['build', text, '-o', output, '--no-html', '--no-pdf', '--quiet']);
  return output;
}
