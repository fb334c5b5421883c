/** The formats of the book beside the PDF, by the names of their stylesheets. */
export const bookFormats = ['epub', 'docx', 'latex', 'icml'] as const;

export type BookFormat = (typeof bookFormats)[number];

/** The file of the book to look at, by its path in the folder of the edition. */
export const bookFiles: Readonly<Record<BookFormat, string>> = {
  epub: 'book/edition.epub',
  docx: 'book/edition.docx',
  latex: 'book/edition.tex',
  icml: 'book/edition.icml',
};
