import { type XmlDocument, XmlElement, type XmlNode } from 'libxml2-wasm';

const namespaces = { t: 'http://www.tei-c.org/ns/1.0' };

/** The elements that an XPath finds; TEI has the prefix `t`. */
export function elements(node: XmlDocument | XmlNode, xpath: string): XmlElement[] {
  return node.find(xpath, namespaces).filter((found) => found instanceof XmlElement);
}

/** The text of an element as it is meant: `corr` is read, `sic` is not. */
export function reading(element: XmlElement): string {
  return words(element, 'sic');
}

/** The text of an element as it is printed: `sic` is read, `corr` is not. */
export function printed(element: XmlElement): string {
  return words(element, 'corr');
}

function words(element: XmlElement, skipped: 'sic' | 'corr'): string {
  const texts = element.find(`.//text()[not(ancestor::t:${skipped})]`, namespaces);
  return texts
    .map(({ content }) => content)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The value of an attribute, undefined where the element has none. */
export function attribute(element: XmlElement, name: string): string | undefined {
  return element.attr(name)?.value;
}

/** The source notes of a document. */
export function sourceNotes(document: XmlDocument): XmlElement[] {
  return elements(document, '//t:note[@type="source"]');
}
