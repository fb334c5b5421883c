import { Command, Option } from 'commander';
import { type EditionDoubts, readDoubts } from '../disk/edition/read-doubts.ts';
import type { ReportDoubt } from '../disk/edition/build-report.ts';
import { mostPromising } from '../review/doubts/index.ts';
import { type Paint, paintFor } from './paint.ts';
import { plural } from './plural.ts';

interface Options {
  readonly to: Format;
}

const formats = ['text', 'json', 'csv'] as const;
type Format = (typeof formats)[number];

const help = `
A doubt says what the reading of a head or a note is unsure of and what to look
at, the most promising first: a doubt whose reason is right more often stands
before one whose reason is right less often. The same list is in report.json;
the words in doubt have @cert in the TEI and a dotted line on the pages.

Examples:
  $ cartulary doubts output
  $ cartulary doubts output --to csv > doubts.csv`;

const columns = {
  document: ({ document }: ReportDoubt) => document,
  about: ({ group }: ReportDoubt) => group,
  reason: ({ reason }: ReportDoubt) => reason,
  words: ({ words }: ReportDoubt) => words,
  line: ({ line }: ReportDoubt) => String(line),
  column: ({ column }: ReportDoubt) => String(column),
  certainty: ({ certainty }: ReportDoubt) => certainty,
  missing: ({ missing }: ReportDoubt) => (missing ? 'yes' : 'no'),
  doubt: ({ wording }: ReportDoubt) => wording,
  'what to do': ({ help: todo }: ReportDoubt) => todo,
};

/** notes.txt:12:45  d31  agent: "sent" may tell who made or sent the text … */
function textLines({ input, doubts }: EditionDoubts, paint: Paint): string[] {
  if (doubts.length === 0) return ['There is no doubt.'];
  const documents = new Set(doubts.map(({ document }) => document)).size;
  return [
    ...doubts.flatMap(({ document, group, line, column, wording, help: todo }) => [
      `${input}:${line}:${column}  ${paint.strong(document)}  ${group}: ${wording}`,
      `    ${todo}`,
    ]),
    '',
    `${plural(doubts.length, 'doubts')} in ${plural(documents, 'documents')}`,
  ];
}

async function action(folder: string, { to }: Options): Promise<void> {
  const { input, doubts } = await readDoubts(folder);
  const ordered = { input, doubts: mostPromising(doubts) };
  process.stdout.write(await written(ordered, to));
}

async function written(found: EditionDoubts, to: Format): Promise<string> {
  if (to === 'json') return `${JSON.stringify(found.doubts, undefined, 2)}\n`;
  if (to === 'text') return `${textLines(found, paintFor(process.stdout)).join('\n')}\n`;
  const { table } = await import('../exchange/export/csv.ts');
  return table(columns, found.doubts);
}

export function doubtsCommand(): Command {
  return new Command('doubts')
    .description('list what the reading of an edition is unsure of, the most promising first')
    .argument('<folder>', 'the folder that a build has written')
    .addOption(new Option('--to <format>', 'the format').choices(formats).default('text'))
    .addHelpText('after', help)
    .action(action);
}
