import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Command, Option } from 'commander';
import { glob } from 'tinyglobby';
import type { Point } from 'unist';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { reportMessage } from '../disk/edition/build-report.ts';
import type { Document, Taxonomies, ValidationMessage } from '../validate/index.ts';
import { reportUnfinished } from '../disk/output/staging.ts';
import { readInputFile } from '../disk/read-file.ts';
import { report } from '../messages/index.ts';
import { originsIn } from './origins.ts';
import { projectNeeded } from './project.ts';
import { type ReporterName, reporters } from './reporters/index.ts';
import { exitStatus } from './status.ts';
import { withinBudget } from './time-budget.ts';

interface Options {
  readonly schema?: string;
  readonly rules?: string;
  readonly reporter: ReporterName;
  readonly quiet?: true;
}

const help = `
Any TEI may be given. In a folder every .xml file is checked, those of folders
in it too, but not what a build has put beside a corrected file; a pattern in
quotation marks is taken for the files that it fits. Pointers from one file to
another are followed among the files of a folder that holds edition.xml.

Examples:
  $ cartulary validate output/tei
  $ cartulary validate output/tei/d31.xml output/tei/d32.xml
  $ cartulary validate "volumes/*/tei/d*.xml" --quiet
  $ cartulary validate draft.xml --schema tei_all.rng
  $ cartulary validate output/tei --rules house.sch --reporter sarif`;

/** What stands beside a corrected file for comparison. */
const generated = '!**/*.generated.xml';

/** The files that a user names: one, those of a folder, or those that fit a pattern. */
async function filesOf(name: string): Promise<string[]> {
  const found = await stat(name).catch(() => undefined);
  if (found?.isFile() === true) return [name];
  if (found?.isDirectory() === true) {
    const files = await glob(['**/*.xml', generated], { cwd: name });
    return files.toSorted(inNumberOrder).map((file) => join(name, file));
  }
  const files = await glob(name);
  return files.length > 0 ? files.toSorted(inNumberOrder) : [name];
}

function inNumberOrder(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

async function schemaText(path: string): Promise<{ text: string; path: string }> {
  return { text: new TextDecoder().decode(await readInputFile(path)), path };
}

/** The schemas of an edition, or those that the user names instead. */
async function schemas({ schema, rules }: Options) {
  const { readEditionSchemas } = await import('../package-files.ts');
  const own = await readEditionSchemas();
  const given = rules === undefined ? undefined : await schemaText(rules);
  if (schema === undefined) return { ...own, ...(given && { rules: given }) };
  return { grammar: await schemaText(schema), ...(given && { rules: given }) };
}

/** The documents that can be read, and what there is to say of their bytes. */
async function readDocuments(paths: readonly string[]) {
  const { decode: read } = await import('../notes/decode.ts');
  const { bounds } = await import('../validate/index.ts');
  const documents: Document[] = [];
  const messages: VFileMessage[] = [];
  for (const path of paths) {
    const file = read(await readInputFile(path, bounds.characters), path);
    messages.push(...file.messages);
    if (String(file) !== '') documents.push({ xml: String(file), path });
  }
  return { documents, messages };
}

/** What pointers may lead to: the identifiers of every file beside those that are checked. */
async function identifiersBeside(
  paths: readonly string[],
): Promise<ReadonlySet<string> | undefined> {
  const { guard, identifiersIn } = await import('../validate/index.ts');
  const folders = [...new Set(paths.map((path) => dirname(path)))];
  const beside = await Promise.all(
    folders.map((cwd) => glob(['*.xml', generated], { cwd, absolute: true })),
  );
  const names = beside.flat();
  if (!names.some((name) => basename(name) === 'edition.xml')) return undefined;
  const { documents } = await readDocuments(names);
  const safe = documents.filter((document) => guard(document).length === 0);
  return new Set(safe.flatMap(({ xml }) => [...identifiersIn(xml)]));
}

/** The taxonomies that the terms of a document are in: those of the edition beside it, by its folder. */
async function taxonomiesBeside(
  paths: readonly string[],
): Promise<ReadonlyMap<string, Taxonomies>> {
  const { guard, taxonomiesIn } = await import('../validate/index.ts');
  const corpora = [...new Set(paths.map((path) => join(dirname(path), 'edition.xml')))];
  const { documents } = await readDocuments(corpora.filter((path) => existsSync(path)));
  const safe = documents.filter((document) => guard(document).length === 0);
  return new Map(
    await Promise.all(
      safe.map(async ({ path, xml }) => [dirname(path), await taxonomiesIn(xml)] as const),
    ),
  );
}

async function check(names: readonly string[], options: Options) {
  const { guard, openValidator } = await import('../validate/index.ts');
  const paths = (await Promise.all(names.map(filesOf))).flat();
  if (paths.length === 0) {
    const [path = ''] = names;
    throw report(new VFile({ path }), 'nothing-to-validate', undefined, { path: names.join(', ') });
  }
  const { documents, messages } = await readDocuments(paths);
  const elsewhere = await identifiersBeside(paths);
  const validator = await openValidator(await schemas(options));
  const origins = await originsIn(paths.map((path) => dirname(path)));
  const taxonomies = await taxonomiesBeside(paths);
  const faults = documents.flatMap((document): ValidationMessage[] => {
    const refusals = guard(document);
    if (refusals.length > 0) return refusals;
    const folder = dirname(document.path);
    const terms = taxonomies.get(folder);
    return validator.validate({
      ...document,
      origins: origins.get(folder) ?? new Map<string, Point>(),
      ...(elsewhere && { elsewhere }),
      ...(terms && { taxonomies: terms }),
    });
  });
  validator.dispose();
  return { checked: paths.length, messages: [...unfinishedAmong(paths), ...messages, ...faults] };
}

/** Says it once of each folder. */
function unfinishedAmong(paths: readonly string[]): readonly VFileMessage[] {
  const folders = [...new Set(paths.map((path) => dirname(path)))];
  return folders.flatMap((folder) => {
    const file = new VFile({ path: join(folder, 'edition.xml') });
    reportUnfinished(file);
    return file.messages;
  });
}

async function action(given: readonly string[], options: Options): Promise<void> {
  const names =
    given.length > 0 ? given : [join((await projectNeeded('the files to check')).output, 'tei')];
  const { checked, messages } = await withinBudget(options.rules ?? options.schema, () =>
    check(names, options),
  );
  const all = messages.map(reportMessage);
  const errors = all.filter(({ severity }) => severity === 'error');
  const isUnchecked = all.some(({ id }) => id === 'rule-unusable');
  if (errors.length > 0) process.exitCode = exitStatus.faulty;
  if (isUnchecked) process.exitCode = exitStatus.failed;
  // For a machine nothing is no answer.
  if (options.quiet === true && options.reporter === 'people' && errors.length === 0) return;
  process.stdout.write(reporters[options.reporter](options.quiet ? errors : all, checked));
}

export function validateCommand(): Command {
  return new Command('validate')
    .description('check TEI against a grammar and rules, those of the edition or others')
    .argument(
      '[files...]',
      'files, folders of files, or patterns such as "*/d*.xml"; in a project its TEI',
    )
    .option(
      '--schema <file>',
      'a RELAX NG grammar in its XML syntax, instead of that of the edition',
    )
    .option('--rules <file>', 'Schematron rules, instead of those of the edition')
    .addOption(
      new Option('--reporter <name>', 'whom the messages are for')
        .choices(Object.keys(reporters))
        .default('people'),
    )
    .option('-q, --quiet', 'say nothing but errors')
    .addHelpText('after', help)
    .action(action);
}
