import { Command } from 'commander';
import { checkCommand } from './convention-check.ts';

const help = `
Examples:
  $ cartulary convention check mine.yaml
  $ cartulary convention check mine.yaml --notes notes.txt`;

export function conventionCommand(): Command {
  return new Command('convention')
    .description('check a file that says how an edition cites archives')
    .addCommand(checkCommand())
    .addHelpText('after', help);
}
