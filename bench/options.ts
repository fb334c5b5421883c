import { parseArgs } from 'node:util';
import { type Group, groups } from './record/figures.ts';

/** What is asked of a run. */
export interface Options {
  /** A short run: fewer notes, fewer rounds. */
  readonly quick: boolean;
  /** What is measured; everything where nothing is named. */
  readonly only: readonly Group[];
}

/** @throws TypeError where an option or a name is unknown */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
    },
  });
  const only = values.only.map((name) => {
    const group = groups.find((known) => known === name);
    if (group === undefined) throw new TypeError(`--only ${name}: there are ${groups.join(', ')}`);
    return group;
  });
  return { quick: values.quick, only: only.length === 0 ? groups : only };
}
