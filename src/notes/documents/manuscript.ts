/** What a file of a word processor, or of a browser, holds, as far as notes are read from it. */
export interface Manuscript {
  readonly format: 'DOCX' | 'ODT' | 'HTML' | 'Markdown';
  readonly paragraphs: readonly ManuscriptParagraph[];
  /** How many insertions and deletions stand in it that nobody has accepted. */
  readonly changes: number;
}

export interface ManuscriptParagraph {
  /** Its text with the number that the program gives it, with signs of italics, and a mark for each footnote. */
  readonly text: string;
  /** The texts of its footnotes, in order. */
  readonly footnotes: readonly string[];
  /** What persons have said at its margin. */
  readonly comments: readonly ManuscriptComment[];
  /** In which line of the file it begins, where the file has lines. */
  readonly line?: number;
}

export interface ManuscriptComment {
  readonly author: string;
  readonly text: string;
}

/** A stretch of text that is set in one way. */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
}

/** White space as one space: a paragraph is one line of the text that is made of it. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, (space) => (space.includes('\u00a0') ? space : ' ')).trim();
}

/** Stands in the text of a paragraph where a footnote is called; no text of a person holds it. */
export const noteMark = '\uE000';

// Source: Harbour Archive · 31. Letter From Vella
// ^-----^                   ^-^
/** What opens a head or a note is found by its words, however it is set. */
const label = /^(?:\d{1,5}\p{L}?\.\s*|[[(]?\p{L}+\s?:\s*)/u;

/** Signs that would not be read as italics: inside a word, beside an asterisk, without a letter. */
function takesSigns(words: string, before: string, after: string): boolean {
  return (
    /\p{L}/u.test(words) &&
    !words.includes('*') &&
    !/[\p{L}\p{N}*_]$/u.test(before) &&
    !/^[\p{L}\p{N}*_]/u.test(after)
  );
}

/** Neighbours that are set alike as one; white space is set as what is before it. */
function joined(runs: readonly Run[]): Run[] {
  const found: Run[] = [];
  for (const run of runs) {
    const last = found.at(-1);
    const isSpace = run.text.trim() === '' && run.text !== noteMark;
    if (last !== undefined && (last.italic === run.italic || isSpace)) {
      found[found.length - 1] = { text: last.text + run.text, italic: last.italic };
    } else if (run.text !== '') found.push(run);
  }
  return found;
}

/** The text of runs, with the signs of italics: `see *Foreign Relations*, 1961`. */
export function inSigns(runs: readonly Run[]): string {
  const all = joined(runs);
  return all.reduce((written, { text, italic }, index) => {
    const next = all[index + 1]?.text ?? '';
    return written + (italic ? inItalics(text, written, next) : text);
  }, '');
}

/** Signs stand about words: outside them what opens the paragraph, white space, and stops at the end. */
function inItalics(text: string, before: string, next: string): string {
  const words = text.trimStart();
  const opening = before.trim() === '' ? (label.exec(words)?.[0].length ?? 0) : 0;
  const start = text.length - words.length + opening;
  const end = text.search(/[\s,;:]*$/u);
  const inside = text.slice(start, end);
  const outside = { before: before + text.slice(0, start), after: text.slice(end) + next };
  return start < end && takesSigns(inside, outside.before, outside.after)
    ? `${text.slice(0, start)}*${inside}*${text.slice(end)}`
    : text;
}
