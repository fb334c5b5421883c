import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Volume, commandTasks } from './measurements/commands.ts';
import { peerTasks } from './measurements/peers.ts';
import { stagesTask, type Texts } from './measurements/stages.ts';
import { startUpTasks } from './measurements/start-up.ts';
import type { Extent, Task } from './measurements/task.ts';
import { togetherTasks } from './measurements/together.ts';
import { type Series, readSeries } from './notes/series.ts';
import { taken, textOf } from './notes/volumes.ts';
import type { Options } from './options.ts';
import type { Group } from './record/figures.ts';

const sample = resolve('test', 'fixtures', 'kennedy-khrushchev', 'notes.txt');
const notesOfSample = 30;

/** Notes of a volume, as volumes are. */
const size = 400;

/** How many volumes and how often, by what is measured. */
interface Sizes {
  readonly extent: Extent;
  readonly startUp: number;
  readonly sample: number;
  readonly stages: Readonly<Record<number, number>>;
  readonly oneVolume: Readonly<Record<number, number>>;
  readonly together: Readonly<Record<number, number>>;
  readonly commands: Readonly<Record<number, number>>;
  readonly peers: { readonly rounds: number; readonly volume: boolean };
}

const full: Sizes = {
  extent: { longest: 400, enough: 2400 },
  startUp: 5,
  sample: 5,
  stages: { 1: 3, 10: 3, 100: 1 },
  oneVolume: { 1: 3, 3: 3, 10: 3 },
  together: { 1: 3, 10: 3, 100: 1 },
  commands: { 1: 3, 10: 3, 100: 1 },
  peers: { rounds: 3, volume: true },
};

const quick: Sizes = {
  extent: { longest: 20, enough: 60 },
  startUp: 3,
  sample: 2,
  stages: { 1: 2, 10: 1 },
  oneVolume: {},
  together: { 1: 1 },
  commands: { 1: 1 },
  peers: { rounds: 1, volume: false },
};

/** What is to be measured, its texts written into a folder. */
export interface Plan {
  readonly tasks: readonly Task[];
  readonly extent: Extent;
  readonly series: Series;
}

export async function plan(options: Options, folder: string): Promise<Plan> {
  const sizes = options.quick ? quick : full;
  const { extent } = sizes;
  const series = await readSeries(size);
  const all: Readonly<Record<Group, () => Task[] | Promise<Task[]>>> = {
    'start-up': () => startUpTasks(sample, folder, sizes.startUp),
    stages: () => stages(series, sizes, folder),
    'one-volume': () => oneVolume(series, sizes, folder),
    together: () => together(series, sizes, folder),
    commands: () => commands(series, sizes, folder),
    peers: () => peers(series, sizes, folder),
  };
  const tasks: Task[] = [];
  for (const group of options.only) tasks.push(...(await all[group]()));
  return { tasks, extent, series };
}

async function stages(series: Series, sizes: Sizes, folder: string): Promise<Task[]> {
  const small = { paths: [sample], notes: notesOfSample, warmUp: sample };
  const others = await eachSize(sizes.stages, (count) => manyVolumes(series, count, folder));
  return [{ texts: small, rounds: sizes.sample }, ...others].map(({ texts, rounds }) =>
    stagesTask('stages', texts, rounds, sizes.extent),
  );
}

async function oneVolume(series: Series, sizes: Sizes, folder: string): Promise<Task[]> {
  const texts = await eachSize(sizes.oneVolume, async (count) => {
    const { text, notes } = await longVolume(series, count, folder);
    return { paths: [text], notes, warmUp: sample };
  });
  return texts.map((one) => stagesTask('one-volume', one.texts, one.rounds, sizes.extent));
}

async function commands(series: Series, sizes: Sizes, folder: string): Promise<Task[]> {
  const tasks = Object.entries(sizes.commands).map(async ([count, rounds]) =>
    commandTasks(await longVolume(series, Number(count), folder), folder, rounds, sizes.extent),
  );
  return (await Promise.all(tasks)).flat();
}

/** Writes the notes of the first volumes as one. */
async function longVolume(series: Series, count: number, folder: string): Promise<Volume> {
  const text = join(folder, `one-of-${count}.txt`);
  await writeFile(text, textOf('A volume', taken(series.volumes, count).flat()));
  return { text, notes: count * size };
}

async function together(series: Series, sizes: Sizes, folder: string): Promise<Task[]> {
  const texts = await eachSize(sizes.together, (count) => manyVolumes(series, count, folder));
  return texts.flatMap((one) => togetherTasks(one.texts, folder, one.rounds, sizes.extent));
}

async function peers(series: Series, sizes: Sizes, folder: string): Promise<Task[]> {
  const small = { text: sample, notes: notesOfSample, folder: join(folder, 'peers-sample') };
  const given = [small];
  if (sizes.peers.volume) {
    const [text = ''] = (await manyVolumes(series, 1, folder)).paths;
    given.push({ text, notes: size, folder: join(folder, 'peers-volume') });
  }
  return peerTasks(given, sizes.peers.rounds, sizes.extent);
}

/** Writes the first volumes of the series, each into a file. */
async function manyVolumes({ volumes }: Series, count: number, folder: string): Promise<Texts> {
  await mkdir(join(folder, 'volumes'), { recursive: true });
  const paths = await Promise.all(
    taken(volumes, count).map(async (volume, index) => {
      const path = join(folder, 'volumes', `volume-${String(index + 1).padStart(3, '0')}.txt`);
      await writeFile(path, textOf(`Volume ${index + 1}`, volume));
      return path;
    }),
  );
  return { paths, notes: count * size, warmUp: sample };
}

function eachSize(
  rounds: Readonly<Record<number, number>>,
  texts: (count: number) => Promise<Texts>,
): Promise<{ texts: Texts; rounds: number }[]> {
  return Promise.all(
    Object.entries(rounds).map(async ([count, times]) => ({
      texts: await texts(Number(count)),
      rounds: times,
    })),
  );
}
