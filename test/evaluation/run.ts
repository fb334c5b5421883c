import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { MarkupScore } from './markup.ts';
import type { Score } from './score.ts';

const lapses = z.record(z.string(), z.number());

const count = z.object({
  gold: z.number(),
  found: z.number(),
  right: z.number(),
  missed: lapses,
  extra: lapses,
});

const goldScore = z.object({
  fields: z.record(z.string(), count),
  notes: z.number(),
  whole: z.number(),
  kept: z.number(),
  characters: z.number(),
  unparsed: z.number(),
  missing: z.number(),
});

const recall = z.object({ spans: z.number(), found: z.number() });

const figures = z.object({
  gold: z.record(z.string(), goldScore),
  corpus: z.object({
    documents: z.number(),
    kept: z.number(),
    valid: z.number(),
    characters: z.number(),
    unparsed: z.number(),
    messages: z.record(z.string(), z.number()),
  }),
  markup: z.object({ refs: recall, titles: recall }),
});

const fingerprints = z.record(z.string(), z.record(z.string(), z.string()));

export type GoldFigures = z.infer<typeof goldScore>;

/** What a run of the evaluation found; no word of a note is in it. */
export interface Run {
  readonly figures: z.infer<typeof figures>;
  /** The hash of what was read of each entry, by volume and id. */
  readonly fingerprints: z.infer<typeof fingerprints>;
}

const figuresFile = resolve('test', 'evaluation', 'figures.json');
const fingerprintsFile = resolve('test', 'evaluation', 'fingerprints.json');

/** The run that was last committed; undefined where there is none. */
export async function committedRun(): Promise<Run | undefined> {
  if (!existsSync(figuresFile) || !existsSync(fingerprintsFile)) return undefined;
  return {
    figures: figures.parse(JSON.parse(await readFile(figuresFile, 'utf8'))),
    fingerprints: fingerprints.parse(JSON.parse(await readFile(fingerprintsFile, 'utf8'))),
  };
}

export async function writeRun(run: Run): Promise<void> {
  await writeFile(figuresFile, `${JSON.stringify(run.figures, null, 2)}\n`);
  await writeFile(fingerprintsFile, `${JSON.stringify(run.fingerprints, null, 2)}\n`);
}

export function emptyRun(): Run {
  const markup: MarkupScore = { refs: { spans: 0, found: 0 }, titles: { spans: 0, found: 0 } };
  return {
    figures: {
      gold: {},
      corpus: { documents: 0, kept: 0, valid: 0, characters: 0, unparsed: 0, messages: {} },
      markup,
    },
    fingerprints: {},
  };
}

export function goldFigures(score: Score): GoldFigures {
  return { ...score, fields: Object.fromEntries(score.fields) };
}
