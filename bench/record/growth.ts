import { type Figures, type Group, typical } from './figures.ts';
import { exponent } from './statistics.ts';

/** How the processor's time for something grows with the notes. */
export interface Growth {
  readonly group: Group;
  readonly what: string;
  /** The fewest and the most notes that were measured. */
  readonly from: number;
  readonly to: number;
  readonly exponent: number;
}

/** Fewer notes are done before the machine is warm, and tell nothing of growth. */
const fewest = 400;

/**
 * The growth of everything in a group that was measured with two numbers of notes at least.
 *
 * @param sizes how many of the greatest numbers of notes are compared
 */
export function growthOf(figures: Figures, group: Group, sizes: number): Growth[] {
  const measurements = figures.of(group).filter(({ notes }) => notes >= fewest);
  const whats = [...new Set(measurements.map(({ what }) => what))];
  return whats.flatMap((what) => {
    const points = measurements
      .filter((one) => one.what === what)
      .map((one) => ({ work: one.notes, time: typical(one, 'processor') }))
      .toSorted((a, b) => a.work - b.work)
      .slice(-sizes);
    const slope = exponent(points);
    const [from, to] = [points[0]?.work ?? 0, points.at(-1)?.work ?? 0];
    return slope === undefined ? [] : [{ group, what, from, to, exponent: slope }];
  });
}
