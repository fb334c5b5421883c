import type { Document, Element, Node } from 'slimdom';
import type { Taxonomies } from '../message.ts';

/** A document that is checked, its elements by name. */
export class Subject {
  readonly document: Document;
  readonly identifiers = new Set<string>();
  readonly #named = new Map<string, Element[]>();

  constructor(document: Document) {
    this.document = document;
    document.children.forEach((element) => {
      this.#enter(element);
    });
  }

  /** The terms of each taxonomy, by its identifier. */
  get taxonomies(): Taxonomies {
    return new Map(
      this.named('taxonomy').map((taxonomy) => [
        taxonomy.getAttribute('xml:id') ?? '',
        new Set(taxonomy.getElementsByTagNameNS('*', 'category').flatMap(termsOf)),
      ]),
    );
  }

  /** The elements of a local name, or all for `*`, in the order of the text. */
  named(name: string): readonly Element[] {
    return this.#named.get(name) ?? [];
  }

  #enter(element: Element): void {
    for (const name of ['*', element.localName]) {
      const alike = this.#named.get(name);
      if (alike === undefined) this.#named.set(name, [element]);
      else alike.push(element);
    }
    const identifier = element.getAttribute('xml:id');
    if (identifier !== null) this.identifiers.add(identifier);
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      this.#enter(child);
    }
  }
}

/** `Secret` and `#marking.secret` of `<category xml:id="marking.secret"><catDesc>Secret</catDesc>` */
function termsOf(category: Element): string[] {
  const words = category.children.filter(({ localName }) => localName === 'catDesc');
  return [
    `#${category.getAttribute('xml:id') ?? ''}`,
    ...words.map(({ textContent }) => (textContent ?? '').trim().replace(/\s+/g, ' ')),
  ];
}

/**
 * The place of a node's element: its index among the elements of its parent, from the root down. An
 * attribute or a text is where its element is.
 */
export function placeOf(node: Node): number[] {
  const { parentElement } = node;
  if (parentElement === null) return [];
  const index = parentElement.children.findIndex((child) => child === node);
  return index < 0 ? placeOf(parentElement) : [...placeOf(parentElement), index];
}
