import { Command } from 'commander';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { readInputFile } from '../disk/read-file.ts';
import type { Project } from '../disk/project/index.ts';
import type { EditionModel } from '../exchange/export/edition-model.ts';
import { report } from '../messages/index.ts';
import type { Row, Taken } from '../review/tables/index.ts';
import { collect } from './collect.ts';
import { plural } from './plural.ts';
import { printMessages } from './print-messages.ts';
import { projectNeeded, readProject } from './project.ts';
import { exitStatus } from './status.ts';

interface Options {
  readonly fromCsv?: readonly string[];
  readonly fromTei?: true;
  readonly by?: string;
  readonly quiet?: true;
}

const help = `
Works in a project. A table of "cartulary export --to csv" that was changed in a
spreadsheet, or TEI that was changed by hand, is compared with the edition as it
is read now, and each cell that differs becomes an entry of corrections.yaml. What
no entry can say is listed, and stays as it is.

Examples:
  $ cartulary export --to csv -o check.csv         then change check.holdings.csv
  $ cartulary corrections --from-csv check.holdings.csv --by ER
  $ cartulary corrections --from-tei`;

/** Rows that somebody has changed, and the file that they stand in. */
interface Given {
  readonly path: string;
  readonly rows: readonly Row[];
}

async function rowsOf(model: EditionModel): Promise<readonly Row[]> {
  const [{ csv }, table] = await Promise.all([
    import('../exchange/export/csv.ts'),
    import('../disk/review/read-table.ts'),
  ]);
  return csv(model).flatMap(({ text, part = '' }) => table.rowsOf(text, new VFile({ path: part })));
}

/** The tables that are named, and those of the TEI that stands in the folder of the edition. */
async function givenRows({ fromCsv = [], fromTei }: Options, project: Project): Promise<Given[]> {
  const { readTable } = await import('../disk/review/read-table.ts');
  const tables = await Promise.all(
    fromCsv.map(async (path) => ({ path, rows: await readTable(path) })),
  );
  if (fromTei !== true) return tables;
  const [{ readTeiFolder }, { readEdition }] = await Promise.all([
    import('../disk/edition/tei-folder.ts'),
    import('../exchange/export/index.ts'),
  ]);
  const { edition } = await readTeiFolder(project.output);
  const rows = await rowsOf(readEdition(edition).model);
  return [...tables, { path: `${project.output}/tei`, rows }];
}

function untakenMessages({ path, rows }: Given, { untaken }: Taken): VFileMessage[] {
  return untaken.map(({ row, column, value, reason }) => {
    const { number = '' } = rows[row] ?? {};
    const file = new VFile({ path });
    return report(
      file,
      'cell-not-taken',
      { line: row + 2, column: 1 },
      { column, value, reason, number },
    );
  });
}

async function action(options: Options, command: Command): Promise<void> {
  if (options.fromCsv === undefined && options.fromTei === undefined) {
    command.error("error: say what to take: '--from-csv <file>' or '--from-tei'");
  }
  const project = await projectNeeded('nothing');
  const given = await givenRows(options, project);
  const [{ encode }, { readEdition }, { correctionsFrom }, { CorrectionStore }] = await Promise.all(
    [
      import('../edition.ts'),
      import('../exchange/export/index.ts'),
      import('../review/tables/index.ts'),
      import('../disk/review/correction-store.ts'),
    ],
  );
  const bytes = await readInputFile(project.notes);
  const { tree, tei } = encode(bytes, {
    ...(await readProject(project, true)),
    path: project.notes,
  });
  const now = tei === undefined ? [] : await rowsOf(readEdition(tei).model);
  const signed = {
    ...(options.by && { by: options.by }),
    on: new Date().toISOString().slice(0, 10),
  };
  const messages: VFileMessage[] = [];
  let count = 0;
  for (const one of given) {
    const taken = correctionsFrom(one.rows, now, tree);
    messages.push(...untakenMessages(one, taken));
    count += taken.corrections.length;
    const entries = taken.corrections.map((correction) => ({ ...correction, ...signed }));
    if (entries.length > 0) await new CorrectionStore(project.corrections).add(entries);
  }
  printMessages(messages, options.quiet);
  if (messages.length > 0) process.exitCode = exitStatus.faulty;
  if (options.quiet !== true) {
    process.stdout.write(`${plural(count, 'entries')} written to ${project.corrections}\n`);
  }
}

export function correctionsCommand(): Command {
  return new Command('corrections')
    .description('in a project: take changed tables or TEI in as corrections')
    .option('--from-csv <file>', 'a changed table of the CSV export (repeatable)', collect)
    .option('--from-tei', 'the TEI in the folder of the edition, where it was changed by hand')
    .option('--by <name>', 'who says so, for the entries')
    .option('-q, --quiet', 'say nothing but errors')
    .addHelpText('after', help)
    .action(action);
}
