import fc from 'fast-check';
import { type Document, Element, type Node, parseXmlDocument } from 'slimdom';
import { serializeToWellFormedString } from 'slimdom';
import { share } from './damage.ts';

/** The names of a language in XML, and words to be put where they do not belong. */
export interface XmlVocabulary {
  readonly elements: readonly string[];
  readonly attributes: readonly string[];
  readonly values: readonly string[];
  readonly words: readonly string[];
}

type TreeDamage = (document: Document) => void;

type Choice = (document: Document) => Element | undefined;

const choice = share.map((part): Choice => (document) => {
  const all = document.getElementsByTagName('*');
  return all[Math.min(all.length - 1, Math.floor(part * all.length))];
});

/** Damage to one element; where there is none, nothing befalls it. */
function toElement<Value>(
  value: fc.Arbitrary<Value>,
  befall: (element: Element, value: Value, document: Document) => void,
): fc.Arbitrary<TreeDamage> {
  return fc.tuple(choice, value).map(([choose, given]) => (document) => {
    const element = choose(document);
    if (element !== undefined) befall(element, given, document);
  });
}

function renamed(element: Element, name: string, document: Document, namespace: string | null) {
  const other = document.createElementNS(namespace, name);
  for (const { name: attribute, value, namespaceURI } of [...element.attributes]) {
    other.setAttributeNS(namespaceURI, attribute, value);
  }
  other.append(...element.childNodes);
  element.replaceWith(other);
}

function wrapped(element: Element, name: string, depth: number, document: Document): void {
  if (element.parentNode === document) return;
  for (let level = 0; level < depth; level += 1) {
    const outer = document.createElementNS(element.namespaceURI, name);
    element.replaceWith(outer);
    outer.append(element);
  }
}

/** Elements dropped, doubled, set elsewhere; the root stays. */
const moves: readonly fc.Arbitrary<TreeDamage>[] = [
  toElement(fc.constant(undefined), (element, _, document) => {
    if (element.parentNode !== document) element.remove();
  }),
  toElement(fc.constantFrom(1, 1, 1, 2, 3, 20, 400), (element, count, document) => {
    if (element.parentNode === document) return;
    for (let copy = 0; copy < count; copy += 1) element.after(element.cloneNode(true));
  }),
  toElement(choice, (element, other, document) => {
    const there = other(document);
    const isWithin = there === undefined || element.contains(there);
    if (!isWithin) there.append(element);
  }),
  toElement(fc.constant(undefined), (element, _, document) => {
    if (element.parentNode !== document) element.replaceWith(...element.childNodes);
  }),
  toElement(fc.constant(undefined), (element) => {
    element.replaceChildren();
  }),
];

function names({ elements }: XmlVocabulary): readonly fc.Arbitrary<TreeDamage>[] {
  const name = fc.constantFrom(...elements);
  const depth = fc.constantFrom(1, 1, 1, 1, 2, 5, 150, 190, 240, 600);
  const namespace = fc.constantFrom(null, 'http://example.org/', 'http://www.w3.org/1999/xhtml');
  return [
    toElement(name, (element, other, document) => {
      renamed(element, other, document, element.namespaceURI);
    }),
    toElement(namespace, (element, other, document) => {
      renamed(element, element.localName, document, other);
    }),
    toElement(fc.tuple(name, depth), (element, [outer, levels], document) => {
      wrapped(element, outer, levels, document);
    }),
    toElement(name, (element, inner, document) => {
      element.append(document.createElementNS(element.namespaceURI, inner));
    }),
  ];
}

function attributes(vocabulary: XmlVocabulary): readonly fc.Arbitrary<TreeDamage>[] {
  const name = fc.constantFrom(...vocabulary.attributes);
  const value = fc.constantFrom(...vocabulary.values, ...vocabulary.words);
  const set = (element: Element, attribute: string, to: string) => {
    const isXml = attribute.startsWith('xml:');
    element.setAttributeNS(isXml ? 'http://www.w3.org/XML/1998/namespace' : null, attribute, to);
  };
  return [
    toElement(fc.tuple(name, value), (element, [attribute, to]) => {
      set(element, attribute, to);
    }),
    toElement(fc.tuple(share, value), (element, [part, to]) => {
      const own = [...element.attributes].filter(({ prefix }) => prefix !== 'xmlns');
      const attribute = own[Math.floor(part * own.length)];
      if (attribute !== undefined && attribute.name !== 'xmlns') set(element, attribute.name, to);
    }),
    toElement(share, (element, part) => {
      const attribute = [...element.attributes][Math.floor(part * element.attributes.length)];
      if (attribute !== undefined) element.removeAttribute(attribute.name);
    }),
  ];
}

function contents({ words }: XmlVocabulary): readonly fc.Arbitrary<TreeDamage>[] {
  const word = fc.constantFrom(...words);
  const make: readonly ((document: Document, text: string) => Node)[] = [
    (document, text) => document.createTextNode(text),
    (document, text) => document.createTextNode(text),
    (document, text) => document.createCDATASection(text.replaceAll(']]>', '')),
    (document, text) => document.createComment(text.replace(/-/g, '~')),
    (document, text) => document.createProcessingInstruction('pi', text.replaceAll('?>', '')),
  ];
  return [
    toElement(fc.tuple(word, fc.constantFrom(...make)), (element, [text, node], document) => {
      element.append(node(document, text));
    }),
    toElement(word, (element, text) => {
      element.textContent = text;
    }),
    toElement(fc.tuple(word, fc.constantFrom(...make)), (element, [text, node], document) => {
      element.prepend(node(document, text));
    }),
  ];
}

/** XML whose elements, attributes and words are damaged and that is well-formed still. */
export function damagedTree(
  sound: fc.Arbitrary<string>,
  vocabulary: XmlVocabulary,
): fc.Arbitrary<string> {
  const damage = fc.oneof(
    fc.oneof(...moves),
    fc.oneof(...names(vocabulary)),
    fc.oneof(...attributes(vocabulary)),
    fc.oneof(...contents(vocabulary)),
  );
  return fc.tuple(sound, fc.array(damage, { maxLength: 8 })).map(([xml, damages]) => {
    if (damages.length === 0) return xml;
    const document = parseXmlDocument(xml);
    for (const befall of damages) befall(document);
    return serializeToWellFormedString(document);
  });
}
