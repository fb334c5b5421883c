/** What a file of a word processor holds, as far as notes are read from it. */
export interface Manuscript {
  readonly format: 'DOCX' | 'ODT';
  readonly paragraphs: readonly ManuscriptParagraph[];
  /** How many insertions and deletions stand in it that nobody has accepted. */
  readonly changes: number;
}

export interface ManuscriptParagraph {
  /** Its text with the number that the program gives it, on one line, with a mark for each footnote. */
  readonly text: string;
  /** The texts of its footnotes, in order. */
  readonly footnotes: readonly string[];
  /** What persons have said at its margin. */
  readonly comments: readonly ManuscriptComment[];
}

export interface ManuscriptComment {
  readonly author: string;
  readonly text: string;
}

/** White space as one space: a paragraph is one line of the text that is made of it. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, (space) => (space.includes('\u00a0') ? space : ' ')).trim();
}

/** Stands in the text of a paragraph where a footnote is called; no text of a person holds it. */
export const noteMark = '\uE000';
