import { Command } from 'commander';
import { type BookFlags, bookOptions, chosenFormats, withBookOptions } from './book-options.ts';
import { printReport } from './print-report.ts';
import { progressOn } from './progress.ts';
import { readSettingsFile } from './settings-file.ts';
import { sourceDate } from './source-date.ts';
import { withHtmlWorker } from './html-worker.ts';
import { withinBudget } from './time-budget.ts';

interface Options extends BookFlags {
  readonly output: string;
  readonly settings?: string;
  readonly html: boolean;
  readonly pdf: boolean;
  readonly overwrite?: true;
  readonly quiet?: true;
}

const help = `
The TEI is left as it is. Documents are shown as their own files have them, and
so they are in the edition.xml that the pages offer and the PDF carries, even
where the one in the folder differs. Elements that the editions have no rule for
are shown as what they contain.

Examples:
  $ cartulary render output/tei -o output
  $ cartulary render output -o draft --no-pdf`;

async function action(folder: string, options: Options): Promise<void> {
  const settings = options.settings && (await readSettingsFile(options.settings));
  const date = sourceDate(process.env.SOURCE_DATE_EPOCH);
  const { output, quiet = false, html, overwrite = false } = options;
  const formats = chosenFormats(options, settings === '' ? undefined : settings);
  const book = await bookOptions(options);
  const progress = progressOn(process.stderr, quiet);
  progress.begin('reading the TEI');
  const { render } = await import('../disk/edition/index.ts');
  const { readTeiFolder } = await import('../disk/edition/tei-folder.ts');
  const tei = await readTeiFolder(folder);
  const given = {
    ...{ html, overwrite, book, onProgress: progress.begin },
    ...formats,
    ...(settings && { settings }),
    ...(date && { date }),
  };
  const account = await withinBudget(options.template, () =>
    withHtmlWorker({ html, ...formats }, (how) => render(tei, output, { ...given, ...how })),
  ).finally(progress.end);
  printReport(account, output, quiet);
}

export function renderCommand(): Command {
  const command = new Command('render')
    .description('make the web edition and the print edition of TEI, ours or corrected by hand')
    .argument('<folder>', 'the folder that a build has written, or its folder tei')
    .option('-o, --output <folder>', 'where to write', 'output')
    .option('--settings <file>', 'the settings of the edition, for its base URL (YAML)')
    .option('--no-html', 'leave the web edition out');
  return withBookOptions(command)
    .option('--overwrite', 'replace files that were changed by hand')
    .option('-q, --quiet', 'say nothing but errors')
    .addHelpText('after', help)
    .action(action);
}
