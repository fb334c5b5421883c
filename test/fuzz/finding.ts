import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Law } from './law.ts';
import type { Verdict } from './supervisor.ts';
import { type TargetName, isTargetName, targets } from './targets.ts';

/** An input that breaks a law. */
export interface Finding {
  /** What is wrong, in words that are the same for every input that is wrong in this way. */
  readonly what: string;
  readonly detail: string;
}

/** What a verdict finds wrong; undefined where the law is held in its time. */
export function findingIn(
  { name, limit }: Law,
  size: number,
  verdict: Verdict,
): Finding | undefined {
  switch (verdict.kind) {
    case 'held': {
      const milliseconds = verdict.microseconds / 1000;
      const most = limit.milliseconds + (limit.microsecondsPerByte * size) / 1000;
      if (milliseconds <= most) return undefined;
      const detail = `${Math.ceil(milliseconds)} ms for ${size} bytes, at most ${Math.ceil(most)}`;
      return { what: `too long: ${name}`, detail };
    }
    case 'broken':
      return verdict;
    case 'unanswered':
      return { what: `without an answer: ${name}`, detail: verdict.detail };
  }
}

const folder = resolve('test', 'fuzz', 'findings');

/** Writes an input where the tests find it: `text-0c1d2e3f.txt`. */
export function keep(target: TargetName, input: Uint8Array): string {
  const hash = createHash('sha256').update(input).digest('hex').slice(0, 8);
  const path = join(folder, `${target}-${hash}.${targets[target].extension}`);
  writeFileSync(path, input);
  return path;
}

/** An input that was kept. */
export interface Kept {
  readonly name: string;
  readonly target: TargetName;
  readonly input: Uint8Array;
}

/** @throws Error where a file is of no target */
export function allKept(): Kept[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => {
      const target = name.split('-')[0] ?? '';
      if (!isTargetName(target)) throw new Error(`${name} does not begin with a target`);
      return { name, target, input: readFileSync(join(folder, name)) };
    });
}
