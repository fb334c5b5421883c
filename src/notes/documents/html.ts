import { parse } from 'parse5';
import { type Footnotes, footnotesOf } from './html-footnotes.ts';
import { type Element, type Node, attribute, isElement } from './html-tree.ts';
import {
  type Manuscript,
  type ManuscriptParagraph,
  type Run,
  inSigns,
  noteMark,
} from './manuscript.ts';

/** What begins a paragraph and ends one. */
const blocks = new Set(
  'address article aside blockquote body caption center dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

/** What no reader sees. */
const unseen = new Set(['head', 'script', 'style', 'template', 'noscript', 'svg', 'iframe']);

const italicElements = new Set(['i', 'em', 'cite', 'dfn', 'var']);

class Reader {
  readonly paragraphs: ManuscriptParagraph[] = [];
  readonly #notes: Footnotes;
  #runs: Run[] = [];
  #footnotes: string[] = [];

  constructor(notes: Footnotes) {
    this.#notes = notes;
  }

  read(node: Node, italic: boolean): void {
    if (node.nodeName === '#text' && 'value' in node) {
      this.#runs.push({ text: node.value.replace(/[ \t\n\f\r]+/g, ' '), italic });
    } else if (isElement(node)) this.#element(node, italic);
    else if ('childNodes' in node) for (const child of node.childNodes) this.read(child, italic);
  }

  end(): void {
    const text = inSigns(this.#runs)
      .replace(/[^\S\n\u00a0]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    if (text !== '') {
      this.paragraphs.push({ text, footnotes: this.#footnotes, comments: [] });
      this.#footnotes = [];
    }
    this.#runs = [];
  }

  #element(element: Element, italic: boolean): void {
    const { tagName } = element;
    const note = this.#notes.called.get(element);
    if (note !== undefined) {
      this.#footnotes.push(inLine(note, this.#notes));
      this.#runs.push({ text: noteMark, italic: false });
      return;
    }
    if (unseen.has(tagName) || this.#notes.unread.has(element)) return;
    if (tagName === 'br') this.#runs.push({ text: '\n', italic });
    const isBlock = blocks.has(tagName);
    if (isBlock) this.end();
    if (tagName === 'li') this.#runs.push({ text: numberOf(element), italic: false });
    for (const child of element.childNodes) this.read(child, italic || isItalic(element));
    if (tagName === 'td' || tagName === 'th') this.#runs.push({ text: ' ', italic: false });
    if (isBlock) this.end();
  }
}

/** A footnote in one line. */
function inLine(note: Element, { unread }: Footnotes): string {
  const reader = new Reader({
    called: new Map(),
    unread: new Set([...unread].filter((each) => each !== note)),
  });
  for (const child of note.childNodes) reader.read(child, false);
  reader.end();
  return reader.paragraphs.map(({ text }) => text.replaceAll('\n', ' ')).join(' ');
}

function isItalic(element: Element): boolean {
  const style = attribute(element, 'style') ?? '';
  return italicElements.has(element.tagName) || /font-style:\s*(?:italic|oblique)/i.test(style);
}

/** The number that a browser shows before an item of a list that counts. */
function numberOf(item: Element): string {
  const list = item.parentNode;
  if (list === null || !isElement(list) || list.tagName !== 'ol') return '';
  let number = Number(attribute(list, 'start') ?? 1) - 1;
  for (const each of list.childNodes) {
    if (!isElement(each) || each.tagName !== 'li') continue;
    number = Number(attribute(each, 'value') ?? number + 1);
    if (each === item) break;
  }
  return Number.isInteger(number) ? `${number}. ` : '';
}

/** Reads an HTML page (HTML Living Standard): its paragraphs, numbers of lists, italics and footnotes. */
export function readHtml(text: string): Manuscript {
  const document = parse(text);
  const reader = new Reader(footnotesOf(document));
  reader.read(document, false);
  reader.end();
  return { format: 'HTML', changes: 0, paragraphs: reader.paragraphs };
}
