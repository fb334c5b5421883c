import { basename, join } from 'node:path';
import { Command, Option } from 'commander';
import { VFile } from 'vfile';
import { report } from '../messages/index.ts';
import { readInputFile } from '../disk/read-file.ts';
import { projectNeeded } from './project.ts';
import { printMessages } from './print-messages.ts';
import { readSettingsFile } from './settings-file.ts';
import { sourceDate } from './source-date.ts';
import { exitStatus } from './status.ts';

interface Options {
  readonly output: string;
  readonly notes?: string;
  readonly settings?: string;
  readonly authorities?: readonly string[];
  readonly draft?: true;
  readonly zip?: true;
  readonly check?: true;
  readonly quiet?: true;
}

const help = `
A deposit is a bag (BagIt 1.0, RFC 8493): the TEI, its schemas, the web and the
print edition, every export, the notes and the settings, and records of all this
in DataCite, Dublin Core, PREMIS and RO-Crate. It needs a title, a publisher and
a licence, and an edition without errors whose files are as the last build left
them: after a correction build again. SOURCE_DATE_EPOCH gives the date of
bagging.

Examples:
  $ cartulary deposit output -o bag --notes notes.txt --settings edition.yaml
  $ cartulary deposit output -o bag.zip --zip --draft
  $ cartulary deposit --check bag           whoever made it`;

async function check(path: string, quiet: boolean): Promise<void> {
  const { openBag } = await import('../exchange/deposit/bag-source.ts');
  const { checkBag } = await import('../exchange/deposit/check-bag.ts');
  const source = await openBag(path);
  if (source === undefined) throw report(new VFile({ path }), 'bag-not-found', undefined, { path });
  const messages = await checkBag(source);
  printMessages(messages, quiet);
  if (messages.length === 0 && !quiet) {
    process.stdout.write(`${path} is complete and unchanged: ${source.paths.length} files.\n`);
  }
}

async function make(folder: string, options: Options): Promise<void> {
  const { output, notes, settings, draft = false, zip = false, quiet } = options;
  const list = join(folder, 'corrections.yaml');
  const { exists } = await import('../disk/project/index.ts');
  const decided = (await exists(list)) ? [list] : [];
  const given = [notes, settings, ...(options.authorities ?? []), ...decided].filter(
    (name) => name !== undefined,
  );
  const input = await Promise.all(
    given.map(async (name) => [basename(name), await readInputFile(name)] as const),
  );
  const contact = settings === undefined ? undefined : (await readSettingsFile(settings)).contact;
  const date = sourceDate(process.env.SOURCE_DATE_EPOCH);
  const { depositFolder, writeBag } = await import('../disk/deposit/index.ts');
  const { bag, messages } = await depositFolder(folder, {
    input: new Map(input),
    isDraft: draft,
    ...(contact !== undefined && { contact }),
    ...(date && { date }),
  });
  printMessages(messages, quiet);
  if (bag === undefined) {
    process.exitCode = exitStatus.failed;
    return;
  }
  await writeBag(bag, output, zip);
  if (!quiet) process.stdout.write(`${bag.size} files are in ${output}.\n`);
}

/** Without an argument: the edition of the project, with its notes, settings and authority files. */
async function inProject(options: Options): Promise<[string, Options]> {
  const project = await projectNeeded('the folder of an edition');
  const { output: folder, notes, settings } = project;
  const authorities = project.authorities.filter((name) => name !== 'repositories');
  return [folder, { notes, settings, authorities, ...options }];
}

async function action(given: string | undefined, flags: Options): Promise<void> {
  const [folder, options] = given === undefined ? await inProject(flags) : [given, flags];
  await (options.check ? check(folder, options.quiet ?? false) : make(folder, options));
}

export function depositCommand(): Command {
  return new Command('deposit')
    .description('put an edition into a bag for an archive, or check a bag')
    .argument(
      '[folder]',
      'the folder that a build has written, in a project its own; with --check a bag',
    )
    .option('-o, --output <bag>', 'where to write', 'bag')
    .option('--notes <file>', 'the text that the edition was made from')
    .option('--settings <file>', 'the settings that it was made with')
    .option('--draft', 'make a deposit that lacks something or has errors')
    .option('--zip', 'write a zip file, always with the same bytes')
    .addOption(
      new Option('--check', 'check a bag, a folder or a zip file, instead').conflicts([
        'output',
        'notes',
        'settings',
        'draft',
        'zip',
      ]),
    )
    .option('-q, --quiet', 'say nothing but errors')
    .addHelpText('after', help)
    .action(action);
}
