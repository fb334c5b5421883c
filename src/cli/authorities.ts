import { Command } from 'commander';
import { authorityFiles } from './authority-files.ts';
import { collect } from './collect.ts';
import { printMessages } from './print-messages.ts';
import { writeOutputs } from './write-output.ts';

interface Options {
  readonly authority?: readonly string[];
  readonly output: string;
  readonly overwrite?: true;
  readonly quiet?: true;
}

const help = `
The list is itself an authority file: complete it, then build with it. The
repositories that ship with cartulary count as known.

Examples:
  $ cartulary authorities output -o names.xml
  $ cartulary authorities output --authority persons.xml -o others.xml
  $ cartulary build notes.txt --authority names.xml --authority repositories`;

async function action(folder: string, options: Options): Promise<void> {
  const { authority = [], output, overwrite, quiet } = options;
  const { readTeiFolder } = await import('../disk/edition/tei-folder.ts');
  const { listUnmatched } = await import('../exchange/authorities/index.ts');
  const authorities = await authorityFiles([...authority, 'repositories'], quiet);
  const { path, edition, messages } = await readTeiFolder(folder);
  const { xml, count, of, ...unread } = listUnmatched(edition, authorities);
  printMessages([...messages, ...unread.messages], quiet);
  const inputs = [path, ...authority];
  await writeOutputs(new Map([[output, xml]]), { inputs, overwrite });
  if (!quiet) process.stdout.write(`${count} of ${of} entries are not matched: ${output}\n`);
}

export function authoritiesCommand(): Command {
  return new Command('authorities')
    .description('list the names of an edition that no authority file knows, as TEI to complete')
    .argument('<folder>', 'the folder that a build has written, or its folder tei')
    .option('--authority <file>', 'an authority file in TEI (repeatable)', collect)
    .option('-o, --output <file>', 'where to write', 'unmatched.xml')
    .option('--overwrite', 'replace a file that is there already')
    .option('-q, --quiet', 'say nothing but errors')
    .addHelpText('after', help)
    .action(action);
}
