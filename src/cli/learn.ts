import { basename } from 'node:path';
import { Command } from 'commander';
import { readInputFile } from '../disk/read-file.ts';
import { report } from '../messages/index.ts';
import type { Counted, Draft } from '../notes/learn/index.ts';
import { aligned } from './aligned.ts';
import { encodingOption } from './encoding.ts';
import { plural } from './plural.ts';
import { printMessages } from './print-messages.ts';
import { printable } from './printable.ts';
import { writeLines } from './write-lines.ts';
import { writeOutputs } from './write-output.ts';

const help = `
What the heads look like, where the notes stand and what opens them, the names and
symbols in front of locations, the forms of shelfmarks, words of status and markings,
each with how often it was found. It is a draft: strike out and complete, then

  $ cartulary convention check mine.yaml --notes notes.txt

Examples:
  $ cartulary learn notes.txt -o mine.yaml
  $ cartulary build notes.txt --convention ./mine.yaml`;

interface Options {
  readonly encoding?: string;
  readonly output?: string;
  readonly overwrite?: true;
}

async function action(path: string, { encoding, output, overwrite }: Options): Promise<void> {
  const [{ decode }, { conventionText, learn }] = await Promise.all([
    import('../notes/decode.ts'),
    import('../notes/learn/index.ts'),
  ]);
  const file = decode(await readInputFile(path), path, encoding);
  const draft = learn(String(file));
  if (draft.documents === 0) report(file, 'documents-missing', undefined, {});
  printMessages(file.messages);
  if (draft.documents === 0) return;
  const text = conventionText(draft, basename(path).replace(/\.[^.]*$/u, ''));
  if (output === undefined) {
    writeLines(process.stdout, text.trimEnd().split('\n'));
    return;
  }
  await writeOutputs(new Map([[output, text]]), { inputs: [path], overwrite });
  writeLines(process.stdout, [...summary(draft), '', `The draft is in ${output}`]);
}

function summary(draft: Draft): string[] {
  return aligned([
    ['documents', `${draft.documents}, ${draft.noted} with a note`],
    ['heads', draft.heads.map(counted).join('; ')],
    ['openers', draft.openers.map(counted).join('; ')],
    ['institutions', plural(draft.repositories.length, 'names')],
    ['identifiers', draft.identifiers.map(({ type, count }) => `${type} ${count}×`).join('; ')],
    ['status', draft.status.slice(0, 12).map(counted).join('; ')],
    ['markings', draft.markings.slice(0, 12).map(counted).join('; ')],
    ['left over', plural(draft.left.length, 'forms')],
  ]).map(printable);
}

function counted({ value, count }: Counted): string {
  return `${value} ${count}×`;
}

export function learnCommand(): Command {
  return new Command('learn')
    .description('draft a convention from a text: what its heads, notes and shelfmarks look like')
    .argument('<file>', 'a text of heads and notes, as the edition prints them')
    .option('-o, --output <file>', 'where to write the draft; else it is printed')
    .option('--overwrite', 'replace a file that is there already')
    .addOption(encodingOption())
    .addHelpText('after', help)
    .action(action);
}
