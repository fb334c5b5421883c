import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { TeiDocument } from '../../src/tei/tei-edition.ts';
import { readText } from './corpus.ts';
import { scoreMarkup } from './markup.ts';
import { figures, score } from './score.ts';
import { goldSets, isSharedPresent, readGold, readMarkup, shared, volumes } from './sources.ts';

const python = spawnSync('python3', ['--version']).status === 0;
const figuresOfField = z.object({ precision: z.number().nullable(), f1: z.number() });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cartulary-evaluation-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function writeDocuments(name: string, documents: readonly TeiDocument[]): Promise<string> {
  const place = await mkdtemp(join(folder, name));
  await Promise.all(documents.map(({ id, xml }) => writeFile(join(place, `${id}.xml`), xml)));
  return place;
}

function run(tool: string, ...values: string[]): string {
  return execFileSync('python3', ['-B', join(shared, 'tools', tool), ...values], {
    encoding: 'utf8',
  });
}

describe.skipIf(!isSharedPresent() || !python)(
  'the figures are those of the scorer (skipped without python3 or the shared folder)',
  () => {
    it.each(goldSets)('$name', async ({ name, gold, text }) => {
      const { documents } = (await readText(text)).tei;
      const place = await writeDocuments(name, documents);
      const said = run('score.py', gold, place, '--json').replaceAll('NaN', 'null');
      const theirs = z.record(z.string(), z.unknown()).parse(JSON.parse(said));
      const ours = score(await readGold(gold), documents);
      for (const [field, { gold: there, found, ...count }] of ours.fields) {
        const { precision, f1 } = figures({ gold: there, found, ...count });
        expect(theirs[field]).toMatchObject({ gold: there, found });
        expect(figuresOfField.parse(theirs[field])).toEqual({
          precision: found === 0 ? null : precision,
          f1,
        });
      }
      expect(theirs).toMatchObject({
        lossless: ours.kept / ours.notes,
        unparsed: ours.unparsed / ours.characters,
        missing: ours.missing,
        right: ours.whole / ours.notes,
      });
    });

    it('for the markup of a volume too', async () => {
      const volume = (await volumes()).find(({ name }) => name === 'frus1969-76ve15p1');
      const { text, markup } = volume ?? { text: '', markup: '' };
      const { documents } = (await readText(text)).tei;
      const place = await writeDocuments('volume', documents);
      const ours = scoreMarkup(await readMarkup(markup), documents);
      const rows = Object.entries(ours).map(
        ([kind, { spans, found }]) => `${kind} ${spans} ${found}`,
      );
      const theirs = run('markup.py', markup, place).matchAll(/(\w+) +(\d+) +(\d+)/gu);
      expect(Array.from(theirs, (row) => row.slice(1).join(' '))).toEqual(rows);
    });
  },
);
