import { Command, CommanderError } from 'commander';
import fastestLevenshtein from 'fastest-levenshtein';
import { authoritiesCommand } from './authorities.ts';
import { buildCommand } from './build.ts';
import { conventionCommand } from './convention.ts';
import { correctionsCommand } from './corrections.ts';
import { depositCommand } from './deposit.ts';
import { doubtsCommand } from './doubts.ts';
import { enrichCommand } from './enrich.ts';
import { exportCommand } from './export.ts';
import { extractCommand } from './extract.ts';
import { fail } from './failure.ts';
import { newCommand } from './new.ts';
import { learnCommand } from './learn.ts';
import { mergeCommand } from './merge.ts';
import { parseCommand } from './parse.ts';
import { printable } from './printable.ts';
import { reviewCommand } from './review.ts';
import { renderCommand } from './render.ts';
import { serveCommand } from './serve.ts';
import { exitStatus } from './status.ts';
import { readVersion } from '../package-files.ts';
import { watchStreams } from './streams.ts';
import { validateCommand } from './validate.ts';

const help = `
Examples:
  $ cartulary new my-edition                a folder with the files of a new edition
  $ cartulary build notes.txt               an edition in the folder output
  $ cartulary build notes.txt -o edition --settings edition.yaml
  $ cartulary build volumes/*.txt           an edition for each, and a start page
  $ cartulary parse notes.txt               what is read in the notes, as JSON
  $ cartulary doubts output                 what to look at, the most promising first
  $ cartulary validate output/tei           check TEI that was corrected by hand
  $ cartulary render output/tei -o output   pages and PDF anew from that TEI
  $ cartulary serve output                  look at it in the browser

Exit status:
  0  done
  1  done, with errors in the content: the report names them
  2  could not run: a file is not there or cannot be written, an argument is
     wrong`;

function program(version: string): Command {
  const commands = [
    newCommand(),
    buildCommand(),
    mergeCommand(),
    parseCommand(),
    learnCommand(),
    conventionCommand(),
    doubtsCommand(),
    validateCommand(),
    renderCommand(),
    reviewCommand(),
    serveCommand(),
    correctionsCommand(),
    exportCommand(),
    depositCommand(),
    authoritiesCommand(),
    extractCommand(),
    enrichCommand(),
  ];
  const cartulary = new Command('cartulary')
    .description(
      'Reads the source notes of a documentary edition and makes of them TEI, a web edition and a print edition.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', help);
  for (const command of [cartulary, ...commands]) {
    command.helpOption('-h, --help', 'print this help').exitOverride();
  }
  for (const command of commands) cartulary.addCommand(command);
  return cartulary;
}

/** `cartulary help bild`: the help of no command is no answer to a question about one. */
function refuseUnknownHelp(cartulary: Command, [, , first, name]: readonly string[]): void {
  if (first !== 'help' || name === undefined || name.startsWith('-')) return;
  const names = cartulary.commands.map((command) => command.name());
  if (names.includes(name) || name === 'help') return;
  cartulary.error(
    `error: there is no command '${printable(name)}'. Did you mean '${fastestLevenshtein.closest(name, names)}'?`,
  );
}

/** Runs the command that the arguments name, and sets the exit status. */
export async function run(argv: readonly string[]): Promise<void> {
  watchStreams();
  try {
    const cartulary = program(await readVersion());
    refuseUnknownHelp(cartulary, argv);
    await cartulary.parseAsync(argv);
  } catch (thrown) {
    if (!(thrown instanceof CommanderError)) fail(thrown);
    else if (thrown.exitCode !== 0) process.exitCode = exitStatus.failed;
  }
}
