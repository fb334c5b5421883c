import type { Element } from './element.ts';

const teiNamespace = 'http://www.tei-c.org/ns/1.0';

const prolog = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<?xml-model href="../schema/edition.rng" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0"?>',
  '<?xml-model href="../schema/edition.sch" type="application/xml" schematypens="http://purl.oclc.org/dsdl/schematron"?>',
];

/** XML 1.0, production 2 (Char): what may stand in a document at all. */
const notXml = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** XML 1.0, section 2.4; a carriage return would be read back as a line feed (section 2.11). */
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

function reference(character: string): string {
  return references[character] ?? character;
}

function escaped(text: string): string {
  return text.replace(notXml, '\uFFFD').replace(/[&<>\r]/g, reference);
}

/** An attribute is read back with its white space made spaces (XML 1.0, section 3.3.3). */
function attribute(name: string, value: string): string {
  const written = value.replace(/\s+/g, ' ').trim().replace(notXml, '\uFFFD');
  return ` ${name}="${written.replace(/[&<>"]/g, reference)}"`;
}

function startTag({ name, attributes }: Element): string {
  let tag = name;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += attribute(key, value);
  }
  return tag;
}

/** Adds an element to the pieces of a text; they are joined once, for to join is to copy. */
function add(pieces: string[], element: Element, margin: string): void {
  const tag = startTag(element);
  if (element.children.length === 0 && !element.lines) {
    pieces.push(`<${tag}/>`);
    return;
  }
  const indent = `${margin}  `;
  pieces.push(`<${tag}>`);
  for (const child of element.children) {
    if (element.lines) pieces.push(`\n${indent}`);
    if (typeof child === 'string') pieces.push(escaped(child));
    else add(pieces, child, indent);
  }
  pieces.push(element.lines ? `\n${margin}</${element.name}>` : `</${element.name}>`);
}

/** The root of a file names the namespace of all. */
function root({ attributes, ...element }: Element): string {
  const pieces: string[] = [];
  add(pieces, { ...element, attributes: { xmlns: teiNamespace, ...attributes } }, '');
  return pieces.join('');
}

function file(...lines: readonly string[]): string {
  return [...prolog, ...lines, ''].join('\n');
}

/**
 * Writes an edition as XML 1.0. Parsing gives every text back as it was, but for characters that
 * XML forbids: they are written as U+FFFD.
 *
 * @param corpus the `teiCorpus` with what stands before its documents
 * @param documents each `TEI`; it stands in its own file and, the same to the byte, at the end of
 *   the corpus
 * @returns the text of each file
 */
export function write(
  corpus: Element,
  documents: readonly Element[],
): { corpus: string; documents: string[] } {
  const written = documents.map(root);
  // Each document is serialised once: what an edition takes to write is mostly that.
  const end = `</${corpus.name}>`;
  const before = root(corpus).slice(0, -end.length).trimEnd();
  return {
    corpus: file(before, ...written, end),
    documents: written.map((text) => file(text)),
  };
}
