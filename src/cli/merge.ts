import { Command } from 'commander';
import { printReport } from './print-report.ts';
import { readSettingsFile } from './settings-file.ts';

interface Options {
  readonly settings?: string;
  readonly overwrite?: true;
  readonly quiet?: true;
}

const help = `
"build" with several texts does this by itself. For editions that were built one
by one, or on several machines:

  $ parallel cartulary build {} -o series/{/.} ::: volumes/*.txt
  $ cartulary merge series`;

async function action(folder: string, options: Options): Promise<void> {
  const { overwrite = false, quiet = false } = options;
  const settings = options.settings && (await readSettingsFile(options.settings));
  const { merge } = await import('../disk/series/index.ts');
  const account = await merge(folder, { overwrite, ...(settings && { settings }) });
  printReport(account, folder, quiet);
}

export function mergeCommand(): Command {
  return new Command('merge')
    .description('make the start page and the registers over several editions')
    .argument('<folder>', 'the folder whose folders are editions')
    .option('--settings <file>', 'the title of the series, its publisher (YAML)')
    .option('--overwrite', 'replace pages that were changed by hand')
    .option('-q, --quiet', 'say nothing but errors')
    .addHelpText('after', help)
    .action(action);
}
