import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Operation, failing } from './injected.ts';
import { type Aftermath, killed, withoutAccount } from './kill.ts';
import type { State } from './tree.ts';
import { workplace } from './workplace.ts';

const { path, newer } = workplace();

function expectNew({ status, hasCompleted, found, isStagingLeft }: Aftermath): void {
  expect({ status, isStagingLeft }).toEqual({ status: 0, isStagingLeft: false });
  if (hasCompleted) expect(withoutAccount(found)).toEqual(withoutAccount(newer()));
  else expect(found).toEqual(newer());
}

describe('a build that is killed leaves whole files, and the next one is as any other', () => {
  const operations: [Operation, number, State][] = [
    ['writeFile', 9, 'old'],
    ['rename', 1, 'old'], // before the journal stands
    ['renameSync', 1, 'old'],
    ['renameSync', 12, 'mixed'],
    ['rm', 2, 'new'], // before the journal is removed
  ];
  it.each(operations)('at the %s no. %i: %s', async (operation, which, state) => {
    const fault = failing(operation, 'kills the process', which);
    const aftermath = await killed(path(), newer(), () => Promise.resolve(), { fault });
    expect(aftermath.left).toBe(state);
    expectNew(aftermath);
  });

  const moments = fc.sample(fc.noBias(fc.integer({ min: 0, max: 1000 })), { numRuns: 8, seed: 8 });
  it.each(moments)('after %i milliseconds', async (milliseconds) => {
    const aftermath = await killed(path(), newer(), async (build) => {
      await setTimeout(milliseconds);
      build.kill();
    });
    expectNew(aftermath);
  });
});
