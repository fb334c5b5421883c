import { Command } from 'commander';
import { printMessages } from './print-messages.ts';
import { readVolumeFile } from './volume.ts';
import { writeOutputs } from './write-output.ts';

interface Options {
  readonly output: string;
  readonly overwrite?: true;
  readonly quiet?: true;
}

const help = `
A document is a div with type="document", its source note a note with
type="source", a note that begins with "Source:", or a file reference at the
head; datelines and italics are kept. Beside the text stands a map back to the
xml:ids of the volume: -o notes.txt gives notes.map.json.

Examples:
  $ cartulary extract volume.xml -o notes.txt
  $ cartulary build notes.txt`;

async function action(path: string, { output, overwrite, quiet }: Options): Promise<void> {
  const { file, text: notes } = await readVolumeFile(path);
  printMessages(file.messages, quiet);
  const map = output.replace(/(\.[^./\\]*)?$/, '.map.json');
  const files = new Map([
    [output, notes.text],
    [map, `${JSON.stringify(notes.origins, undefined, 2)}\n`],
  ]);
  await writeOutputs(files, { inputs: [path], overwrite });
  if (!quiet) process.stdout.write(`Notes in ${output}: ${notes.origins.length}\n`);
}

export function extractCommand(): Command {
  return new Command('extract')
    .description('take the heads and source notes out of a TEI volume, as text to build from')
    .argument('<volume>', 'a volume of documents in TEI')
    .requiredOption('-o, --output <file>', 'where to write (required)')
    .option('--overwrite', 'replace a file that is there already')
    .option('-q, --quiet', 'say nothing but errors')
    .addHelpText('after', help)
    .action(action);
}
