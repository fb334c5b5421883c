import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { VFile } from 'vfile';
import { readInputFile } from '../disk/read-file.ts';
import type { Check } from '../exchange/volume/index.ts';
import { printMessages } from './print-messages.ts';
import { readVolumeFile } from './volume.ts';
import { writeOutputs } from './write-output.ts';

interface Options {
  readonly output: string;
  readonly schema?: string;
  readonly intoNotesOnly?: true;
  readonly overwrite?: true;
  readonly quiet?: true;
}

const help = `
The copy has all that the volume has, to the letter. New in it are the markup in
the source notes, and the witnesses and printings that they name in the
sourceDesc of the header. schema/enriched.odd of this package lists the new
elements.

What comes out is held to the grammar of --schema, or to the .rng file that the
volume names in an xml-model; a document that would no longer be valid stays as
it was.

Examples:
  $ cartulary enrich volume.xml -o enriched.xml
  $ cartulary enrich volume.xml -o enriched.xml --schema tei_all.rng
  $ cartulary enrich volume.xml -o enriched.xml --into-notes-only`;

/** The grammar that the volume names, where it is a file beside it. */
function namedSchema(path: string, xml: string): string | undefined {
  const models = xml.slice(0, 10_000).matchAll(/<\?xml-model\b[^>]*?\bhref="([^"]*\.rng)"/g);
  const names = [...models].map(([, name = '']) => join(dirname(path), name));
  return names.find((name) => existsSync(name));
}

async function openCheck(path: string): Promise<{ check: Check; dispose: () => void }> {
  const { openValidator } = await import('../validate/index.ts');
  const text = new TextDecoder().decode(await readInputFile(path));
  const validator = await openValidator({ grammar: { text, path } });
  const check: Check = (xml) =>
    validator.validate({ xml, path }).map(({ line, column, reason }) => ({
      line: line ?? 1,
      column: column ?? 1,
      reason,
    }));
  return { check, dispose: validator.dispose };
}

async function action(path: string, options: Options): Promise<void> {
  const { output, overwrite, quiet, intoNotesOnly: notesOnly } = options;
  const { file, volume, notes } = await readVolumeFile(path);
  const { encodeEntries } = await import('../edition.ts');
  const { enrich, enrichChecked } = await import('../exchange/volume/index.ts');
  const text = new VFile({ path, value: notes.text });
  const tei = encodeEntries(notes.edition, text);
  const encodings = new Map(tei.documents.map((document) => [document.id, document]));
  const settings = notesOnly === undefined ? {} : { notesOnly };
  const schema = options.schema ?? namedSchema(path, String(file));
  const opened = schema === undefined ? undefined : await openCheck(schema);
  const enriched = opened
    ? enrichChecked(file, volume, encodings, settings, opened.check)
    : enrich(file, volume, encodings, settings);
  opened?.dispose();
  await writeOutputs(new Map([[output, enriched]]), { inputs: [path], overwrite });
  printMessages(file.messages, quiet);
  if (!quiet) process.stdout.write(`Encoded notes in ${output}: ${encodings.size}\n`);
}

export function enrichCommand(): Command {
  return new Command('enrich')
    .description('put encoded source notes, witnesses and printings into a copy of a TEI volume')
    .argument('<volume>', 'a volume of documents in TEI')
    .requiredOption('-o, --output <file>', 'where to write (required)')
    .option('--schema <file>', 'a RELAX NG grammar that the volume has to satisfy')
    .option('--into-notes-only', 'leave headers as they are')
    .option('--overwrite', 'replace a file that is there already')
    .option('-q, --quiet', 'say nothing but errors')
    .addHelpText('after', help)
    .action(action);
}
