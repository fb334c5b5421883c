import type { VFile } from 'vfile';
import { report } from '../../messages/index.ts';
import { readDocx } from './docx.ts';
import { readHtml } from './html.ts';
import { type Manuscript, type ManuscriptParagraph, noteMark } from './manuscript.ts';
import { readMarkdown } from './markdown.ts';
import { readOdt } from './odt.ts';

/** Only a footnote that is a source note stands without a sign: it belongs to the head above it. */
const sourceNote = /^[*_]?[[(]?source\s?:/i;

/**
 * Reads a file of a word processor as text, as `inText` makes it of its paragraphs.
 *
 * @returns `undefined` where the bytes are no DOCX or ODT that can be read
 */
export function readManuscript(file: VFile, bytes: Uint8Array): string | undefined {
  const manuscript = read(bytes);
  return manuscript && inText(file, manuscript);
}

const markdown = /\.(?:md|markdown)$/i;
const html = /\.x?html?$/i;

/** What a text begins with that is an HTML page, whatever its file is called. */
const opensHtml = /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b/i;

/** The paragraphs of a text that is HTML or Markdown; any other text as it stands. */
export function withoutMarkup(file: VFile, text: string): string {
  if (opensHtml.test(text.slice(0, 1000)) || html.test(file.path)) {
    return inText(file, readHtml(text));
  }
  return markdown.test(file.path) ? inText(file, readMarkdown(text)) : text;
}

/**
 * The text of a manuscript: a paragraph a line, with an empty line behind it, and the footnotes of a
 * paragraph under it, with their signs: `[^3]`. Where its paragraphs have lines, they stand in them. What is not
 * in that text is said in messages: comments, and changes that nobody has accepted.
 */
function inText(file: VFile, manuscript: Manuscript): string {
  let text = '';
  let lines = 1;
  let numbered = 0;
  const write = (paragraph: string) => {
    text += `${paragraph}\n\n`;
    lines += paragraph.split('\n').length + 1;
  };
  for (const paragraph of manuscript.paragraphs) {
    const gap = Math.max((paragraph.line ?? lines) - lines, 0);
    text += '\n'.repeat(gap);
    lines += gap;
    sayComments(file, paragraph, lines);
    const signs = paragraph.footnotes.map((note) =>
      sourceNote.test(note) ? '' : `[^${(numbered += 1)}]`,
    );
    write(withSigns(paragraph.text, signs));
    for (const [index, note] of paragraph.footnotes.entries()) {
      const sign = signs[index] ?? '';
      write(sign === '' ? note : `${sign}: ${note}`);
    }
  }
  sayWhole(file, manuscript);
  return text;
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
  const name = file.path;
  if (format === 'Markdown') {
    report(file, 'markdown-read', start, { name });
    return;
  }
  const footnotes = paragraphs.flatMap((paragraph) => paragraph.footnotes).length;
  report(file, 'manuscript-read', start, {
    name,
    format,
    paragraphs: paragraphs.length,
    footnotes,
  });
  if (changes > 0) report(file, 'tracked-changes-accepted', start, { changes });
}
