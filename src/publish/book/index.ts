import type { VFileMessage } from 'vfile-message';
import { packagesIn } from './template-packages.ts';
import { type Compiler, type Typeset, compiler } from './compiler.ts';
import { fontFamilies } from './font-families.ts';
import type { Font } from './fonts.ts';
import { type Notes, Reporter } from './reporter.ts';
import { type PdfStandard, standards } from './standards.ts';

export { type Font, readFonts } from './fonts.ts';
export type { Notes } from './reporter.ts';
export { type Paper, type PdfStandard, papers, standards } from './standards.ts';

/** What a book is set from. */
export interface PrintSource {
  /** The text: `edition.typ`, which the print stylesheet writes. */
  readonly text: string;
  /** The design: `template.typ`. */
  readonly template: string;
  /** The TEI of the edition: `edition.xml`, attached where the standard allows that. */
  readonly tei: string;
}

export interface PdfOptions {
  readonly standard?: PdfStandard;
  /** The date of the PDF; without it the first second of 1970, so that no clock is read. */
  readonly date?: Date;
  /** Fonts beside those that the typesetter brings, in order of preference. */
  readonly fonts?: readonly Font[];
  readonly notes?: Notes;
}

export interface Printed {
  /** The bytes of the PDF; left out where it could not be made, and the messages say why. */
  readonly pdf?: Uint8Array;
  /** The pages on which documents begin, as they are numbered in the book: `12 d31`. */
  readonly pages: readonly string[];
  readonly messages: readonly VFileMessage[];
}

/**
 * Sets a book and makes its PDF.
 * The same source, options and fonts give the same bytes. No file is read but the fonts that are
 * installed, which the typesetter looks up by itself.
 *
 * @returns the PDF and what there is to say of it; nothing in the source makes this throw
 */
export async function toPdf(source: PrintSource, options: PdfOptions = {}): Promise<Printed> {
  const { standard = 'a-3a', date = new Date(0), fonts = [] } = options;
  const say = new Reporter(source.text, options.notes);
  if (refusesPackages(source.template, say)) return { pages: [], messages: say.messages };
  const press = await compiler(fonts.map(({ bytes }) => bytes));
  const inputs = {
    attach: standards[standard].attaches ? 'yes' : 'no',
    fonts: addedFamilies(press, fonts, say).join('\n'),
  };
  const typeset = (missing: readonly string[]): Typeset =>
    press.typeset({
      files: new Map([
        ['print/edition.typ', source.text],
        ['print/template.typ', source.template],
        ['tei/edition.xml', source.tei],
      ]),
      main: 'print/edition.typ',
      inputs: { ...inputs, missing: missing.join('') },
      standard,
      date,
    });

  const first = typeset([]);
  const missing = lettersWithoutFont(first);
  for (const letter of missing) say.letterWithoutFont(letter);
  const set = missing.length > 0 ? typeset(missing) : first;
  for (const remark of set.remarks) say.remark(remark);
  for (const error of set.exportErrors) say.exportError(error, standards[standard].name);
  return { ...(set.pdf && { pdf: set.pdf }), pages: set.pages, messages: say.messages };
}

/** Whether a template asks for packages, which is said. */
function refusesPackages(template: string, say: Reporter): boolean {
  const packages = packagesIn(template);
  for (const { name, place } of packages) say.packageRefused(name, place);
  return packages.length > 0;
}

function lettersWithoutFont({ exportErrors }: Typeset): readonly string[] {
  const letters = exportErrors.flatMap((error) =>
    error.kind === 'letter' ? Array.from(error.letters) : [],
  );
  return [...new Set(letters)].sort();
}

/** The families of the fonts that are added, as the typesetter calls them. */
function addedFamilies(press: Compiler, fonts: readonly Font[], say: Reporter): readonly string[] {
  const names = fonts.flatMap((font) => {
    const families = fontFamilies(font.bytes);
    if (families.length === 0) say.fontUnreadable(font.name);
    return families;
  });
  return press.knownFamilies([...new Set(names)]);
}
