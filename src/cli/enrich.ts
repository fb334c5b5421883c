import { Command } from 'commander';
import type { Encodings, ExtractedNotes } from '../exchange/volume/index.ts';
import type { EncodedEdition } from '../tei/index.ts';
import { printMessages } from './print-messages.ts';
import { readVolumeFile } from './volume.ts';
import { writeOutputs } from './write-output.ts';

interface Options {
  readonly output: string;
  readonly overwrite?: true;
  readonly quiet?: true;
}

const help = `
The copy differs from the volume in its source notes alone, and in a further
sourceDesc of its header with the witnesses and printings that they name. Markup
that the notes had before is kept where it does not cross what was read.

Examples:
  $ cartulary enrich volume.xml -o enriched.xml`;

/** Which document of the volume each encoded one is: its head stands in that line of the text. */
function encodingsOf(tei: EncodedEdition, { origins }: ExtractedNotes): Encodings {
  const byLine = new Map(origins.map(({ line, document }) => [line, document]));
  return new Map(
    tei.documents.flatMap((document) => {
      const there = byLine.get(tei.origins.get(document.id)?.line ?? 0);
      return there === undefined ? [] : [[there, document] as const];
    }),
  );
}

async function action(path: string, { output, overwrite, quiet }: Options): Promise<void> {
  const { file, volume, notes } = await readVolumeFile(path);
  const { encode } = await import('../edition.ts');
  const { enrich } = await import('../exchange/volume/index.ts');
  const { tei } = encode(new TextEncoder().encode(notes.text), { path });
  const encodings = tei === undefined ? new Map() : encodingsOf(tei, notes);
  const enriched = new Map([[output, enrich(file, volume, encodings)]]);
  await writeOutputs(enriched, { inputs: [path], overwrite });
  printMessages(file.messages, quiet);
  if (!quiet) process.stdout.write(`Encoded notes in ${output}: ${encodings.size}\n`);
}

export function enrichCommand(): Command {
  return new Command('enrich')
    .description('put encoded source notes, witnesses and printings into a copy of a TEI volume')
    .argument('<volume>', 'a volume of documents in TEI')
    .requiredOption('-o, --output <file>', 'where to write')
    .option('--overwrite', 'replace a file that is there already')
    .option('-q, --quiet', 'say nothing but errors')
    .addHelpText('after', help)
    .action(action);
}
