import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Run } from './record/figures.ts';

/** A process that has ended well: what it took and what it wrote. */
interface Ended {
  readonly run: Run;
  readonly stdout: string;
}

const use = z.object({ processor: z.number(), memory: z.number() });

const reporter = new URL('children/report-use.js', import.meta.url).href;

/**
 * Runs a script in a Node of its own, which says at its end what it has used.
 *
 * @throws Error with the last words of the script where it fails
 */
export async function runNode(script: string, args: readonly string[]): Promise<Ended> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', reporter, script, ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [said, stdout] = await Promise.all([
    wordsOf(child.stdio[3]),
    wordsOf(child.stdout),
    ended(child),
  ]);
  const wall = (performance.now() - start) / 1000;
  return { run: { ...use.parse(JSON.parse(said)), wall }, stdout };
}

/** The script of this name among those that are measured. */
export function childScript(name: string): string {
  return fileURLToPath(new URL(`children/${name}.js`, import.meta.url));
}

/** GNU time: what the processes of others have used. */
export const time = '/usr/bin/time';

/**
 * Runs a program under GNU time.
 *
 * @param folder where the account of it may be written
 * @throws Error with the last words of the program where it fails
 */
export async function runProgram(command: readonly string[], folder: string): Promise<Run> {
  const account = join(folder, 'time.txt');
  const format = ['-f', '%e %U %S %M', '-o', account];
  const child = spawn(time, [...format, ...command], { stdio: ['ignore', 'ignore', 'pipe'] });
  await ended(child);
  const [wall = 0, user = 0, system = 0, kilobytes = 0] = (await readFile(account, 'utf8'))
    .trim()
    .split(' ')
    .map(Number);
  return { wall, processor: user + system, memory: kilobytes * 1024 };
}

async function wordsOf(stream: unknown): Promise<string> {
  return stream instanceof Readable ? text(stream) : '';
}

async function ended(child: ChildProcess): Promise<void> {
  const closed = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const [status, words] = await Promise.all([closed, wordsOf(child.stderr)]);
  if (status !== 0) throw new Error(words.trim() || `ended with ${status ?? 'a signal'}`);
}
