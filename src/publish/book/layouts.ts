import type { BookOptions } from '../options.ts';
import type { PackageParts } from '../package-parts.ts';
import type { Layout } from '../transform/index.ts';
import type { BookFormat } from './formats.ts';

type Files = ReadonlyMap<string, string | Uint8Array>;

/** What a format is laid out with. */
export interface FormatContext {
  readonly parts: PackageParts;
  readonly book: BookOptions;
  /** SHA-256 of the TEI. */
  readonly checksum: string;
  readonly date: Date;
  /** The pages of the printed book and the documents that begin on them: `12 d31`. */
  readonly pages: readonly string[];
}

/** How a format is made: what its stylesheet is given, and what becomes of its files. */
interface Format {
  parameters(context: FormatContext): Promise<Layout['parameters']>;
  /** @returns the files of the format, by path in the folder of the book */
  pack(laidOut: ReadonlyMap<string, string>, context: FormatContext): Promise<Files>;
}

/** The second of a date, as EPUB and DOCX write it. */
function modified({ date }: FormatContext): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}

function sheet({ book }: FormatContext): Layout['parameters'] {
  return {
    ...(book.paper && { paper: book.paper }),
    ...(book.twoSided !== undefined && { 'two-sided': book.twoSided }),
  };
}

/** What packs a format is loaded when it is asked for. */
const formats: Readonly<Record<BookFormat, Format>> = {
  epub: {
    async parameters(context) {
      const { epubIdentifier, fontsOf } = await import('./epub.ts');
      const fonts = [...fontsOf(await context.parts.readAssets()).keys()];
      return {
        identifier: epubIdentifier(context.checksum),
        modified: modified(context),
        fonts: fonts.filter((name) => name.endsWith('.woff2')),
        licences: fonts.filter((name) => name.endsWith('.txt')),
        pages: context.pages,
      };
    },
    async pack(laidOut, { parts }) {
      const { packEpub } = await import('./epub.ts');
      const [assets, style] = await Promise.all([
        parts.readAssets(),
        parts.readLayoutFile('epub/book.css'),
      ]);
      return new Map([['edition.epub', packEpub(laidOut, assets, style)]]);
    },
  },
  docx: {
    parameters: (context) => Promise.resolve({ ...sheet(context), modified: modified(context) }),
    async pack(laidOut, { book }) {
      const { packDocx } = await import('./docx.ts');
      return new Map([['edition.docx', packDocx(laidOut, book.referenceDocument)]]);
    },
  },
  latex: {
    parameters: (context) => Promise.resolve(sheet(context)),
    async pack(laidOut, { parts }) {
      const design = await parts.readLayoutFile('latex/cartulary.cls');
      return new Map([...laidOut, ['cartulary.cls', design]]);
    },
  },
  icml: {
    parameters: () => Promise.resolve({}),
    pack: (laidOut) => Promise.resolve(laidOut),
  },
};

/** Reads the stylesheet of a format, with what it is to be given. */
export async function layoutOf(name: BookFormat, context: FormatContext): Promise<Layout> {
  const [stylesheet, parameters] = await Promise.all([
    context.parts.readStylesheet(name),
    formats[name].parameters(context),
  ]);
  return { name, stylesheet, parameters };
}

/** Makes the files of a format of what its stylesheet has laid out. */
export function pack(
  name: BookFormat,
  laidOut: ReadonlyMap<string, string>,
  context: FormatContext,
): Promise<Files> {
  return formats[name].pack(laidOut, context);
}
