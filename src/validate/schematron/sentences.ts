import type { Document, Element, Node } from 'slimdom';

/** Elements of a schema, by their local name; other namespaces have none of them. */
export function named(parent: Document | Element, name: string): Element[] {
  return parent.getElementsByTagNameNS('http://purl.oclc.org/dsdl/schematron', name);
}

export function childrenOf(element: Element): Node[] {
  return [...element.childNodes];
}

export function replace(old: Element, nodes: readonly Node[]): void {
  for (const node of nodes) old.parentNode?.insertBefore(node, old);
  old.parentNode?.removeChild(old);
}

/**
 * Writes into each assertion what it says in other elements: words that are only set apart (5.4.2, 5.4.6,
 * 5.4.15), and its diagnostics (5.4.4), which stand behind its own sentence.
 *
 * @throws Error where a diagnostic is not there
 */
export function writeSentences(schema: Document): void {
  const diagnostics = new Map(
    named(schema, 'diagnostic').map((element) => [element.getAttribute('id'), element]),
  );
  for (const assertion of [...named(schema, 'assert'), ...named(schema, 'report')]) {
    const names = (assertion.getAttribute('diagnostics') ?? '').split(/\s+/).filter(Boolean);
    for (const name of names) {
      const diagnostic = diagnostics.get(name);
      if (diagnostic === undefined) throw new Error(`there is no diagnostic ${name}`);
      assertion.appendChild(schema.createTextNode(' '));
      for (const child of childrenOf(diagnostic)) assertion.appendChild(child.cloneNode(true));
    }
    for (const name of ['emph', 'dir', 'span']) {
      for (const element of named(assertion, name)) replace(element, childrenOf(element));
    }
  }
}
