import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Run } from '../cli/command-line.ts';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** A `cartulary` that runs. */
export interface Process {
  /** How it ended; the status is null where it was killed. */
  readonly ended: Promise<Run>;
  /** Ends it at once (SIGKILL); nothing happens where it has ended. */
  readonly kill: () => void;
  /** Does what Ctrl-C does (SIGINT). */
  readonly interrupt: () => void;
}

/**
 * Starts `cartulary` in a folder.
 *
 * @param before modules, as text, that are run before it: see `injected.ts`
 */
export function start(
  folder: string,
  args: readonly string[],
  ...before: readonly string[]
): Process {
  const modules = before.map((text) => `--import=data:text/javascript,${encodeURIComponent(text)}`);
  const child = spawn(process.execPath, [...modules, program, ...args], { cwd: folder });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = new Promise<Run>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, stdout, stderr });
    });
  });
  return {
    ended,
    kill: () => child.kill('SIGKILL'),
    interrupt: () => child.kill('SIGINT'),
  };
}

/** Waits until there is a file that a process has to make. */
export async function appears(path: string, { ended }: Process): Promise<void> {
  const end = new AbortController();
  void ended.then(() => {
    end.abort();
  });
  while (!existsSync(path)) {
    if (end.signal.aborted) throw new Error(`${path} was never there`);
    await setTimeout(1);
  }
}
