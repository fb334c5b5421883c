/** A function of `node:fs` (`renameSync`) or, without `Sync`, of `node:fs/promises`. */
export type Operation = 'rename' | 'renameSync' | 'rm' | 'writeFile';

/** What happens before an operation or in its place: JavaScript statements. */
const faults = {
  'kills the process': `process.kill(process.pid, 'SIGKILL');`,
  'ends the thread': `process.exit(1);`,
  'uses up the memory of the thread': `
      const all = [];
      for (;;) all.push(Array.from({ length: 10_000 }, () => all.length));`,
  'finds the disk full': `throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });`,
  'finds the disk read-only': `throw Object.assign(new Error('EROFS: read-only file system'), { code: 'EROFS' });`,
  'cannot be stopped': `
      fs.writeFileSync('waiting', '');
      spawnSync(process.execPath, ['-e', 'setTimeout(() => fs.writeFileSync("returned", ""), 5000)']);`,
  'waits for the test': `
      fs.writeFileSync('waiting', '');
      while (!fs.existsSync('go')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);`,
} as const;

export type Fault = keyof typeof faults;

/**
 * A module that lets an operation fail which touches a folder; a file that it was to write is half
 * written then.
 *
 * @param first the first of these operations that fails, counted from 1
 * @param last the last one
 * @param folder `out`, or one in it, whose volume is built by a thread of its own
 */
export function failing(
  operation: Operation,
  fault: Fault,
  first: number,
  { last = first, folder = 'out' } = {},
): string {
  return `
    import fs from 'node:fs';
    import { spawnSync } from 'node:child_process';
    import { syncBuiltinESMExports } from 'node:module';
    import { isMainThread } from 'node:worker_threads';
    const of = '${operation}'.endsWith('Sync') ? fs : fs.promises;
    const real = of.${operation};
    let count = 0;
    of.${operation} = (path, ...given) => {
      const isWithin = isMainThread === ${folder === 'out'} && ('/' + path).replaceAll('\\\\', '/').includes('/${folder}/');
      if (isWithin) count += 1;
      if (!isWithin || count < ${first} || count > ${last}) return real(path, ...given);
      if ('${operation}' === 'writeFile') fs.writeFileSync(path, given[0].slice(0, given[0].length / 2));
      ${faults[fault]}
      return real(path, ...given);
    };
    syncBuiltinESMExports();`;
}

/** A module that lets a program go on writing into `notes.txt` while it is read. */
export const writingWhileRead = `
  import fs from 'node:fs';
  const handle = await fs.promises.open(process.execPath);
  await handle.close();
  const prototype = Object.getPrototypeOf(handle);
  const { readFile } = prototype;
  prototype.readFile = async function (...given) {
    const bytes = await readFile.apply(this, given);
    fs.appendFileSync('notes.txt', 'more');
    return bytes;
  };`;

/** A module that sets the clock, and lets it run backwards by an hour every time that it is read. */
export function clockRunningBack(from: string): string {
  return `
    let now = Date.parse('${from}');
    globalThis.Date = class extends Date {
      constructor(...given) { super(...(given.length > 0 ? given : [now -= 3_600_000])); }
      static now() { return now -= 3_600_000; }
    };`;
}

/** A module that lets a thread have no more memory than the least that a volume may need. */
export const smallMachine = `
  import os from 'node:os';
  import { syncBuiltinESMExports } from 'node:module';
  os.totalmem = () => 0;
  syncBuiltinESMExports();`;
