/** The middle of some values; of an even number of them the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const middle = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

/** The least and the greatest of some values. */
export function spread(values: readonly number[]): { least: number; most: number } {
  return { least: Math.min(...values), most: Math.max(...values) };
}

/** How much time some amount of work took. */
export interface Point {
  readonly work: number;
  readonly time: number;
}

/**
 * How time grows with work: 1 where twice the work takes twice the time, 2 where it takes four times.
 *
 * @returns the slope of the line through the logarithms by least squares; `undefined` where there
 *   are not two amounts of work
 */
export function exponent(points: readonly Point[]): number | undefined {
  const x = points.map(({ work }) => Math.log(work));
  const y = points.map(({ time }) => Math.log(time));
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviations = (values: readonly number[]) => values.map((value) => value - mean(values));
  const [dx, dy] = [deviations(x), deviations(y)];
  const variance = dx.reduce((sum, d) => sum + d * d, 0);
  return variance > 0 ? dx.reduce((sum, d, i) => sum + d * (dy[i] ?? 0), 0) / variance : undefined;
}
