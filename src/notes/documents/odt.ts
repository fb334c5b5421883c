import { type Markup, collapse, descendants, isMarkup, readMarkup } from '../../xml/index.ts';
import { unpack } from './container.ts';
import { type Manuscript, type ManuscriptComment, noteMark, onOneLine } from './manuscript.ts';

const content = 'content.xml';

/** What is no text of the paragraph: its notes, what was deleted, what stands at its margin. */
const apart = new Set(['note', 'tracked-changes', 'annotation']);

/** What stands in the text for elements that hold no words of it. */
const signs: Readonly<Record<string, string>> = {
  s: ' ',
  tab: ' ',
  'line-break': ' ',
  note: noteMark,
  annotation: '',
};

/**
 * Reads an ODT (OpenDocument 1.3, part 3): paragraphs, footnotes, comments. Tracked changes are read
 * as accepted: what was deleted stands apart from the text.
 *
 * @returns `undefined` where the bytes are no ODT
 * @throws MarkupError where its content is not well-formed
 */
export function readOdt(bytes: Uint8Array): Manuscript | undefined {
  const files = unpack(bytes, ['mimetype', content]);
  const xml = files?.get(content);
  if (xml === undefined || files?.get('mimetype')?.includes('opendocument.text') !== true) {
    return undefined;
  }
  const all = [...descendants(readMarkup(xml))];
  const places = all.filter(({ name }) => apart.has(name));
  const isOfBody = ({ start }: Markup) =>
    !places.some((outside) => outside.start < start && start < outside.end);
  const paragraphs = all.filter(({ name }) => name === 'p' || name === 'h').filter(isOfBody);
  return {
    format: 'ODT',
    changes: all.filter(({ name }) => name === 'changed-region').length,
    paragraphs: paragraphs.map((paragraph) => ({
      text: onOneLine(wordsOf(paragraph)),
      footnotes: within(paragraph, 'note-body').map((note) => onOneLine(wordsOf(note))),
      comments: within(paragraph, 'annotation').map(comment),
    })),
  };
}

function within(paragraph: Markup, wanted: string): readonly Markup[] {
  return [...descendants(paragraph)].filter(({ name }) => name === wanted);
}

function comment(annotation: Markup): ManuscriptComment {
  const [author] = within(annotation, 'creator');
  const words = within(annotation, 'p').map(wordsOf).join(' ');
  return { author: author ? wordsOf(author) : '', text: collapse(words) };
}

function wordsOf(element: Markup): string {
  return element.children
    .map((child) => {
      if (!isMarkup(child)) return child.value;
      return signs[child.name] ?? wordsOf(child);
    })
    .join('');
}
