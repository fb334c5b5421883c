import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { type AccountMessage, accountMessage } from '../build/account.ts';
import { readInput } from './input.ts';
import { messageLines } from './message-lines.ts';
import { paintFor } from './paint.ts';
import { exitStatus } from './status.ts';

interface Options {
  readonly schema?: string;
  readonly rules?: string;
  readonly quiet?: true;
}

const help = `
Any TEI may be given. In a folder every .xml file is checked.

Examples:
  $ cartulary validate output/tei
  $ cartulary validate output/tei/d31.xml output/tei/d32.xml
  $ cartulary validate draft.xml --schema tei_all.rng
  $ cartulary validate output/tei --rules house.sch`;

/** The files that a user names, those of a folder one by one. */
async function filesOf(name: string): Promise<string[]> {
  const isFolder = await stat(name)
    .then((found) => found.isDirectory())
    .catch(() => false);
  if (!isFolder) return [name];
  const names = (await readdir(name)).filter((file) => file.endsWith('.xml'));
  return names.toSorted().map((file) => join(name, file));
}

async function schemaText(path: string): Promise<{ text: string; path: string }> {
  return { text: new TextDecoder().decode(await readInput(path)), path };
}

/** The schemas of an edition, or those that the user names instead. */
async function schemas({ schema, rules }: Options) {
  const { readEditionSchemas } = await import('../package-files.ts');
  const own = await readEditionSchemas();
  const given = rules === undefined ? undefined : await schemaText(rules);
  if (schema === undefined) return { ...own, ...(given && { rules: given }) };
  return { grammar: await schemaText(schema), ...(given && { rules: given }) };
}

async function action(names: readonly string[], options: Options): Promise<void> {
  const { openValidator } = await import('../validate/index.ts');
  const { read } = await import('../read.ts');
  const validator = await openValidator(await schemas(options));
  const paths = (await Promise.all(names.map(filesOf))).flat();
  const messages: AccountMessage[] = [];
  for (const path of paths) {
    const file = read(await readInput(path), path);
    const xml = String(file);
    const faults = xml === '' ? [] : validator.validate({ xml, path });
    messages.push(...[...file.messages, ...faults].map(accountMessage));
  }
  validator.dispose();
  const errors = messages.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) process.exitCode = exitStatus.faulty;
  const lines = messageLines(options.quiet ? errors : messages, paintFor(process.stdout));
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  if (!options.quiet)
    process.stdout.write(`${paths.length} files checked, ${errors.length} errors.\n`);
}

export function validateCommand(): Command {
  return new Command('validate')
    .description('check TEI against a grammar and rules, those of the edition or others')
    .argument('<files...>', 'files, or folders of files')
    .option(
      '--schema <file>',
      'a RELAX NG grammar in its XML syntax, instead of that of the edition',
    )
    .option('--rules <file>', 'Schematron rules, instead of those of the edition')
    .option('-q, --quiet', 'say nothing but errors')
    .addHelpText('after', help)
    .action(action);
}
