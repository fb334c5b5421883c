import type { BookFormat } from './book/formats.ts';

/** A schema as validation takes it: its text, and its name for messages. */
interface SchemaText {
  readonly text: string;
  readonly path: string;
}

/** The files of the package that editions are made with; whoever publishes hands them in. */
export interface PackageParts {
  /** The two schemas that the TEI of an edition is valid against. */
  readEditionSchemas(): Promise<{ grammar: SchemaText; rules: SchemaText }>;
  /** A compiled stylesheet, by the name of its entry file in `xslt/`, as JSON text. */
  readStylesheet(name: 'html' | 'book' | 'print' | BookFormat): Promise<string>;
  /** A file that is put beside what a format of the book is laid out as, by its path in `xslt/`. */
  readLayoutFile(path: 'epub/book.css' | 'latex/cartulary.cls'): Promise<string>;
  /** The design that a book has when no other is chosen: Typst source. */
  readTemplate(): Promise<string>;
  /** What the pages of the web edition load: style sheet, scripts and fonts, by path. */
  readAssets(): Promise<ReadonlyMap<string, Uint8Array>>;
}
