import { availableParallelism } from 'node:os';
import { InvalidArgumentError } from 'commander';

/** How many volumes are built at once: a number, or `auto`, as many as there are processors. */
export function readJobs(value: string): number {
  if (value === 'auto') return availableParallelism();
  if (!/^[1-9]\d{0,2}$/.test(value)) {
    throw new InvalidArgumentError('Give a number from 1 to 999, or auto.');
  }
  return Number(value);
}
