import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { watcher, withinBudget } from '../../src/cli/time-budget.ts';

/** A process that never ends, watched by a thread beside it. */
const endless = `
const { Worker } = require('node:worker_threads');
const workerData = { said: 'error  time-spent\\n', milliseconds: 200 };
new Worker(${JSON.stringify(watcher)}, { eval: true, workerData });
setTimeout(() => { for (;;); }, 1);`;

describe('a budget of time', () => {
  it('time-spent: ends what is in an endless expression, and says so', () => {
    const { signal, stderr } = spawnSync(process.execPath, ['-e', endless], {
      encoding: 'utf8',
      timeout: 30_000,
      killSignal: 'SIGTERM',
    });
    expect({ signal, stderr }).toEqual({ signal: 'SIGKILL', stderr: 'error  time-spent\n' });
  });

  it.each([undefined, 'house.sch'])('lets come to its end what does, with %s', async (path) => {
    expect(await withinBudget(path, () => Promise.resolve(7))).toBe(7);
    const failing = () => Promise.reject(new Error('no'));
    await expect(withinBudget(path, failing)).rejects.toThrow('no');
  });
});
