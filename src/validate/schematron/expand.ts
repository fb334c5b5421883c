import type { Document, Element, Node } from 'slimdom';

/** Elements of a schema, by their local name; other namespaces have none of them. */
function named(parent: Document | Element, name: string): Element[] {
  return parent.getElementsByTagNameNS('http://purl.oclc.org/dsdl/schematron', name);
}

function childrenOf(element: Element): Node[] {
  return [...element.childNodes];
}

function replace(old: Element, nodes: readonly Node[]): void {
  for (const node of nodes) old.parentNode?.insertBefore(node, old);
  old.parentNode?.removeChild(old);
}

/** Other files are not read: what a schema says must not depend on where it is checked. */
function refuseIncludes(schema: Document): void {
  const [first] = [...named(schema, 'include'), ...named(schema, 'extends')].filter((element) =>
    element.hasAttribute('href'),
  );
  if (first === undefined) return;
  const href = first.getAttribute('href') ?? '';
  throw new Error(`include of ${href}: put what it holds into the schema, for no file is fetched`);
}

/** Deeper than any schema; one that extends itself is refused. */
const deepest = 20;

function extendRules(schema: Document): void {
  const rules = new Map(named(schema, 'rule').map((rule) => [rule.getAttribute('id'), rule]));
  for (let depth = 0; ; depth += 1) {
    const all = named(schema, 'extends');
    if (all.length === 0) break;
    if (depth === deepest) throw new Error('a rule extends itself');
    for (const extension of all) {
      const name = extension.getAttribute('rule');
      const base = rules.get(name);
      if (base === undefined) throw new Error(`there is no abstract rule ${name ?? ''}`);
      replace(
        extension,
        childrenOf(base).map((child) => child.cloneNode(true)),
      );
    }
  }
  for (const rule of rules.values()) {
    if (rule.getAttribute('abstract') === 'true') replace(rule, []);
  }
}

function withParameters(element: Element, parameters: ReadonlyMap<string, string>): void {
  for (const { name, value } of [...element.attributes]) {
    const filled = value.replace(
      /\$([\p{L}_][\p{L}\p{N}_.-]*)/gu,
      (whole, parameter: string) => parameters.get(parameter) ?? whole,
    );
    if (filled !== value) element.setAttribute(name, filled);
  }
  for (const child of element.children) withParameters(child, parameters);
}

function fillPatterns(schema: Document): void {
  const patterns = named(schema, 'pattern');
  for (const pattern of patterns) {
    const name = pattern.getAttribute('is-a');
    if (name === null) continue;
    const base = patterns.find(
      (other) => other.getAttribute('id') === name && other.getAttribute('abstract') === 'true',
    );
    if (base === undefined) throw new Error(`there is no abstract pattern ${name}`);
    const parameters = new Map(
      named(pattern, 'param').map((param) => [
        param.getAttribute('name') ?? '',
        param.getAttribute('value') ?? '',
      ]),
    );
    for (const param of named(pattern, 'param')) replace(param, []);
    for (const child of childrenOf(base)) pattern.appendChild(child.cloneNode(true));
    pattern.removeAttribute('is-a');
    withParameters(pattern, parameters);
  }
  for (const pattern of patterns) {
    if (pattern.getAttribute('abstract') === 'true') replace(pattern, []);
  }
}

/**
 * Writes abstract patterns and abstract rules out where they are used, so that nothing is left of them
 * (ISO/IEC 19757-3:2016, section 6: the minimal syntax).
 *
 * @throws Error where one is used that is not there, or another file is included
 */
export function expand(schema: Document): void {
  refuseIncludes(schema);
  fillPatterns(schema);
  extendRules(schema);
}
