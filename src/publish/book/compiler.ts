import { resolve } from 'node:path';
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { z } from 'zod';
import { type ExportError, readExportErrors } from './export-errors.ts';
import { type Remark, readRemarks } from './remarks.ts';

export interface Typeset {
  readonly pdf?: Uint8Array;
  /** The pages on which documents begin, as the template numbers them: `12 d31`. */
  readonly pages: readonly string[];
  readonly remarks: readonly Remark[];
  /** Why the set book could not be written as a PDF of the standard. */
  readonly exportErrors: readonly ExportError[];
}

/** One book to set: its files by path from the root, and what its source can ask for. */
export interface Book {
  readonly files: ReadonlyMap<string, string>;
  readonly main: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** In the typesetter's spelling: `a-3a`. */
  readonly standard: string;
  readonly date: Date;
}

export interface Compiler {
  readonly typeset: (book: Book) => Typeset;
  /** The names that the typesetter knows as font families. */
  readonly knownFamilies: (names: readonly string[]) => readonly string[];
}

// All files are given; none is read from this folder, which need not exist.
const workspace = resolve('/cartulary');

/**
 * Loads the typesetter on first use.
 *
 * @param fonts the bytes of fonts (TrueType, OpenType), beside those that the typesetter brings
 */
export async function compiler(fonts: readonly Uint8Array[]): Promise<Compiler> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const fontBlobs = fonts.map((font) => Buffer.from(font));
  const native = NodeCompiler.create({
    workspace,
    ...(fontBlobs.length > 0 && { fontArgs: [{ fontBlobs }] }),
  });
  return {
    typeset: (book) => typeset(native, book),
    knownFamilies: (names) => knownFamilies(native, names),
  };
}

function typeset(native: NodeCompiler, book: Book): Typeset {
  native.resetShadow();
  for (const [path, text] of book.files) {
    native.mapShadow(resolve(workspace, path), Buffer.from(text));
  }
  const compiled = native.compile({
    mainFilePath: resolve(workspace, book.main),
    inputs: { ...book.inputs },
  });
  const remarks = [compiled.takeWarnings(), compiled.takeDiagnostics()].flatMap((error) =>
    error === null ? [] : readRemarks(native.fetchDiagnostics(error), workspace),
  );
  if (compiled.result === null) return { pages: [], remarks, exportErrors: [] };
  const pages = documentPages(native, compiled.result);
  try {
    native.evictCache(0);
    const pdf = native.pdf(compiled.result, {
      pdfStandard: book.standard,
      creationTimestamp: Math.floor(book.date.getTime() / 1000),
    });
    return { pdf, pages, remarks, exportErrors: [] };
  } catch (error) {
    return { pages, remarks, exportErrors: readExportErrors(error) };
  }
}

/** What the template says in `<document-pages>`; a template of a person may not say it. */
function documentPages(native: NodeCompiler, book: NodeTypstDocument): readonly string[] {
  const found: unknown = native.query(book, { selector: '<document-pages>', field: 'value' });
  const pages = z.tuple([z.array(z.string())]).safeParse(found);
  return pages.success ? pages.data[0] : [];
}

function knownFamilies(native: NodeCompiler, names: readonly string[]): readonly string[] {
  const source = names.map((name) => `#text(font: ${JSON.stringify(name)})[]`).join('\n');
  const compiled = native.compile({ mainFileContent: source });
  const warnings = compiled.takeWarnings()?.shortDiagnostics ?? [];
  const unknown = new Set(readRemarks(warnings, workspace).map(({ reason }) => reason));
  return names.filter((name) => !unknown.has(`unknown font family: ${name.toLowerCase()}`));
}
