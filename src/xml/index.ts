import { SaxesParser, type SaxesTagNS } from 'saxes';

/** Text between tags, with references and CDATA sections read. */
export interface Words {
  readonly value: string;
}

/** Text between two pieces of markup that knows where it stands, in UTF-16 code units. */
export interface PlacedWords extends Words {
  /** Where it begins; of a CDATA section, where its mark begins. */
  readonly start: number;
  readonly end: number;
  readonly isCdata: boolean;
}

/** An element of an XML text that knows where it begins there, in UTF-16 code units. */
export interface ReadElement {
  /** The local name. */
  readonly name: string;
  /** By the names as written: `xml:id`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (ReadElement | Words)[];
  /** Where its start tag begins. */
  readonly start: number;
}

/** An element that knows all its places, so that it can be replaced in the text. */
export interface Markup extends ReadElement {
  /** The name as it is written, with its prefix. */
  readonly written: string;
  readonly namespace: string;
  readonly children: readonly (Markup | PlacedWords)[];
  /** Where its start tag ends. */
  readonly contentStart: number;
  /** Where its end tag begins; the end of the element where it has none: `<lb/>`. */
  readonly contentEnd: number;
  /** Where it ends. */
  readonly end: number;
}

/** XML that is not well-formed, and where. */
export class MarkupError extends Error {
  readonly line: number;
  readonly column: number;

  constructor(reason: string, line: number, column: number) {
    super(reason);
    this.line = line;
    this.column = column;
  }
}

type Opened = Omit<Markup, 'children' | 'contentEnd' | 'end'> & {
  readonly children: (Markup | PlacedWords)[];
  contentEnd: number;
  end: number;
};

/** Deeper than any edition; what nests deeper is refused before it can exhaust the stack. */
const deepest = 256;

export function isMarkup<Element extends ReadElement>(child: Element | Words): child is Element {
  return 'children' in child;
}

/**
 * Reads an XML text. Comments and processing instructions are left out, nothing is fetched, and
 * entities that a DTD defines are unknown.
 *
 * @returns the root element
 * @throws MarkupError where it is not well-formed, or nests deeper than 256 elements
 */
export function readMarkup(xml: string): Markup {
  return new Reader(xml).root();
}

class Reader {
  readonly #parser = new SaxesParser({ xmlns: true, position: true });
  readonly #xml: string;
  readonly #open: Opened[] = [];
  #root: Markup | undefined;
  #start = 0;
  /** Where the last event ended, which is where the next one begins. */
  #end = 0;

  constructor(xml: string) {
    this.#xml = xml;
    const parser = this.#parser;
    parser.on('error', (error) => {
      // "12:3: unclosed tag: p."
      this.#refuse(error.message.replace(/^\d+:\d+: /, ''));
    });
    parser.on('opentagstart', ({ name }) => {
      this.#start = xml.lastIndexOf('<', parser.position - name.length);
    });
    parser.on('opentag', (tag) => {
      this.#opened(tag);
    });
    parser.on('closetag', ({ isSelfClosing }) => {
      this.#closed(isSelfClosing);
    });
    parser.on('text', (value) => {
      // The event comes when the next "<" has been read.
      this.#words(value, parser.position - 1, false);
    });
    parser.on('cdata', (value) => {
      this.#words(value, parser.position, true);
    });
    parser.on('comment', () => {
      // The event comes when "--" has been read.
      this.#end = parser.position + 1;
    });
    parser.on('processinginstruction', () => {
      this.#end = parser.position;
    });
  }

  root(): Markup {
    this.#parser.write(this.#xml).close();
    return this.#root ?? this.#refuse('there is no element');
  }

  #refuse(reason: string): never {
    const { line, column } = this.#parser;
    throw new MarkupError(reason, line, column + 1);
  }

  #words(value: string, end: number, isCdata: boolean): void {
    this.#open.at(-1)?.children.push({ value, start: this.#end, end, isCdata });
    this.#end = end;
  }

  #opened({ name: written, local, uri, attributes }: SaxesTagNS): void {
    if (this.#open.length === deepest) this.#refuse(`elements nest deeper than ${deepest}`);
    const { position } = this.#parser;
    const element: Opened = {
      name: local,
      written,
      namespace: uri,
      attributes: new Map(Object.values(attributes).map(({ name, value }) => [name, value])),
      children: [],
      start: this.#start,
      contentStart: position,
      contentEnd: position,
      end: position,
    };
    this.#open.at(-1)?.children.push(element);
    this.#root ??= element;
    this.#open.push(element);
    this.#end = position;
  }

  #closed(isSelfClosing: boolean): void {
    const element = this.#open.pop();
    if (element === undefined) return;
    element.end = this.#parser.position;
    this.#end = element.end;
    element.contentEnd = isSelfClosing ? element.end : this.#xml.lastIndexOf('</', element.end - 1);
  }
}

/** The elements directly in an element, those of one name where it is given. */
export function elements<Element extends ReadElement>(
  parent: Element | undefined,
  name?: string,
): Element[] {
  const children = (parent?.children ?? []) as readonly (Element | Words)[];
  const all = children.filter((child): child is Element => isMarkup(child));
  return name === undefined ? all : all.filter((child) => child.name === name);
}

/** The first element at the end of a path of names. */
export function at<Element extends ReadElement>(
  parent: Element | undefined,
  ...path: readonly string[]
): Element | undefined {
  return path.reduce((found, name) => elements(found, name)[0], parent);
}

/** An element and every element in it, in the order of the text. */
export function* descendants<Element extends ReadElement>(element: Element): Generator<Element> {
  yield element;
  for (const child of elements(element)) yield* descendants(child);
}

/** White space made single spaces, none at either end. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Of several corrections or readings the first; no footnote, which is about the words around it. */
function meant(node: ReadElement | Words): string {
  if (!isMarkup(node)) return node.value;
  const { name, attributes } = node;
  if (name === 'lb') return attributes.get('break') === 'no' ? '' : ' ';
  if (name === 'note' && attributes.get('type') !== 'source') return '';
  return name === 'sic' ? '' : meantIn(node);
}

function meantIn(element: ReadElement): string {
  const { name, children } = element;
  if (name === 'choice' || name === 'app') {
    const [first] = elements(element).filter((child) => child.name !== 'sic');
    if (first !== undefined) return meant(first);
  }
  return children.map(meant).join('');
}

/** What an element says: `corr` is read, `sic` is skipped, white space is collapsed. */
export function reading(element: ReadElement | undefined): string {
  return element === undefined ? '' : collapse(meantIn(element));
}
