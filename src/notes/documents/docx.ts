import {
  type Markup,
  collapse,
  descendants,
  elements,
  isMarkup,
  readMarkup,
} from '../../xml/index.ts';
import { unpack } from './container.ts';
import { type Manuscript, type ManuscriptComment, noteMark, onOneLine } from './manuscript.ts';
import { numbering } from './docx-numbering.ts';

const document = 'word/document.xml';
const parts = [document, 'word/footnotes.xml', 'word/comments.xml', 'word/numbering.xml'];

/** What was deleted, or has moved elsewhere, and what the program keeps for itself. */
const unread = new Set(['del', 'moveFrom', 'instrText', 'rPr', 'pPr', 'AlternateContent']);

/** What stands in the text for elements that hold no words. */
const signs: Readonly<Record<string, string>> = {
  tab: ' ',
  br: ' ',
  cr: ' ',
  noBreakHyphen: '\u2011',
  footnoteReference: noteMark,
};

/**
 * Reads a DOCX (ECMA-376, part 1): paragraphs with their numbers, footnotes, comments. Tracked changes
 * are read as accepted.
 *
 * @returns `undefined` where the bytes are no DOCX
 * @throws MarkupError where a part of it is not well-formed
 */
export function readDocx(bytes: Uint8Array): Manuscript | undefined {
  const files = unpack(bytes, parts);
  const main = files?.get(document);
  if (files === undefined || main === undefined) return undefined;
  const body = readMarkup(main);
  const footnotes = byId(files.get('word/footnotes.xml'), 'footnote');
  const comments = byId(files.get('word/comments.xml'), 'comment');
  const numberOf = numbering(files.get('word/numbering.xml'));
  const all = [...descendants(body)];
  const paragraphs = all.filter(({ name }) => name === 'p').filter(isOfBody(all));
  return {
    format: 'DOCX',
    changes: all.filter(({ name }) => ['ins', 'del', 'moveFrom'].includes(name)).length,
    paragraphs: paragraphs.map((paragraph) => ({
      text: onOneLine(numberOf(paragraph) + wordsOf(paragraph)),
      footnotes: referredTo(paragraph, 'footnoteReference', footnotes).map((note) =>
        onOneLine(wordsOf(note)),
      ),
      comments: referredTo(paragraph, 'commentReference', comments).map(comment),
    })),
  };
}

/** Text boxes hold paragraphs inside paragraphs: the outer one is read. */
function isOfBody(all: readonly Markup[]): (paragraph: Markup) => boolean {
  const boxes = all.filter(({ name }) => name === 'txbxContent');
  return ({ start }) => !boxes.some((box) => box.start < start && start < box.end);
}

function byId(part: string | undefined, name: string): ReadonlyMap<string, Markup> {
  if (part === undefined) return new Map();
  return new Map(
    elements(readMarkup(part), name).map((element) => [
      element.attributes.get('w:id') ?? '',
      element,
    ]),
  );
}

function referredTo(
  paragraph: Markup,
  reference: string,
  targets: ReadonlyMap<string, Markup>,
): readonly Markup[] {
  return [...descendants(paragraph)]
    .filter(({ name }) => name === reference)
    .flatMap(({ attributes }) => targets.get(attributes.get('w:id') ?? '') ?? []);
}

function comment(element: Markup): ManuscriptComment {
  return {
    author: element.attributes.get('w:author') ?? '',
    text: collapse(wordsOf(element)),
  };
}

/** The words of an element as they would be with every change accepted. */
export function wordsOf(element: Markup): string {
  return element.children
    .map((child) => {
      if (!isMarkup(child)) return element.name === 't' ? child.value : '';
      if (unread.has(child.name)) return '';
      if (child.name === 'p') return `${wordsOf(child)} `;
      return signs[child.name] ?? wordsOf(child);
    })
    .join('');
}
