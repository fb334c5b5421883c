import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { peers } from '../peers/index.ts';
import type { Peer } from '../peers/peer.ts';
import { copyStylesheets } from '../peers/saxon-he.ts';
import { joinPages } from '../peers/weasyprint.ts';
import { childScript, runNode, runProgram, time } from '../processes.ts';
import type { Subject } from '../record/figures.ts';
import { type Extent, type Task, isTooLong } from './task.ts';

/** An edition that ours and theirs work on. */
export interface Given {
  readonly text: string;
  readonly notes: number;
  /** Where its TEI and its pages are put. */
  readonly folder: string;
}

const ours = 'cartulary';

/** Each part of the work by this program and by every other that does it, on the same TEI. */
export async function peerTasks(
  given: readonly Given[],
  rounds: number,
  extent: Extent,
): Promise<Task[]> {
  const whats = [...new Set(peers.map(({ what }) => what))];
  for (const edition of given) await prepare(edition);
  return given.flatMap((edition) => [
    ...whats.map((what) => ourTask(what, edition, rounds, extent)),
    ...peers
      .filter(({ most = Infinity }) => edition.notes <= most)
      .map((peer) => peerTask(peer, edition, rounds, extent)),
  ]);
}

/** Makes what others are given: TEI, its documents apart from the corpus, pages, stylesheets. */
async function prepare({ text, folder }: Given): Promise<void> {
  const args = ['build', text, '-o', folder, '--no-pdf', '--quiet'];
  await runNode(join('dist', 'cli.js'), args);
  await mkdir(join(folder, 'documents'));
  const names = await readdir(join(folder, 'tei'));
  for (const name of names.filter((one) => one !== 'edition.xml')) {
    await copyFile(join(folder, 'tei', name), join(folder, 'documents', name));
  }
  await Promise.all([joinPages(folder), copyStylesheets(join(folder, 'xslt'))]);
}

function ourTask(what: Peer['what'], given: Given, rounds: number, extent: Extent): Task {
  const subject: Subject = { group: 'peers', what, notes: given.notes, program: ours };
  return {
    subject,
    rounds,
    run: async (figures) => {
      if (isTooLong(figures, subject, extent)) return;
      const { run } = await runNode(childScript('second-half'), [what, given.folder]);
      figures.add(subject, run);
    },
  };
}

function peerTask(peer: Peer, given: Given, rounds: number, extent: Extent): Task {
  const { name: program, what, package: debian, file, command } = peer;
  const subject: Subject = { group: 'peers', what, notes: given.notes, program };
  return {
    subject,
    rounds,
    run: async (figures) => {
      if (!existsSync(file)) figures.omit(subject, `not installed (Debian: ${debian})`);
      else if (!existsSync(time)) figures.omit(subject, 'GNU time is not installed (Debian: time)');
      else if (!isTooLong(figures, subject, extent)) {
        figures.add(subject, await runProgram(await command(given.folder), given.folder));
      }
    },
  };
}
