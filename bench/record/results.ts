import { type Figures, type Measurement, typical } from './figures.ts';
import { growthOf } from './growth.ts';
import type { Machine } from './machine.ts';

/** Everything that was measured, every run of it, for programs. Seconds and bytes. */
export function results(figures: Figures, machine: Machine, workload: string): object {
  return {
    machine,
    workload,
    measurements: figures.measurements.map((one) => ({ ...one, ...medians(one) })),
    growth: [
      ...growthOf(figures, 'stages', 2),
      ...growthOf(figures, 'together', 2),
      ...growthOf(figures, 'one-volume', Infinity),
    ],
    omissions: figures.omissions,
  };
}

function medians(measurement: Measurement): { median: object; runs: object[] } {
  const rounded = (value: number) => Number(value.toFixed(3));
  return {
    median: {
      processor: rounded(typical(measurement, 'processor')),
      wall: rounded(typical(measurement, 'wall')),
      memory: typical(measurement, 'memory'),
    },
    runs: measurement.runs.map(({ processor, wall, memory }) => ({
      processor: rounded(processor),
      wall: rounded(wall),
      memory,
    })),
  };
}
