import { XmlDocument, XmlElement, type XmlNode } from 'libxml2-wasm';
import { VFile } from 'vfile';
import type { Edition, Entry } from '../../src/tree.ts';
import type { Settings } from '../../src/settings.ts';
import { type EncodedEdition, toTei } from '../../src/tei/index.ts';
import { edition } from './tree.ts';

const namespaces = { t: 'http://www.tei-c.org/ns/1.0' };

export function encode(tree: Edition, settings: Partial<Settings> = {}): EncodedEdition {
  return toTei(tree, { language: 'en', ...settings }, new VFile());
}

/** The file of the one document of an edition. */
export function encodeEntry(entry: Entry, settings: Partial<Settings> = {}): string {
  const [document] = encode(edition('An Edition', entry), settings).documents;
  if (document === undefined) throw new TypeError('the edition has no document');
  return document.xml;
}

/** What an XPath finds (prefix `t`), each node written as XML in the namespace of TEI. */
export function found(xml: string, xpath: string): string[] {
  using document = XmlDocument.fromString(xml);
  return document
    .find(xpath, namespaces)
    .map((node) => markup(node).replaceAll(' xmlns="http://www.tei-c.org/ns/1.0"', ''));
}

function markup(node: XmlNode): string {
  return node instanceof XmlElement ? node.toString({ format: false }) : node.content;
}

/** The one text that an XPath finds. */
export function textOf(xml: string, xpath: string): string {
  using document = XmlDocument.fromString(xml);
  return document.get(xpath, namespaces)?.content ?? '';
}
