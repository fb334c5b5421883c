import { Worker } from 'node:worker_threads';
import { VFile } from 'vfile';
import { reportMessage } from '../disk/edition/build-report.ts';
import { report } from '../messages/index.ts';
import { messageLines } from './message-lines.ts';
import { paintFor } from './paint.ts';

/** What takes longer never ends: a book of ten thousand documents is set in a fifth of that. */
const minutes = 10;

/**
 * What a thread beside the one that works does: nothing interrupts a typesetter or an expression, and what
 * is ended in its midst leaves whole files.
 */
export const watcher = `
const { workerData } = require('node:worker_threads');
setTimeout(() => {
  require('node:fs').writeSync(2, workerData.said);
  process.kill(process.pid, 'SIGKILL');
}, workerData.milliseconds);`;

/**
 * Runs what a template or a schema of a person is used in, and ends this process with a message where that
 * does not come to its end.
 *
 * @param path of that file; `undefined` where all is of the package, and no time is taken
 */
export async function withinBudget<Result>(
  path: string | undefined,
  run: () => Promise<Result>,
): Promise<Result> {
  if (path === undefined) return run();
  const message = report(new VFile({ path }), 'time-spent', undefined, { path, minutes });
  const lines = messageLines([reportMessage(message)], paintFor(process.stderr));
  const workerData = { said: `\n${lines.join('\n')}\n`, milliseconds: minutes * 60_000 };
  const watching = new Worker(watcher, { eval: true, workerData });
  watching.unref();
  try {
    return await run();
  } finally {
    await watching.terminate();
  }
}
