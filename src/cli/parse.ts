import { Command } from 'commander';
import { reportMessage } from '../disk/edition/build-report.ts';
import { readInputFile } from '../disk/read-file.ts';
import { encodingOption } from './encoding.ts';
import { conventionBeside, conventionOption, readConventionFile } from './convention-file.ts';
import { messageLines } from './message-lines.ts';
import { paintFor } from './paint.ts';
import { exitStatus } from './status.ts';

const help = `
The tree is a unist tree (https://github.com/syntax-tree/unist): edition,
entries, heads and notes, sentences, what was read in them; every node with its
place. Messages go to the error stream.

Examples:
  $ cartulary parse notes.txt
  $ cartulary parse notes.txt | jq '.children[0]'`;

interface Options {
  readonly convention?: string;
  readonly encoding?: string;
  readonly quiet?: true;
}

async function action(notes: string, { convention, encoding, quiet }: Options): Promise<void> {
  const name = convention ?? conventionBeside(notes);
  const bytes = await readInputFile(notes);
  const { encode } = await import('../edition.ts');
  const named = name === undefined ? {} : { convention: await readConventionFile(name) };
  const { file, tree } = encode(bytes, {
    path: notes,
    ...named,
    ...(encoding !== undefined && { encoding }),
  });
  const messages = file.messages.map(reportMessage);
  const errors = messages.filter(({ severity }) => severity === 'error');
  const lines = messageLines(quiet ? errors : messages, paintFor(process.stderr));
  process.stderr.write(lines.map((line) => `${line}\n`).join(''));
  if (tree.children.length === 0) process.exitCode = exitStatus.failed;
  else {
    process.stdout.write(`${JSON.stringify(tree, undefined, 2)}\n`);
    if (errors.length > 0) process.exitCode = exitStatus.faulty;
  }
}

export function parseCommand(): Command {
  return new Command('parse')
    .description('print what is read in a text of source notes, as JSON')
    .argument('<notes>', 'the text: a title line, then numbered heads, each with its source note')
    .addOption(encodingOption())
    .option(...conventionOption)
    .option('-q, --quiet', 'say nothing but errors')
    .addHelpText('after', help)
    .action(action);
}
