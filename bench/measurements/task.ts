import type { Figures, Subject } from '../record/figures.ts';

/** A measurement that is taken in rounds, so that a slow moment of the machine falls on all alike. */
export interface Task {
  readonly subject: Subject;
  readonly rounds: number;
  /** Takes the measurement once, in processes of its own. */
  readonly run: (figures: Figures) => Promise<void>;
}

/** How much is measured. */
export interface Extent {
  /** Seconds of the processor for one stage in one run; what is foretold to take more is left out. */
  readonly longest: number;
  /** Seconds after which no second and later round of a task is begun. */
  readonly enough: number;
}

/** Takes the tasks in turn, round after round. */
export async function takeRounds(
  tasks: readonly Task[],
  figures: Figures,
  { enough }: Extent,
  say: (line: string) => void,
): Promise<void> {
  const start = performance.now();
  const rounds = Math.max(0, ...tasks.map((task) => task.rounds));
  for (let round = 1; round <= rounds; round += 1) {
    for (const task of tasks.filter((one) => one.rounds >= round)) {
      const seconds = (performance.now() - start) / 1000;
      if (round > 1 && seconds > enough) return;
      if (figures.isOmitted(task.subject)) continue;
      say(`${seconds.toFixed(0).padStart(4)} s  round ${round}  ${named(task.subject)}`);
      await attempt(task, figures);
    }
  }
}

/** What fails is left out, and what it said is kept. */
async function attempt({ subject, run }: Task, figures: Figures): Promise<void> {
  try {
    await run(figures);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    figures.omit(subject, `failed: ${words.replaceAll(/\s+/g, ' ').slice(0, 200)}`);
  }
}

function named({ group, what, notes, program }: Subject): string {
  return `${group}: ${what}, ${notes} notes${program === undefined ? '' : `, ${program}`}`;
}

/** Whether something is foretold to take too long; then that is said. */
export function isTooLong(figures: Figures, subject: Subject, { longest }: Extent): boolean {
  if (figures.isOmitted(subject)) return true;
  if (figures.find(subject) !== undefined) return false;
  const foretold = figures.foretold(subject);
  if (foretold <= longest) return false;
  figures.omit(subject, `would take about ${foretold.toFixed(0)} s`);
  return true;
}
