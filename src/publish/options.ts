import type { Point } from 'unist';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Font, Paper, PdfStandard } from './book/index.ts';
import type { BookFormat } from './book/formats.ts';
import type { Settings } from '../settings.ts';
import type { PublishMemory } from './memory.ts';
import type { Perform } from './transform/index.ts';

/** The notes that TEI was made from. */
export interface Notes {
  readonly file: VFile;
  /** Where what bears an `@xml:id` stood in them. */
  readonly origins: ReadonlyMap<string, Point>;
}

/** What a press may choose of the print edition. */
export interface BookOptions {
  readonly standard?: PdfStandard;
  readonly paper?: Paper;
  /** Whether left and right pages differ; they do when left out. */
  readonly twoSided?: boolean;
  /** The design: Typst source in the place of `template.typ`. */
  readonly template?: string;
  /** Fonts beside those that ship, in order of preference. */
  readonly fonts?: readonly Font[];
  /** A DOCX whose styles and sheet replace ours in the DOCX. */
  readonly referenceDocument?: Uint8Array;
}

/** What TEI is published with. */
export interface PublishOptions {
  readonly settings?: Settings;
  /** Whether to make the web edition; yes when left out. */
  readonly html?: boolean;
  /** Whether to make the print edition; yes when left out. */
  readonly pdf?: boolean;
  /** What else the book is made as; nothing when left out. */
  readonly formats?: readonly BookFormat[];
  /** The date in the PDF; that of the settings, else the first second of 1970, when left out. */
  readonly date?: Date;
  /** How the book is made; as it ships where something is left out. */
  readonly book?: BookOptions;
  /** The documents that a person has changed, by `@xml:id`: the rules are checked on them. All when left out. */
  readonly corrected?: ReadonlySet<string>;
  /** Messages name the lines of the notes, pages show what was said of them. */
  readonly notes?: Notes;
  /** Makes the pages in another thread while the book is made; one after the other when left out. */
  readonly perform?: Perform;
  /** What was published last: what depends on nothing that has changed since is not made again. */
  readonly memory?: PublishMemory;
  /** Called with the pages of documents that have changed, by path, before the other pages are made. */
  readonly onPages?: (pages: ReadonlyMap<string, string>) => void;
  /** Called as each part begins, with its name: `web edition`. */
  readonly onProgress?: (part: string) => void;
}

/** What is made of TEI. */
export interface Published {
  /** The web edition: the path of each file and what stands in it; empty where there is none. */
  readonly html: ReadonlyMap<string, string | Uint8Array>;
  /** The source of the print edition, likewise. */
  readonly typst: ReadonlyMap<string, string>;
  /** Left out where it was not asked for or could not be made, and the messages say why. */
  readonly pdf?: Uint8Array;
  /** The book in other formats, by path in its folder: `edition.epub`. */
  readonly books: ReadonlyMap<string, string | Uint8Array>;
  readonly messages: readonly VFileMessage[];
}
