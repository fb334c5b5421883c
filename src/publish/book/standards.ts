/** What the typesetter calls a standard, what readers call it, and whether such a PDF holds files. */
interface Standard {
  readonly name: string;
  readonly attaches: boolean;
}

/** The PDF standards to choose from: PDF/A for archives, PDF/UA for readers with assistive tools. */
export const standards = {
  'a-3a': { name: 'PDF/A-3a', attaches: true },
  'a-2a': { name: 'PDF/A-2a', attaches: false },
  'a-4': { name: 'PDF/A-4', attaches: false },
  'ua-1': { name: 'PDF/UA-1', attaches: true },
} as const satisfies Record<string, Standard>;

export type PdfStandard = keyof typeof standards;

/** The sheets that a book is printed on, by their names in the template. */
export const papers = ['a5', 'a4', 'us-letter', '6x9'] as const;

export type Paper = (typeof papers)[number];
