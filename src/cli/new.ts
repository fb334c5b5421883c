import { join } from 'node:path';
import { Command } from 'commander';
import { writeLines } from './write-lines.ts';

const help = `
The folder gets edition.yaml (title, editors, licence …), notes.txt (the text),
persons.xml (names and their identifiers) and corrections.yaml (what you decide
about words of the notes), each with comments. In it the other commands need no
arguments.

Examples:
  $ cartulary new my-edition && cd my-edition
  $ cartulary build
  $ cartulary review`;

async function action(folder: string): Promise<void> {
  const { newProject } = await import('../disk/project/index.ts');
  const files = await newProject(folder);
  writeLines(process.stdout, [
    ...files.map((name) => join(folder, name)),
    '',
    `Put your notes into ${join(folder, 'notes.txt')}, then: cd ${folder} && cartulary build`,
  ]);
}

export function newCommand(): Command {
  return new Command('new')
    .description('make a folder for a new edition, with its files and what they are for')
    .argument('<folder>', 'the folder to make')
    .addHelpText('after', help)
    .action(action);
}
