import type { Document, Element } from 'slimdom';
import { childrenOf, named, replace, writeSentences } from './sentences.ts';

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

/** A variable without an expression would have what its element holds as its value. */
function refuseVariablesOfContent(schema: Document): void {
  const content = named(schema, 'let').find(
    (variable) => !variable.hasAttribute('value') && variable.children.length > 0,
  );
  if (content === undefined) return;
  const name = content.getAttribute('name') ?? '';
  throw new Error(`the variable ${name} has elements as its value: give it an expression`);
}

/** The variables of the default phase are those of the schema while it is active (5.4.11). */
function activatePhase(schema: Document): void {
  const [root] = named(schema, 'schema');
  const name = root?.getAttribute('defaultPhase') ?? '#ALL';
  if (root === undefined || name === '#ALL') return;
  const phase = named(schema, 'phase').find((element) => element.getAttribute('id') === name);
  if (phase === undefined) throw new Error(`there is no phase ${name}`);
  const [before] = [...named(schema, 'phase'), ...named(schema, 'pattern')];
  for (const variable of named(phase, 'let')) root.insertBefore(variable, before ?? null);
}

/**
 * Writes abstract patterns and abstract rules out where they are used, so that nothing is left of them
 * (ISO/IEC 19757-3:2016, section 6: the minimal syntax).
 *
 * @throws Error where one is used that is not there, another file is included, or a variable has elements
 *   as its value
 */
export function expand(schema: Document): void {
  refuseIncludes(schema);
  refuseVariablesOfContent(schema);
  activatePhase(schema);
  fillPatterns(schema);
  extendRules(schema);
  writeSentences(schema);
}
