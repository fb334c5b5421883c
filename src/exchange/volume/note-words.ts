import { type Markup, type PlacedWords, at, elements, isMarkup } from '../../xml/index.ts';

/** A part of an XML text, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** An element of a note, or a CDATA section, with the letters of the note that it holds. */
export interface NotePart extends Stretch {
  /** `undefined` for a CDATA section. */
  readonly element: Markup | undefined;
  /** How many letters stand before it. */
  readonly from: number;
  /** How many letters stand before its end. */
  readonly to: number;
  readonly children: readonly NotePart[];
}

/** A note as it is read, with the way back to its XML. */
export interface NoteWords extends Pick<NotePart, 'children'> {
  /** White space is collapsed; U+2029 stands between paragraphs. */
  readonly text: string;
  /** Where each letter stands in the XML; white space is none. */
  readonly letters: readonly Stretch[];
  /** Where in `text` each letter stands. */
  readonly offsets: readonly number[];
}

/** Unicode 16.0, section 5.8: what parts paragraphs where a line end does not. */
export const paragraphSeparator = '\u2029';

/** Elements that stand apart from the words around them, as paragraphs do. */
const blocks: ReadonlySet<string> = new Set([
  ...['ab', 'cell', 'cit', 'figure', 'floatingText', 'head', 'item', 'l', 'lg', 'list'],
  ...['listBibl', 'p', 'quote', 'row', 'sp', 'table', 'trailer'],
]);

/** Elements whose words are not of the note: footnotes to it, what is struck out, running heads. */
const silent: ReadonlySet<string> = new Set([
  ...['del', 'desc', 'figDesc', 'fw', 'index', 'note', 'orig', 'rdg', 'sic', 'surplus'],
]);

/** Elements that hold several readings, and which of them is read (TEI Guidelines 3.5, 12.1.2). */
const readings: Readonly<Record<string, readonly string[]>> = {
  choice: ['corr', 'orig', 'abbr', 'unclear', 'seg'],
  app: ['lem', 'rdg'],
};

function isRead(child: Markup, parent: Markup): boolean {
  const names = readings[parent.name];
  if (names === undefined) return !silent.has(child.name) || isAlone(child, parent);
  const read = names.find((name) => at(parent, name) !== undefined);
  return child === (read === undefined ? elements(parent)[0] : at(parent, read));
}

/** `sic` and `orig` outside `choice` are the only reading that there is. */
function isAlone({ name }: Markup, parent: Markup): boolean {
  return (name === 'sic' || name === 'orig') && parent.name !== 'choice';
}

class WordReader {
  text = '';
  readonly letters: Stretch[] = [];
  readonly offsets: number[] = [];
  readonly #xml: string;
  #pending = '';

  constructor(xml: string) {
    this.#xml = xml;
  }

  children(parent: Markup): NotePart[] {
    return parent.children.flatMap((child) => {
      if (isMarkup(child)) return [this.#element(child, parent)];
      return child.isCdata ? [this.#section(child)] : this.#words(child);
    });
  }

  #element(element: Markup, parent: Markup): NotePart {
    const from = this.letters.length;
    const { name, start, end } = element;
    if (blocks.has(name)) this.#pending = paragraphSeparator;
    if (name === 'lb' && element.attributes.get('break') !== 'no') this.#pending ||= ' ';
    const children = isRead(element, parent) ? this.children(element) : [];
    if (blocks.has(name)) this.#pending = paragraphSeparator;
    return { element, start, end, from, to: this.letters.length, children };
  }

  #section({ value, start, end }: PlacedWords): NotePart {
    const from = this.letters.length;
    for (const character of value.split('')) this.#character(character, { start, end });
    return { element: undefined, start, end, from, to: this.letters.length, children: [] };
  }

  /** A reference stands for one character or, above U+FFFF, for two code units. */
  #words({ start, end }: PlacedWords): [] {
    const raw = this.#xml.slice(start, end);
    for (const { 0: written, index } of raw.matchAll(/&[^;]*;|[^&]/gs)) {
      const place = { start: start + index, end: start + index + written.length };
      for (const character of decoded(written).split('')) this.#character(character, place);
    }
    return [];
  }

  #character(character: string, place: Stretch): void {
    if (character === paragraphSeparator) this.#pending = paragraphSeparator;
    else if (/\s/.test(character)) this.#pending ||= ' ';
    else {
      if (this.text !== '') this.text += this.#pending;
      this.#pending = '';
      this.offsets.push(this.text.length);
      this.letters.push(place);
      this.text += character;
    }
  }
}

const predefined: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** What a reference stands for; the reader of XML has refused all others (XML 1.0, section 4.6). */
function decoded(written: string): string {
  const [, hexadecimal, decimal] = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(written) ?? [];
  if (hexadecimal !== undefined) return String.fromCodePoint(parseInt(hexadecimal, 16));
  if (decimal !== undefined) return String.fromCodePoint(parseInt(decimal, 10));
  return predefined[written] ?? written;
}

/**
 * Reads the words of an element: corrections as they are corrected, without what is struck out and
 * without notes in it.
 *
 * @param xml the text that the element stands in
 */
export function readWords(element: Markup, xml: string): NoteWords {
  const reader = new WordReader(xml);
  const children = reader.children(element);
  const { text, letters, offsets } = reader;
  return { text, letters, offsets, children };
}
