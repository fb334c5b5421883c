import { stat } from 'node:fs/promises';
import { Command, InvalidArgumentError } from 'commander';
import { VFile } from 'vfile';
import { report } from '../messages/index.ts';
import type { Server } from '../disk/serve.ts';
import { printReport } from './print-report.ts';
import { fail } from './failure.ts';
import { readInputFile } from '../disk/read-file.ts';
import type { EditionMemory, EncodeOptions } from '../edition.ts';
import { type HtmlWorker, openHtmlWorker } from './html-worker.ts';
import { projectNeeded, readProject, watchedFiles } from './project.ts';
import { readSettingsFile } from './settings-file.ts';

interface Options {
  readonly port: number;
  readonly watch?: string | true;
  readonly settings?: string;
}

const help = `
Only this machine can see it. Ctrl-C ends it.

Examples:
  $ cartulary serve
  $ cartulary serve --watch                 in a project: what changes is shown at once
  $ cartulary serve edition --port 8080
  $ cartulary serve --watch notes.txt --settings edition.yaml`;

function portNumber(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port < 65_536) return port;
  throw new InvalidArgumentError('It is a number from 0 to 65535.');
}

/** What an edition is built from while it is watched, and what has to be watched for that. */
interface Watched {
  readonly notes: string;
  readonly files: readonly string[];
  readonly read: () => Promise<
    Pick<EncodeOptions, 'settings' | 'authorities' | 'convention' | 'corrections'>
  >;
}

async function watchedOf({ watch, settings }: Options): Promise<Watched | undefined> {
  if (watch === undefined) return undefined;
  if (watch === true) {
    const project = await projectNeeded('the notes to watch, as in --watch notes.txt');
    const files = watchedFiles(project);
    return { notes: project.notes, files, read: () => readProject(project, true) };
  }
  const read = async () =>
    settings === undefined ? {} : { settings: await readSettingsFile(settings) };
  return { notes: watch, files: settings === undefined ? [watch] : [watch, settings], read };
}

/**
 * Builds the edition again but for the book, which stays as the last build made it; what goes wrong is
 * said, and the next change tries again.
 */
async function rebuild(
  { notes, read }: Watched,
  folder: string,
  { memory, newer, worker }: Rebuilding,
): Promise<void> {
  const { build } = await import('../disk/edition/index.ts');
  try {
    const input = { path: notes, bytes: await readInputFile(notes) };
    const account = await build(input, folder, {
      ...(await read()),
      ...{ pdf: false, keepBook: true, memory, perform: worker.perform },
      onPages: (pages) => {
        for (const [path, page] of pages) newer.set(`html/${path}`, page);
      },
    });
    printReport(account, folder, true);
    process.stdout.write(`${notes} is built again\n`);
  } catch (thrown) {
    fail(thrown);
  } finally {
    newer.clear();
  }
}

/** What one building leaves to the next. */
interface Rebuilding {
  readonly memory: EditionMemory;
  /** Pages of documents that have changed, shown before the edition is written. */
  readonly newer: Map<string, string>;
  readonly worker: HtmlWorker;
}

/** Builds again whenever something changes, until it is stopped. */
async function watch(
  watched: Watched,
  folder: string,
  newer: Map<string, string>,
): Promise<() => void> {
  const [{ onChange }, { readMemory }] = await Promise.all([
    import('../disk/serve.ts'),
    import('../disk/edition/memory-file.ts'),
  ]);
  const worker = await openHtmlWorker();
  const kept = { memory: await readMemory(folder), newer, worker };
  const stop = onChange(watched.files, () => rebuild(watched, folder, kept));
  return () => {
    stop();
    void worker.close();
  };
}

async function start(
  folder: string,
  port: number,
  newer: ReadonlyMap<string, string>,
): Promise<Server> {
  const { serve } = await import('../disk/serve.ts');
  try {
    return await serve(folder, { port, newer });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw report(new VFile({ path: folder }), 'port-not-free', undefined, { port, reason });
  }
}

/** @throws VFileMessage, or AggregateError of them, where something that is named is not there */
async function refuseAbsent(folder: string, { watch, settings }: Options): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() !== true) {
    throw report(new VFile({ path: folder }), 'edition-not-found', undefined, { folder });
  }
  if (typeof watch === 'string') await readInputFile(watch);
  if (settings !== undefined) await readSettingsFile(settings);
}

async function action(folder: string, options: Options, command: Command): Promise<void> {
  const { port, watch: notes, settings } = options;
  if (settings !== undefined && typeof notes !== 'string') {
    command.error("error: option '--settings <file>' needs '--watch <notes>', which it is for");
  }
  await refuseAbsent(folder, options);
  const watched = await watchedOf(options);
  const newer = new Map<string, string>();
  const server = await start(folder, port, newer);
  const stop = watched && (await watch(watched, folder, newer));
  process.stdout.write(`${server.url}html/  (Ctrl-C ends it)\n`);
  process.once('SIGINT', () => {
    stop?.();
    void server.close();
  });
}

export function serveCommand(): Command {
  return new Command('serve')
    .description('show an edition in the browser, from this machine alone')
    .argument('[folder]', 'the folder that was built', 'output')
    .option(
      '-p, --port <number>',
      'where to listen; 0 takes any port that is free',
      portNumber,
      8080,
    )
    .option('--watch [notes]', 'build again when the notes, or a file of the project, change')
    .option('--settings <file>', 'the settings to build with, with --watch (YAML)')
    .addHelpText('after', help)
    .action(action);
}
