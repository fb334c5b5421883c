import { type Markup, collapse, descendants, isMarkup, readMarkup } from '../../xml/index.ts';
import { unpack } from './container.ts';
import {
  type Manuscript,
  type ManuscriptComment,
  type Run,
  inSigns,
  noteMark,
  onOneLine,
} from './manuscript.ts';
import { odtNumbering } from './odt-numbering.ts';

const content = 'content.xml';

/** Where the styles are defined that have names of their own. */
const namedStyles = 'styles.xml';

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
  const files = unpack(bytes, ['mimetype', content, namedStyles]);
  const xml = files?.get(content);
  if (xml === undefined || files?.get('mimetype')?.includes('opendocument.text') !== true) {
    return undefined;
  }
  const root = readMarkup(xml);
  const all = [...descendants(root)];
  const styles = files.get(namedStyles);
  const roots = styles === undefined ? [root] : [root, readMarkup(styles)];
  const italics = new Set(roots.flatMap(italicStyles));
  const numbers = odtNumbering(roots, root);
  const written = (element: Markup) => onOneLine(inSigns(runsOf(element, false, italics)));
  const places = all.filter(({ name }) => apart.has(name));
  const isOfBody = ({ start }: Markup) =>
    !places.some((outside) => outside.start < start && start < outside.end);
  const paragraphs = all.filter(({ name }) => name === 'p' || name === 'h').filter(isOfBody);
  return {
    format: 'ODT',
    changes: all.filter(({ name }) => name === 'changed-region').length,
    paragraphs: paragraphs.map((paragraph) => ({
      text: (numbers.get(paragraph.start) ?? '') + written(paragraph),
      footnotes: within(paragraph, 'note-body').map(written),
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

/** The names of styles that set text in italics. */
function italicStyles(root: Markup): string[] {
  return [...descendants(root)].flatMap((style) => {
    const [properties] = style.name === 'style' ? within(style, 'text-properties') : [];
    const isItalic =
      style.attributes.get('style:family') === 'text' &&
      /italic|oblique/.test(properties?.attributes.get('fo:font-style') ?? '');
    return isItalic ? [style.attributes.get('style:name') ?? ''] : [];
  });
}

function runsOf(element: Markup, italic: boolean, italics: ReadonlySet<string>): Run[] {
  return element.children.flatMap((child): Run[] => {
    if (!isMarkup(child)) return [{ text: child.value, italic }];
    const sign = signs[child.name];
    if (sign !== undefined) return [{ text: sign, italic: italic && sign !== noteMark }];
    const isItalic = italic || italics.has(child.attributes.get('text:style-name') ?? '');
    return runsOf(child, isItalic, italics);
  });
}

function wordsOf(element: Markup): string {
  return runsOf(element, false, new Set())
    .map(({ text }) => text)
    .join('');
}
