import { z } from 'zod';
import { childScript, runNode } from '../processes.ts';
import type { Figures } from '../record/figures.ts';
import { type Stage, stages } from '../stages.ts';
import { type Extent, type Task, isTooLong } from './task.ts';

/** Texts that are taken through the stages one after another. */
export interface Texts {
  readonly paths: readonly string[];
  readonly notes: number;
  readonly warmUp: string;
}

const times = z.partialRecord(
  z.enum(stages),
  z.object({ processor: z.number(), wall: z.number() }),
);

/** How long each stage takes, in one process for all of them. */
export function stagesTask(
  group: 'stages' | 'one-volume',
  texts: Texts,
  rounds: number,
  extent: Extent,
): Task {
  const { notes } = texts;
  return {
    subject: { group, what: 'the stages', notes },
    rounds,
    run: async (figures) => {
      const chosen = possible(figures, group, notes, extent);
      const { run, stdout } = await runStages(texts, chosen);
      for (const [what, time] of Object.entries(times.parse(JSON.parse(stdout)))) {
        figures.add({ group, what, notes }, { ...time, memory: run.memory });
      }
    },
  };
}

/** Runs a process that takes texts through stages and writes how long each took. */
export function runStages({ paths, warmUp }: Texts, chosen: readonly Stage[]) {
  const question = { texts: paths, warmUp, stages: chosen };
  return runNode(childScript('stages'), [JSON.stringify(question)]);
}

/** Without them there is nothing for the others. */
const always: readonly Stage[] = ['parse', 'TEI'];

function possible(
  figures: Figures,
  group: 'stages' | 'one-volume',
  notes: number,
  extent: Extent,
): Stage[] {
  const short = stages.filter(
    (what) => always.includes(what) || !isTooLong(figures, { group, what, notes }, extent),
  );
  if (short.includes('typesetting source')) return short;
  figures.omit({ group, what: 'PDF', notes }, 'needs the typesetting source');
  return short.filter((stage) => stage !== 'PDF');
}
