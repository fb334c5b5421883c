import { readFile } from 'node:fs/promises';
import { cpuUsage } from 'node:process';
import { z } from 'zod';
import { sourceNotes } from '../../src/processor.ts';
import { toPdf } from '../../src/publish/book/index.ts';
import { decode } from '../../src/notes/decode.ts';
import type { Settings } from '../../src/settings.ts';
import { toTei } from '../../src/tei/index.ts';
import { toHtml } from '../../src/publish/transform/index.ts';
import { type Stage, stages } from '../stages.ts';
import type { Validator } from '../../src/validate/index.ts';
import { openGrammar, readStylesheet, readTemplate, typesettingSource } from './tools.ts';

const settings: Settings = { language: 'en' };

/** What the stages are given beside the notes. */
interface Tools {
  readonly validator: Validator;
  readonly html: string;
  readonly book: string;
  readonly print: string;
  readonly template: string;
}

async function readTools(): Promise<Tools> {
  const [validator, html, book, print, template] = await Promise.all([
    openGrammar(),
    readStylesheet('html'),
    readStylesheet('book'),
    readStylesheet('print'),
    readTemplate(),
  ]);
  return { validator, html, book, print, template };
}

interface Time {
  processor: number;
  wall: number;
}

/** Adds up the time that each stage takes over all volumes. */
class Stopwatch {
  readonly times: Partial<Record<Stage, Time>> = {};

  async measure<Result>(stage: Stage, work: () => Result | Promise<Result>): Promise<Result> {
    const start = performance.now();
    const before = cpuUsage();
    const result = await work();
    const { user, system } = cpuUsage(before);
    const time = (this.times[stage] ??= { processor: 0, wall: 0 });
    time.processor += (user + system) / 1_000_000;
    time.wall += (performance.now() - start) / 1000;
    return result;
  }
}

async function encode(bytes: Uint8Array, watch: Stopwatch) {
  const file = decode(bytes, 'notes.txt');
  const tree = await watch.measure('parse', () => {
    const processor = sourceNotes(settings);
    return processor.runSync(processor.parse(file), file);
  });
  return watch.measure('TEI', () => toTei(tree, settings, file));
}

async function make(
  bytes: Uint8Array,
  asked: ReadonlySet<Stage>,
  tools: Tools,
  watch: Stopwatch,
): Promise<void> {
  const { validator, template } = tools;
  const tei = await encode(bytes, watch);
  if (asked.has('validation')) {
    await watch.measure('validation', () =>
      tei.documents.map(({ id, xml }) => validator.validate({ xml, path: id, generated: true })),
    );
  }
  if (asked.has('HTML')) await watch.measure('HTML', () => toHtml(tei, tools.html));
  if (!asked.has('typesetting source')) return;
  const text = await watch.measure('typesetting source', () => typesettingSource(tei, tools));
  if (!asked.has('PDF')) return;
  await watch.measure('PDF', () => toPdf({ text, template, tei: tei.corpus }));
}

const question = z.object({
  texts: z.array(z.string()),
  warmUp: z.string(),
  stages: z.array(z.enum(stages)),
});

/** Takes the texts one after another through the stages, and writes how long each stage took. */
async function answer(asked: z.infer<typeof question>): Promise<void> {
  const chosen = new Set(asked.stages);
  const tools = await readTools();
  await make(await readFile(asked.warmUp), chosen, tools, new Stopwatch());
  const watch = new Stopwatch();
  for (const text of asked.texts) await make(await readFile(text), chosen, tools, watch);
  process.stdout.write(JSON.stringify(watch.times));
}

await answer(question.parse(JSON.parse(process.argv[2] ?? '')));
