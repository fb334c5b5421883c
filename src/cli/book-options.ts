import { type Command, InvalidArgumentError, Option } from 'commander';
import { readInputFile } from '../disk/read-file.ts';
import { papers, standards } from '../publish/book/standards.ts';
import { bookFormats } from '../publish/book/formats.ts';
import type { BookOptions, PublishOptions } from '../publish/index.ts';
import type { Settings } from '../settings.ts';
import { collect } from './collect.ts';

/** What the user says of the book. */
export interface BookFlags {
  readonly pdfStandard?: BookOptions['standard'];
  readonly paper?: BookOptions['paper'];
  readonly oneSided?: true;
  readonly template?: string;
  readonly fontPath?: readonly string[];
  readonly referenceDoc?: string;
  readonly formats?: Formats;
}

const ofTheBook = ['pdfStandard', 'paper', 'oneSided', 'template', 'fontPath', 'formats'];

/** Whether the book is set, and what else it is made as. */
export type Formats = Pick<PublishOptions, 'pdf' | 'formats'>;

const all = ['pdf', ...bookFormats] as const;

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
    .addOption(
      new Option(
        '--formats <list>',
        `what the book is made as, of ${all.join(',')} (default: pdf)`,
      ).argParser(readFormats),
    )
    .option('--reference-doc <file>', 'a DOCX whose styles and sheet the DOCX takes')
    .option(
      '--font-path <path>',
      'a font, or a folder of fonts, for letters that ours lack (repeatable)',
      collect,
    );
}

/** `pdf,epub` */
function readFormats(list: string): Formats {
  const names = list.split(',').map((name) => name.trim().toLowerCase());
  const unknown = names.find((name) => !all.some((known) => known === name));
  if (unknown !== undefined) {
    throw new InvalidArgumentError(`"${unknown}" is none of ${all.join(', ')}.`);
  }
  return formatsOf(names);
}

function formatsOf(names: readonly string[]): Formats {
  return {
    pdf: names.includes('pdf'),
    formats: bookFormats.filter((format) => names.includes(format)),
  };
}

/** What the book is made as: as the flags say, else the settings, else the PDF alone. */
export function chosenFormats(
  { pdf, formats }: { readonly pdf: boolean } & Pick<BookFlags, 'formats'>,
  settings: Settings | undefined,
): Formats {
  if (!pdf) return { pdf };
  return formats ?? (settings?.formats && formatsOf(settings.formats)) ?? { pdf };
}

/** Reads the files that the flags name. */
export async function bookOptions(flags: BookFlags): Promise<BookOptions> {
  const { readFonts } = await import('../publish/book/fonts.ts');
  const fonts = await Promise.all((flags.fontPath ?? []).map((path) => readFonts(path)));
  const template = flags.template === undefined ? undefined : await readText(flags.template);
  const reference =
    flags.referenceDoc === undefined ? undefined : await readInputFile(flags.referenceDoc);
  return {
    ...(reference && { referenceDocument: reference }),
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
