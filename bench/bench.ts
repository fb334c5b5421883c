import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { takeRounds } from './measurements/task.ts';
import type { Series } from './notes/series.ts';
import { lengthOf } from './notes/volumes.ts';
import { peers } from './peers/index.ts';
import { versions } from './peers/versions.ts';
import { readOptions } from './options.ts';
import { plan } from './plan.ts';
import { account } from './record/account.ts';
import { Figures } from './record/figures.ts';
import { machine } from './record/machine.ts';
import { results } from './record/results.ts';

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function workloadOf({ source, volumes }: Series): string {
  const documents = volumes.reduce((sum, volume) => sum + volume.length, 0);
  const characters = volumes.reduce((sum, volume) => sum + lengthOf(volume), 0) / documents;
  return (
    `Volumes of 400 notes, cut from ${source}, ${characters.toFixed(0)} characters to a note; ` +
    'each measurement in a process of its own. Stages are warmed up with the sample of 30 notes; ' +
    'start-up and other programs are not.'
  );
}

async function measure(folder: string): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const { tasks, extent, series } = await plan(options, folder);
  const figures = new Figures();
  const here = machine(await versions(peers));
  await takeRounds(tasks, figures, extent, say);
  const workload = workloadOf(series);
  const [json, text] = await Promise.all([
    format(JSON.stringify(results(figures, here, workload)), { parser: 'json', printWidth: 100 }),
    format(account(figures, here, workload), { parser: 'markdown', printWidth: 100 }),
  ]);
  await writeFile(join('bench', 'results.json'), json);
  await writeFile(join('bench', 'results.md'), text);
  process.stdout.write(text);
}

const folder = await mkdtemp(join(tmpdir(), 'cartulary-bench-'));
try {
  await measure(folder);
} finally {
  await rm(folder, { recursive: true });
}
