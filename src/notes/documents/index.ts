import type { VFile } from 'vfile';
import { report } from '../../messages/index.ts';
import { readDocx } from './docx.ts';
import { type Manuscript, type ManuscriptParagraph, noteMark } from './manuscript.ts';
import { readOdt } from './odt.ts';

/** Only a footnote that is a source note stands without a sign: it belongs to the head above it. */
const sourceNote = /^[[(]?source\s?:/i;

/**
 * Reads a file of a word processor as text: a paragraph a line, with an empty line behind it, and the
 * footnotes of a paragraph under it, with their signs: `[3]`. What is not in that text is said in messages: comments, and
 * changes that nobody has accepted.
 *
 * @returns `undefined` where the bytes are no DOCX or ODT that can be read
 */
export function readManuscript(file: VFile, bytes: Uint8Array): string | undefined {
  const manuscript = read(bytes);
  if (manuscript === undefined) return undefined;
  const lines: string[] = [];
  let numbered = 0;
  for (const paragraph of manuscript.paragraphs) {
    const line = 2 * lines.length + 1;
    const signs = paragraph.footnotes.map((text) =>
      sourceNote.test(text) ? '' : `[${(numbered += 1)}]`,
    );
    lines.push(withSigns(paragraph.text, signs));
    lines.push(...paragraph.footnotes.map((text, index) => `${signs[index] ?? ''} ${text}`.trim()));
    sayComments(file, paragraph, line);
  }
  sayWhole(file, manuscript);
  return lines.map((text) => `${text}\n\n`).join('');
}

/** The text of a paragraph with the signs of its footnotes, in order. */
function withSigns(text: string, signs: readonly string[]): string {
  let next = 0;
  return text.replaceAll(noteMark, () => signs[next++] ?? '');
}

function read(bytes: Uint8Array): Manuscript | undefined {
  try {
    return readDocx(bytes) ?? readOdt(bytes);
  } catch {
    return undefined;
  }
}

function sayComments(file: VFile, { comments }: ManuscriptParagraph, line: number): void {
  for (const { author, text } of comments) {
    report(
      file,
      'comment-not-in-text',
      { line, column: 1 },
      { author: author || 'somebody', text },
    );
  }
}

function sayWhole(file: VFile, { format, paragraphs, changes }: Manuscript): void {
  const start = { line: 1, column: 1, offset: 0 };
  const footnotes = paragraphs.flatMap((paragraph) => paragraph.footnotes).length;
  const counts = { name: file.path, format, paragraphs: paragraphs.length, footnotes };
  report(file, 'manuscript-read', start, counts);
  if (changes > 0) report(file, 'tracked-changes-accepted', start, { changes });
}
