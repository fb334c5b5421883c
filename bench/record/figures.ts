import { median, spread } from './statistics.ts';

/** What is measured together, by the name under which it can be asked for. */
export const groups = [
  'start-up',
  'stages',
  'one-volume',
  'together',
  'commands',
  'peers',
] as const;

export type Group = (typeof groups)[number];

/** Something that is measured: `stages`, `TEI`, of 4,000 notes. */
export interface Subject {
  readonly group: Group;
  readonly what: string;
  readonly notes: number;
  /** Which program does it, where more than one does. */
  readonly program?: string;
}

/** What one run took. */
export interface Run {
  /** Seconds of the processor, all threads together. */
  readonly processor: number;
  /** Seconds that passed. */
  readonly wall: number;
  /** Bytes that the process held at most. */
  readonly memory: number;
}

export interface Measurement extends Subject {
  readonly runs: readonly Run[];
}

export interface Omission extends Subject {
  readonly why: string;
}

type Quantity = keyof Run;

/** Every run of what was measured, and what was not measured and why. */
export class Figures {
  readonly #measurements: (Subject & { readonly runs: Run[] })[] = [];
  readonly #omissions: Omission[] = [];

  get measurements(): readonly Measurement[] {
    return this.#measurements;
  }

  get omissions(): readonly Omission[] {
    return this.#omissions;
  }

  add(subject: Subject, run: Run): void {
    const known = this.#measurements.find((other) => isSame(other, subject));
    if (known === undefined) this.#measurements.push({ ...subject, runs: [run] });
    else known.runs.push(run);
  }

  omit(subject: Subject, why: string): void {
    if (!this.isOmitted(subject)) this.#omissions.push({ ...subject, why });
  }

  isOmitted(subject: Subject): boolean {
    return this.#omissions.some((other) => isSame(other, subject));
  }

  find(subject: Subject): Measurement | undefined {
    return this.#measurements.find((other) => isSame(other, subject));
  }

  of(group: Group): readonly Measurement[] {
    return this.#measurements.filter((measurement) => measurement.group === group);
  }

  /** The seconds of the processor that something will take, judged by fewer notes; 0 where that is unknown. */
  foretold(subject: Subject): number {
    const smaller = this.#measurements
      .filter((other) => isSame({ ...other, notes: subject.notes }, subject))
      .filter(({ notes }) => notes < subject.notes)
      .toSorted((a, b) => b.notes - a.notes)[0];
    if (smaller === undefined) return 0;
    return (typical(smaller, 'processor') * subject.notes) / smaller.notes;
  }
}

function isSame(a: Subject, b: Subject): boolean {
  return a.group === b.group && a.what === b.what && a.notes === b.notes && a.program === b.program;
}

/** The median of a quantity over the runs. */
export function typical({ runs }: Measurement, quantity: Quantity): number {
  return median(runs.map((run) => run[quantity]));
}

/** The least and the greatest of a quantity over the runs. */
export function extremes(
  { runs }: Measurement,
  quantity: Quantity,
): { least: number; most: number } {
  return spread(runs.map((run) => run[quantity]));
}
