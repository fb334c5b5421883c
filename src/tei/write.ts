import { builder, create } from 'xmlbuilder2';
import { escaped } from '../xml/characters.ts';
import type { Content, Element } from './element.ts';
import { collapse } from './text.ts';

type DomNode = ReturnType<typeof create>['node'];
type Dom = NonNullable<DomNode['ownerDocument']>;
type DomElement = ReturnType<Dom['createElementNS']>;

const teiNamespace = 'http://www.tei-c.org/ns/1.0';
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

const prolog = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<?xml-model href="../schema/edition.rng" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0"?>',
  '<?xml-model href="../schema/edition.sch" type="application/xml" schematypens="http://purl.oclc.org/dsdl/schematron"?>',
];

/** An attribute is read back with its white space made spaces (XML 1.0, section 3.3.3). */
function attributeValue(text: string): string {
  return escaped(collapse(text));
}

function setAttribute(element: DomElement, name: string, value: string): void {
  element.setAttributeNS(name.startsWith('xml:') ? xmlNamespace : null, name, value);
}

function append(dom: Dom, parent: DomElement, child: Content, margin: string): void {
  parent.appendChild(
    typeof child === 'string' ? dom.createTextNode(escaped(child)) : toDom(dom, child, margin),
  );
}

function toDom(dom: Dom, element: Element, margin: string): DomElement {
  const node = dom.createElementNS(teiNamespace, element.name);
  for (const [name, value] of Object.entries(element.attributes)) {
    if (value !== undefined) setAttribute(node, name, attributeValue(value));
  }
  const indent = `${margin}  `;
  for (const child of element.children) {
    if (element.lines) node.appendChild(dom.createTextNode(`\n${indent}`));
    append(dom, node, child, indent);
  }
  if (element.lines) node.appendChild(dom.createTextNode(`\n${margin}`));
  return node;
}

function emptyDom(): Dom {
  const { ownerDocument } = create().ele('TEI').node;
  if (ownerDocument === null) throw new TypeError('an element stands in no document');
  return ownerDocument;
}

function markup(dom: Dom, element: Element): string {
  return builder(toDom(dom, element, '')).toString();
}

function file(...lines: readonly string[]): string {
  return [...prolog, ...lines, ''].join('\n');
}

/** Writes an edition as XML 1.0, its documents first. */
export interface Writer {
  /** A `TEI`, as it stands in its own file and, the same to the byte, at the end of the corpus. */
  readonly document: (element: Element) => string;
  /**
   * @param element the `teiCorpus` with what stands before its documents
   * @param documents as they were written, in order
   * @returns the text of each file
   */
  readonly corpus: (
    element: Element,
    documents: readonly string[],
  ) => { corpus: string; documents: string[] };
}

/**
 * Parsing gives every text back as it was, but for characters that XML forbids: they are written as
 * U+FFFD.
 */
export function writer(): Writer {
  const dom = emptyDom();
  return {
    document: (element) => markup(dom, element),
    corpus(element, documents) {
      const end = `</${element.name}>`;
      const before = markup(dom, element).slice(0, -end.length).trimEnd();
      return {
        corpus: file(before, ...documents, end),
        documents: documents.map((text) => file(text)),
      };
    },
  };
}
