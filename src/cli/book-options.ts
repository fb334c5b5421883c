import { type Command, Option } from 'commander';
import { readInputFile } from '../disk/read-file.ts';
import { papers, standards } from '../publish/book/standards.ts';
import type { BookOptions } from '../publish/index.ts';
import { collect } from './collect.ts';

/** What the user says of the book. */
export interface BookFlags {
  readonly pdfStandard?: BookOptions['standard'];
  readonly paper?: BookOptions['paper'];
  readonly oneSided?: true;
  readonly template?: string;
  readonly fontPath?: readonly string[];
}

const ofTheBook = ['pdfStandard', 'paper', 'oneSided', 'template', 'fontPath'];

/** Adds the options of the print edition to a command, and the one that leaves it out. */
export function withBookOptions(command: Command): Command {
  return command
    .addOption(new Option('--no-pdf', 'leave the print edition out').conflicts(ofTheBook))
    .addOption(
      new Option('--pdf-standard <name>', 'what the PDF conforms to (default: a-3a)').choices(
        Object.keys(standards),
      ),
    )
    .addOption(new Option('--paper <name>', 'the size of the page (default: a5)').choices(papers))
    .option('--one-sided', 'make left and right pages alike')
    .option('--template <file>', 'a design of your own in the place of print/template.typ')
    .option(
      '--font-path <path>',
      'a font, or a folder of fonts, for letters that ours lack (repeatable)',
      collect,
    );
}

/** Reads the files that the flags name. */
export async function bookOptions(flags: BookFlags): Promise<BookOptions> {
  const { readFonts } = await import('../publish/book/fonts.ts');
  const fonts = await Promise.all((flags.fontPath ?? []).map((path) => readFonts(path)));
  const template = flags.template === undefined ? undefined : await readText(flags.template);
  return {
    ...(flags.pdfStandard && { standard: flags.pdfStandard }),
    ...(flags.paper && { paper: flags.paper }),
    ...(flags.oneSided && { twoSided: false }),
    ...(template !== undefined && { template }),
    ...(fonts.length > 0 && { fonts: fonts.flat() }),
  };
}

/** @throws AggregateError of VFileMessages where the file holds no text */
async function readText(path: string): Promise<string> {
  const { decode: read } = await import('../notes/decode.ts');
  const file = read(await readInputFile(path), path);
  if (file.messages.some(({ fatal }) => fatal)) throw new AggregateError(file.messages);
  return String(file);
}
