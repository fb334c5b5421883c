import { format, parse } from 'node:path';
import { Command, Option } from 'commander';
import { type FormatName, formatNames, formats } from '../exchange/export/formats.ts';
import { printMessages } from './print-messages.ts';
import { projectNeeded } from './project.ts';
import { exitStatus } from './status.ts';
import { writeLines } from './write-lines.ts';
import { writeOutputs } from './write-output.ts';

interface Options {
  readonly to: FormatName;
  readonly output: string;
  readonly overwrite?: true;
  readonly quiet?: true;
}

const help = `
Formats:
${formatNames.map((name) => `  ${name.padEnd(8)} ${formats[name].holds}`).join('\n')}

Where a format gives more than one file, each has its name before the ending:
-o fish.csv gives fish.holdings.csv, fish.printings.csv and so on.

Examples:
  $ cartulary export output/tei --to csv -o fisheries.csv
  $ cartulary export output/tei --to ead3 -o finding-aid.xml`;

/** `fisheries.csv` or `fisheries` is `fisheries.holdings.csv` for the part of that name. */
function named(output: string, part: string | undefined, extension: string): string {
  if (part === undefined) return output;
  const { ext, ...place } = parse(output);
  return format({ ...place, base: '', name: `${place.name}.${part}`, ext: ext || extension });
}

async function action(given: string | undefined, options: Options): Promise<void> {
  const folder = given ?? (await projectNeeded('the folder of an edition')).output;
  const { to, output, overwrite, quiet } = options;
  const { readTeiFolder } = await import('../disk/edition/tei-folder.ts');
  const { exportEdition, readEdition } = await import('../exchange/export/index.ts');
  const { edition, messages } = await readTeiFolder(folder);
  const read = readEdition(edition);
  const exported = await exportEdition(read, to);
  printMessages([...messages, ...exported.messages, ...read.messages], quiet);
  const name = (part?: string) => named(output, part, formats[to].extension);
  const files = new Map(exported.files.map(({ part, text }) => [name(part), text]));
  await writeOutputs(files, { inputs: [folder], overwrite });
  if (files.size === 0) process.exitCode = exitStatus.failed;
  if (!quiet) writeLines(process.stdout, [...files.keys()]);
}

export function exportCommand(): Command {
  return new Command('export')
    .description('write an edition for spreadsheets, reference managers, catalogues and services')
    .argument(
      '[folder]',
      'the folder that a build has written, or its folder tei; in a project its own',
    )
    .addOption(
      new Option('--to <format>', 'the format (required)')
        .choices(formatNames)
        .makeOptionMandatory(),
    )
    .requiredOption('-o, --output <file>', 'where to write (required)')
    .option('--overwrite', 'replace a file that is there already')
    .option('-q, --quiet', 'say nothing but errors')
    .addHelpText('after', help)
    .action(action);
}
