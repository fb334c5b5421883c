import type { VFile } from 'vfile';
import { encode } from '../../../src/edition.ts';
import { formatNames } from '../../../src/exchange/export/formats.ts';
import { exportEdition, readEdition } from '../../../src/exchange/export/index.ts';
import { enrich, extractNotes, readVolume } from '../../../src/exchange/volume/index.ts';
import { readMarkup } from '../../../src/xml/index.ts';
import { decode } from '../../../src/notes/decode.ts';
import { guard } from '../../../src/validate/index.ts';
import type { Validator } from '../../../src/validate/index.ts';
import { Broken, type Law } from '../law.ts';
import { expectPlaces, expectSound, schemas, validators } from './judges.ts';
import { publishingLaws } from './publishing.ts';
import { folderOf } from './tei-folder.ts';

/** As the command line does it: what the guard refuses is not validated. */
function expectVerdict(validator: Validator, xml: string): void {
  const refused = guard({ xml, path: 'tei.xml' });
  expectSound(refused, xml);
  if (refused.length === 0) expectSound(validator.validate({ xml, path: 'tei.xml' }), xml);
}

function validates(validator: Validator): Law {
  return {
    name: 'TEI is validated, and every message has its place',
    every: 1,
    limit: { milliseconds: 400, microsecondsPerByte: 200 },
    async hold(input) {
      const { edition } = await folderOf(input);
      for (const { xml } of edition.documents) expectVerdict(validator, xml);
      if (edition.corpus !== '') expectVerdict(validator, edition.corpus);
    },
  };
}

const exports: Law = {
  name: 'TEI is exported, and every export can be read',
  every: 3,
  limit: { milliseconds: 500, microsecondsPerByte: 100 },
  async hold(input) {
    const { edition } = await folderOf(input);
    const read = readEdition(edition);
    for (const name of formatNames) {
      const { files, messages } = await exportEdition(read, name);
      for (const { ruleId, note } of [...read.messages, ...messages]) {
        if (!note) throw new Broken(`${ruleId ?? ''} has no help`);
      }
      for (const { text } of files) {
        if (['csl', 'json', 'jsonld'].includes(name)) JSON.parse(text);
        if (['cmif', 'ead3'].includes(name)) readMarkup(text);
      }
    }
  },
};

function enriched(file: VFile): string | undefined {
  const volume = readVolume(file);
  if (volume === undefined) return undefined;
  const { text, origins } = extractNotes(volume);
  const { tei } = encode(new TextEncoder().encode(text));
  const byLine = new Map(origins.map(({ line, document }) => [line, document]));
  const encodings = new Map(
    tei?.documents.flatMap((document) => {
      const there = byLine.get(tei.origins.get(document.id)?.line ?? 0);
      return there === undefined ? [] : [[there, document] as const];
    }),
  );
  return enrich(file, volume, encodings);
}

const extracts: Law = {
  name: 'notes are taken out of a volume and put back',
  every: 3,
  limit: { milliseconds: 200, microsecondsPerByte: 100 },
  hold(input) {
    const file = decode(input, 'volume.xml');
    const xml = String(file);
    if (xml === '' || guard({ xml, path: 'volume.xml' }).length > 0) return;
    const result = enriched(file);
    expectPlaces(file);
    if (result !== undefined) readMarkup(result);
  },
};

/** What has to be true of every TEI, ours or not. */
export async function teiLaws(): Promise<Law[]> {
  const { rules } = await validators(await schemas());
  return [validates(rules), exports, extracts, ...(await publishingLaws(rules))];
}
