import { Command } from 'commander';
import type { VFileMessage } from 'vfile-message';
import type { Convention } from '../conventions/index.ts';
import { readInputFile } from '../disk/read-file.ts';
import { aligned } from './aligned.ts';
import { checkConventionFile } from './convention-file.ts';
import { encodingOption } from './encoding.ts';
import { plural } from './plural.ts';
import { printMessages } from './print-messages.ts';
import { printable } from './printable.ts';
import { exitStatus } from './status.ts';
import { writeLines } from './write-lines.ts';

/** So many notes show whether a convention fits. */
const shown = 20;

const help = `
Every wrong key and value is named with its line and the nearest that is right;
the forms of identifiers are tried on the examples in the file. With --notes up
to ${shown} notes of a text are shown as they are read with it.

Examples:
  $ cartulary convention check mine.yaml
  $ cartulary convention check mine.yaml --notes notes.txt
  $ cartulary convention check irish --notes notes.txt   one that ships`;

interface Options {
  readonly encoding?: string;
  readonly notes?: string;
}

async function action(name: string, { encoding, notes }: Options): Promise<void> {
  const { convention, messages } = await checkConventionFile(name);
  printMessages(messages);
  if (convention === undefined) return;
  writeLines(process.stdout, held(name, convention).map(printable));
  if (notes === undefined) return;
  const read = await readWith(convention, notes, encoding);
  writeLines(process.stdout, read.lines.map(printable));
  printMessages(read.messages);
  if (read.count === 0) process.exitCode = exitStatus.faulty;
}

/** What a convention holds, and the examples on which its forms were tried. */
function held(name: string, { repositories, identifiers, title }: Convention): string[] {
  const examples = identifiers.flatMap((entry) => entry.examples);
  return [
    `${name} has no fault`,
    ...aligned([
      ['title', title],
      ['institutions', String(repositories.length)],
      ['identifiers', plural(identifiers.length, 'types')],
      ['examples', examples.length === 0 ? '' : `${examples.length}, each matched by its type`],
      ...identifiers
        .filter((entry) => entry.examples.length > 0)
        .map((entry): [string, string] => [`  ${entry.type}`, entry.examples.join('; ')]),
    ]),
  ];
}

interface ReadNotes {
  readonly lines: readonly string[];
  readonly messages: readonly VFileMessage[];
  readonly count: number;
}

async function readWith(
  convention: Convention,
  path: string,
  encoding: string | undefined,
): Promise<ReadNotes> {
  const bytes = await readInputFile(path);
  const [{ encode }, { readingsOf }] = await Promise.all([
    import('../edition.ts'),
    import('../notes/readings.ts'),
  ]);
  const { file, tree } = encode(bytes, {
    path,
    convention,
    ...(encoding !== undefined && { encoding }),
  });
  const entries = tree.children.slice(0, shown);
  const more = tree.children.length - entries.length;
  const lines = [
    ...entries.flatMap((entry) => [
      '',
      `${entry.id}  ${path}:${entry.position?.start.line ?? 1}`,
      ...aligned(readingsOf(entry)),
    ]),
    ...(more > 0 ? ['', `and ${plural(more, 'documents')} more`] : []),
  ];
  return { lines, messages: file.messages, count: tree.children.length };
}

export function checkCommand(): Command {
  return new Command('check')
    .description('say what is wrong in a convention, and show notes as they are read with it')
    .argument('<file>', 'the convention: a YAML file, or the name of one that ships')
    .option('--notes <file>', `a text of notes; up to ${shown} are shown`)
    .addOption(encodingOption())
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .addHelpText('after', help)
    .action(action);
}
