import {
  type Markup,
  collapse,
  descendants,
  elements,
  isMarkup,
  readMarkup,
} from '../../xml/index.ts';
import { unpack } from './container.ts';
import {
  type Manuscript,
  type ManuscriptComment,
  type Run,
  inSigns,
  noteMark,
  onOneLine,
} from './manuscript.ts';
import { numbering } from './docx-numbering.ts';

const document = 'word/document.xml';
const parts = [
  document,
  ...['footnotes', 'comments', 'numbering', 'styles'].map((name) => `word/${name}.xml`),
];

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
  const isItalic = italicRuns(files.get('word/styles.xml'));
  const written = (element: Markup) => inSigns(runsOf(element, false, isItalic));
  const all = [...descendants(body)];
  const paragraphs = all.filter(({ name }) => name === 'p').filter(isOfBody(all));
  return {
    format: 'DOCX',
    changes: all.filter(({ name }) => ['ins', 'del', 'moveFrom'].includes(name)).length,
    paragraphs: paragraphs.map((paragraph) => ({
      text: onOneLine(numberOf(paragraph) + written(paragraph)),
      footnotes: referredTo(paragraph, 'footnoteReference', footnotes).map((note) =>
        onOneLine(written(note)),
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
  return runsOf(element, false, () => false)
    .map(({ text }) => text)
    .join('');
}

/** The same, with how they are set. */
function runsOf(element: Markup, italic: boolean, isItalic: (run: Markup) => boolean): Run[] {
  return element.children.flatMap((child): Run[] => {
    if (!isMarkup(child)) return element.name === 't' ? [{ text: child.value, italic }] : [];
    if (unread.has(child.name)) return [];
    const sign = signs[child.name];
    if (sign !== undefined) return [{ text: sign, italic: italic && sign !== noteMark }];
    const runs = runsOf(child, child.name === 'r' ? isItalic(child) : italic, isItalic);
    return child.name === 'p' ? [...runs, { text: ' ', italic: false }] : runs;
  });
}

/** Whether a run is in italics, by itself or by its character style (section 17.3.2). */
function italicRuns(part: string | undefined): (run: Markup) => boolean {
  const styles = part === undefined ? [] : elements(readMarkup(part), 'style');
  const italics = new Set(
    styles
      .filter((style) => isOn(style) && style.attributes.get('w:type') === 'character')
      .map(({ attributes }) => attributes.get('w:styleId')),
  );
  return (run) => {
    const [properties] = elements(run, 'rPr');
    if (properties === undefined) return false;
    const [style] = elements(properties, 'rStyle');
    return isOn(run) ?? italics.has(style?.attributes.get('w:val'));
  };
}

/** What the properties of a run or a style say of italics; nothing where they do not say. */
function isOn(element: Markup): boolean | undefined {
  const [italics] = elements(element, 'rPr').flatMap((properties) => elements(properties, 'i'));
  const value = italics?.attributes.get('w:val');
  return italics && (value === undefined || !['0', 'false', 'off', 'none'].includes(value));
}
