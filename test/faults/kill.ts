import { join } from 'node:path';
import { buildArguments } from './edition.ts';
import { type Process, start } from './process.ts';
import { type State, type Tree, isStagingLeft, stateOf, treeOf } from './tree.ts';

const account = ['report.json', 'manifest.json'];

/** A tree without the account of the build, which says whether another was completed. */
export function withoutAccount(tree: Tree): Tree {
  return new Map([...tree].filter(([path]) => !account.includes(path)));
}

/** What a kill left, and what the next build made of it. */
export interface Aftermath {
  readonly left: State;
  readonly status: number | null;
  readonly hasCompleted: boolean;
  readonly found: Tree;
  readonly isStagingLeft: boolean;
}

/** Kills a build into `out`, looks at what is left, and builds again. */
export async function killed(
  folder: string,
  newer: Tree,
  kill: (build: Process) => Promise<void>,
  { args = buildArguments, fault = '' } = {},
): Promise<Aftermath> {
  const out = join(folder, 'out');
  const older = treeOf(out);
  const build = start(folder, args, fault);
  await kill(build);
  await build.ended;
  const left = stateOf(treeOf(out), older, newer);
  const { status, stdout } = await start(folder, args).ended;
  const hasCompleted = stdout.includes('build-completed');
  return { left, status, hasCompleted, found: treeOf(out), isStagingLeft: isStagingLeft(out) };
}
