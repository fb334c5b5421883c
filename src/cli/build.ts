import path from 'node:path';
import { Command, Option } from 'commander';
import { authorityFiles } from './authority-files.ts';
import { type BookFlags, bookOptions, chosenFormats, withBookOptions } from './book-options.ts';
import type { BuildOptions } from '../disk/edition/index.ts';
import { buildSeriesFrom } from './build-series.ts';
import { readCorrectionsFile } from './corrections-file.ts';
import { collect } from './collect.ts';
import { encodingOption } from './encoding.ts';
import { printReport } from './print-report.ts';
import { conventionBeside, conventionOption, readConventionFile } from './convention-file.ts';
import type { EncodeOptions } from '../edition.ts';
import { readInputFile } from '../disk/read-file.ts';
import { readJobs } from './jobs.ts';
import { progressOn } from './progress.ts';
import { report } from '../messages/index.ts';
import { projectNeeded } from './project.ts';
import type { Settings } from '../settings.ts';
import { readSettingsFile } from './settings-file.ts';
import { sourceDate } from './source-date.ts';
import { withHtmlWorker } from './html-worker.ts';
import { withinBudget } from './time-budget.ts';

interface Options extends BookFlags {
  readonly output: string;
  readonly settings?: string;
  readonly convention?: string;
  readonly authority?: readonly string[];
  readonly encoding?: string;
  readonly corrections?: string;
  readonly html: boolean;
  readonly pdf: boolean;
  readonly overwrite?: true;
  readonly replace?: readonly string[];
  readonly cache: boolean;
  readonly jobs: number;
  readonly quiet?: true;
}

const help = `
What comes out:
  tei/dN.xml, edition.xml      each document, and the whole edition, in TEI
  html/index.html              the web edition
  print/edition.typ, .pdf      the print edition: its source, the PDF
  schema/                      what the TEI is valid against
  report.json, manifest.json   what was found and said; checksums of all files

Files that were changed by hand since the last build are kept and rendered; they
follow their documents when numbers change, and what has changed in the notes is
merged into them. What would be made now stands beside them as dN.generated.xml.

Of several texts each becomes an edition in a folder of its own, named after the
text, under a start page with registers over all. What has not changed since the
last build is left as it is.

Examples:
  $ cartulary build                 in a project: cartulary help new
  $ cartulary build notes.txt
  $ cartulary build notes.txt -o edition --settings edition.yaml
  $ cartulary build dafp-5.txt --convention australian
  $ cartulary build notes.txt --no-pdf --quiet
  $ cartulary build volumes/*.txt -o series --jobs 4`;

/** Without an argument: the text of the project that the command runs in, and what belongs to it. */
async function inProject(options: Options): Promise<[readonly string[], Options]> {
  const project = await projectNeeded('the text of the notes', options.settings);
  const { settings, notes, authorities: authority, corrections } = project;
  const { exists } = await import('../disk/project/index.ts');
  const list = (await exists(corrections)) ? { corrections } : {};
  return [[notes], { settings, authority, ...list, ...options }];
}

async function action(given: readonly string[], flags: Options): Promise<void> {
  const [notes, options] = given.length > 0 ? [given, flags] : await inProject(flags);
  const settings = options.settings && (await readSettingsFile(options.settings));
  const convention = await conventionFor(options.convention, settings, notes);
  const authorities = await authorityFiles(options.authority ?? [], options.quiet);
  const date = sourceDate(process.env.SOURCE_DATE_EPOCH);
  const { output, quiet = false, html, cache, jobs } = options;
  const overwrite = options.overwrite ?? replacedFiles(options);
  const formats = chosenFormats(options, settings === '' ? undefined : settings);
  const book = await bookOptions(options);
  const shared = {
    ...{ html, overwrite, cache, book, authorities },
    ...formats,
    ...(options.encoding !== undefined && { encoding: options.encoding }),
    ...(settings && { settings }),
    ...convention,
    ...(date && { date }),
  };
  const corrections = await correctionsFor(notes, options.corrections);
  const [only, ...others] = notes;
  if (only !== undefined && others.length === 0) {
    await withinBudget(options.template, () =>
      withHtmlWorker({ html, ...formats }, (how) =>
        buildOne(only, output, quiet, { ...shared, ...how, ...corrections }),
      ),
    );
  } else await buildSeriesFrom(notes, output, quiet, { volume: shared, jobs });
}

/** The files that are named, from the folder of the edition: `tei/d31.xml`. */
function replacedFiles({ replace, output }: Options): ReadonlySet<string> | false {
  if (replace === undefined) return false;
  const { posix } = path;
  const plain = (name: string) => posix.normalize(name.replaceAll('\\', '/'));
  const folder = `${plain(output).replace(/\/$/, '')}/`;
  return new Set(
    replace.map(plain).map((name) => (name.startsWith(folder) ? name.slice(folder.length) : name)),
  );
}

/** The convention that is named, by the option or in the settings, or that stands beside the text. */
async function conventionFor(
  named: string | undefined,
  settings: Settings | '' | undefined,
  [text = '.']: readonly string[],
): Promise<Pick<EncodeOptions, 'convention'>> {
  const stated = named ?? (settings === '' ? undefined : settings?.convention);
  const name = stated ?? conventionBeside(text);
  return name === undefined ? {} : { convention: await readConventionFile(name) };
}

/** The list of corrections of the one text that is built. */
async function correctionsFor(
  { length: count }: readonly string[],
  name: string | undefined,
): Promise<Pick<EncodeOptions, 'corrections'>> {
  if (name === undefined) return {};
  const corrections = await readCorrectionsFile(name);
  if (count > 1) throw report(corrections.file, 'corrections-one-text', undefined, { count });
  return { corrections };
}

async function buildOne(
  path: string,
  folder: string,
  quiet: boolean,
  options: BuildOptions &
    Pick<EncodeOptions, 'authorities' | 'convention' | 'corrections' | 'encoding'>,
): Promise<void> {
  const bytes = await readInputFile(path);
  const progress = progressOn(process.stderr, quiet);
  progress.begin('reading the notes');
  const { build } = await import('../disk/edition/index.ts');
  const account = await build({ path, bytes }, folder, {
    ...options,
    remember: true,
    onProgress: progress.begin,
  }).finally(progress.end);
  printReport(account, folder, quiet);
}

export function buildCommand(): Command {
  const command = new Command('build')
    .description('make an edition of a text of source notes')
    .argument(
      '[notes...]',
      'the text, plain, DOCX or ODT: a title line, then numbered heads, each with its source note',
    )
    .option('-o, --output <folder>', 'where to write', 'output')
    .option('--settings <file>', 'what the text does not hold: title, editors, licence … (YAML)')
    .option(...conventionOption)
    .option(
      '--authority <file>',
      'names to match with, in TEI; "repositories" are those that ship (repeatable)',
      collect,
    )
    .option('--corrections <file>', 'what persons decided about words of the notes (YAML)')
    .addOption(encodingOption())
    .option('--no-html', 'leave the web edition out');
  return withBookOptions(command)
    .option('--overwrite', 'replace all files that were changed by hand; what they were is kept')
    .option('--replace <file>', 'replace this file that was changed by hand (repeatable)', collect)
    .option('--no-cache', 'build also what has not changed since the last build')
    .addOption(
      new Option('--jobs <number>', 'how many texts to build at once, or "auto"')
        .argParser(readJobs)
        .default(readJobs('auto'), 'auto'),
    )
    .option('-q, --quiet', 'say nothing but errors')
    .addHelpText('after', help)
    .action(action);
}
