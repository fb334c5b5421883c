import { SaxesParser, type SaxesTagNS } from 'saxes';

/** An XML name: a local name in a namespace, which is empty where there is none. */
export interface Name {
  readonly namespace: string;
  readonly local: string;
}

export interface LocatedAttribute {
  readonly name: Name;
  /** The name as written, with its prefix: `xml:id`. */
  readonly written: string;
  readonly value: string;
  /** Where its name begins, counted in UTF-16 code units from the start of the text. */
  readonly offset: number;
}

export interface LocatedText {
  readonly value: string;
  readonly offset: number;
}

/** An element of an XML text that knows where it stands there. */
export interface LocatedElement {
  readonly name: Name;
  readonly written: string;
  readonly attributes: readonly LocatedAttribute[];
  readonly children: readonly (LocatedElement | LocatedText)[];
  readonly parent: LocatedElement | undefined;
  /** Where its start tag begins. */
  readonly offset: number;
  /** Its place among the elements of its name in its parent, counted from 1. */
  readonly ordinal: number;
  /** How many elements of each name stand in it. */
  readonly tally: ReadonlyMap<string, number>;
}

interface OpenElement extends LocatedElement {
  readonly tally: Map<string, number>;
  readonly attributes: LocatedAttribute[];
  readonly children: (LocatedElement | LocatedText)[];
  readonly parent: OpenElement | undefined;
  name: Name;
}

const declaration = 'http://www.w3.org/2000/xmlns/';

export function isElement(child: LocatedElement | LocatedText): child is LocatedElement {
  return 'children' in child;
}

/**
 * Reads an XML text as elements with their places. Comments and processing instructions are left
 * out; entities are not expanded.
 *
 * @returns the root element
 * @throws SyntaxError where the text is not well-formed, with the reason
 */
export function locate(xml: string): LocatedElement {
  return new Locator(xml).root();
}

/** An element and every element in it, in the order of the text. */
export function* descendants(element: LocatedElement): Generator<LocatedElement> {
  yield element;
  for (const child of element.children) if (isElement(child)) yield* descendants(child);
}

/** The nearest element around, itself first, for which `test` says yes. */
export function nearest(
  element: LocatedElement,
  test: (candidate: LocatedElement) => boolean,
): LocatedElement | undefined {
  for (let at: LocatedElement | undefined = element; at !== undefined; at = at.parent) {
    if (test(at)) return at;
  }
  return undefined;
}

/** The value of an attribute by its written name, `xml:id`. */
export function attribute(element: LocatedElement, written: string): string | undefined {
  return element.attributes.find((candidate) => candidate.written === written)?.value;
}

/** Where an element stands in the tree: `/TEI/teiHeader/fileDesc/publicationStmt/idno[2]`. */
export function pathOf(element: LocatedElement): string {
  const { parent, written, ordinal } = element;
  if (parent === undefined) return `/${written}`;
  const place = parent.tally.get(written) === 1 ? '' : `[${ordinal}]`;
  return `${pathOf(parent)}/${written}${place}`;
}

class Locator {
  readonly #parser = new SaxesParser({ xmlns: true, position: true });
  readonly #xml: string;
  #open: OpenElement | undefined;
  #root: OpenElement | undefined;
  /** Where the attributes of the tag being read begin. */
  readonly #attributes = new Map<string, number>();
  /** Where the last event ended, which is where the next one begins. */
  #end = 0;

  constructor(xml: string) {
    this.#xml = xml;
    const parser = this.#parser;
    parser.on('error', (error) => {
      throw new SyntaxError(error.message);
    });
    parser.on('opentagstart', (tag) => {
      this.#start(tag.name);
    });
    parser.on('attribute', ({ name }) => {
      this.#attributes.set(name, this.#xml.indexOf(name, this.#end - 1));
      this.#end = parser.position;
    });
    parser.on('opentag', (tag) => {
      this.#opened(tag);
    });
    parser.on('text', (value) => {
      // The event comes when the next "<" has been read.
      this.#text(value, parser.position - 1);
    });
    parser.on('cdata', (value) => {
      this.#text(value, parser.position);
    });
    parser.on('comment', () => {
      // The event comes when "--" has been read.
      this.#end = parser.position + 1;
    });
    parser.on('processinginstruction', () => {
      this.#end = parser.position;
    });
    parser.on('closetag', () => {
      this.#open = this.#open?.parent;
      this.#end = parser.position;
    });
  }

  root(): LocatedElement {
    this.#parser.write(this.#xml).close();
    if (this.#root === undefined) throw new SyntaxError('there is no element');
    return this.#root;
  }

  #start(written: string): void {
    const offset = this.#xml.lastIndexOf('<', this.#parser.position - written.length);
    const ordinal = (this.#open?.tally.get(written) ?? 0) + 1;
    this.#open?.tally.set(written, ordinal);
    const element: OpenElement = {
      name: { namespace: '', local: written },
      written,
      attributes: [],
      children: [],
      parent: this.#open,
      offset,
      ordinal,
      tally: new Map(),
    };
    this.#open?.children.push(element);
    this.#root ??= element;
    this.#open = element;
    this.#end = this.#parser.position;
  }

  /** Names are known only when the whole tag is read: it may declare a prefix after using it. */
  #opened({ uri, local, attributes }: SaxesTagNS): void {
    if (this.#open === undefined) return;
    this.#open.name = { namespace: uri, local };
    for (const { name: written, uri: namespace, local, value } of Object.values(attributes)) {
      if (namespace === declaration) continue;
      const offset = this.#attributes.get(written) ?? this.#open.offset;
      this.#open.attributes.push({ name: { namespace, local }, written, value, offset });
    }
    this.#attributes.clear();
    this.#end = this.#parser.position;
  }

  #text(value: string, end: number): void {
    this.#open?.children.push({ value, offset: this.#end });
    this.#end = end;
  }
}
