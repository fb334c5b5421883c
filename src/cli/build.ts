import { Command } from 'commander';
import { authorityFiles, collect } from './authority-files.ts';
import { type BookFlags, bookOptions, withBookOptions } from './book-options.ts';
import { conclude } from './conclude.ts';
import { readInput } from './input.ts';
import { progressOn } from './progress.ts';
import { readSettingsFile } from './settings-file.ts';
import { sourceDate } from './source-date.ts';

interface Options extends BookFlags {
  readonly output: string;
  readonly settings?: string;
  readonly authority: readonly string[];
  readonly html: boolean;
  readonly pdf: boolean;
  readonly overwrite?: true;
  readonly quiet?: true;
}

const help = `
What comes out:
  tei/dN.xml, edition.xml      each document, and the whole edition, in TEI
  html/index.html              the web edition
  print/edition.typ, .pdf      the print edition: its source, the PDF
  schema/                      what the TEI is valid against
  report.json, manifest.json   what was found and said; checksums of all files

Files that were changed by hand since the last build are kept and rendered;
what would be made now stands beside them as dN.generated.xml.

Examples:
  $ cartulary build notes.txt
  $ cartulary build notes.txt -o edition --settings edition.yaml
  $ cartulary build notes.txt --no-pdf --quiet`;

async function action(notes: string, options: Options): Promise<void> {
  const settings = options.settings && (await readSettingsFile(options.settings));
  const authorities = await authorityFiles(options.authority, options.quiet);
  const bytes = await readInput(notes);
  const date = sourceDate(process.env.SOURCE_DATE_EPOCH);
  const { output, quiet = false, html, pdf, overwrite = false } = options;
  const book = pdf ? await bookOptions(options) : {};
  const progress = progressOn(process.stderr, quiet);
  progress.begin('reading the notes');
  const { build } = await import('../build/index.ts');
  const account = await build({ path: notes, bytes }, output, {
    html,
    pdf,
    overwrite,
    book,
    authorities,
    ...(settings && { settings }),
    ...(date && { date }),
    onProgress: progress.begin,
  }).finally(progress.end);
  conclude(account, output, quiet);
}

export function buildCommand(): Command {
  const command = new Command('build')
    .description('make an edition of a text of source notes')
    .argument('<notes>', 'the text: a title line, then numbered heads, each with its source note')
    .option('-o, --output <folder>', 'where to write', 'output')
    .option('--settings <file>', 'what the text does not hold: title, editors, licence … (YAML)')
    .option(
      '--authority <file>',
      'names to match with, in TEI; "repositories" are those that ship (repeatable)',
      collect,
      [],
    )
    .option('--no-html', 'leave the web edition out')
    .option('--no-pdf', 'leave the print edition out');
  return withBookOptions(command)
    .option('--overwrite', 'replace files that were changed by hand')
    .option('-q, --quiet', 'say nothing but errors')
    .addHelpText('after', help)
    .action(action);
}
