import type { Schema } from 'node-schematron';

/** A Schematron schema as node-schematron reads it. */
export type SchemaJson = Parameters<typeof Schema.fromJson>[0];
export type VariableJson = SchemaJson['variables'][number];
type PatternJson = SchemaJson['patterns'][number];
type RuleJson = PatternJson['rules'][number];
type Chunk = RuleJson['asserts'][number]['message'][number];

/** A rule as expressions that are evaluated once a document. */
export interface PreparedRule {
  /** The local name of the elements that it is for, `*` for any; undefined where it is more intricate. */
  readonly name: string | undefined;
  /** The nodes that it is for, out of the elements of that name in `$candidates`. */
  readonly context: string;
  /** Those of them that break one of its assertions. */
  readonly suspects: string;
  /** Its assertions, for the one node that breaks them. */
  readonly assertions: RuleJson;
}

export interface PreparedPattern {
  readonly variables: readonly VariableJson[];
  readonly rules: readonly PreparedRule[];
}

/**
 * Writes the rules of a schema as few expressions, for an evaluation costs more than what it
 * evaluates. Variables of a rule are written into them as they are; those of the schema and of a
 * pattern, which are evaluated once a document, are unpacked from the arrays that they arrive in.
 */
export function prepare({ variables, patterns }: SchemaJson): PreparedPattern[] {
  return patterns.map((pattern) => {
    const own = new Set(pattern.variables.map(({ name }) => name));
    const all = [...variables.filter(({ name }) => !own.has(name)), ...pattern.variables];
    const given = unpacked(all);
    return {
      variables: all.map(({ name, value }, index) => ({
        name,
        value: unpacked(all.slice(0, index)) + (value === '' ? '.' : value),
      })),
      rules: pattern.rules.map((rule) => prepareRule(rule, given)),
    };
  });
}

function prepareRule(rule: RuleJson, given: string): PreparedRule {
  const step = singleStep(rule.context);
  const nodes = step
    ? `$candidates?*[self::${step.test}]${step.predicates}`
    : `//(${rule.context})`;
  const own = defined(rule.variables);
  const holds = rule.asserts.map(({ test, isReport }) => (isReport ? `not(${test})` : `(${test})`));
  return {
    name: step?.name,
    context: `${given} ${nodes}`,
    suspects: `${given} (${nodes})[not(${own} (${holds.join(' and ')}))]`,
    assertions: inlineRule(rule, given + own),
  };
}

/** A context such as `tei:date[@when]`, which is one name and what has to be true of it. */
function singleStep(context: string) {
  let bare = context.trim();
  while (bare.includes('[') && bare !== withoutInnermost(bare)) bare = withoutInnermost(bare);
  const name = /^(?:[\w-]+:)?([\w-]+|\*)$/.exec(bare);
  const positional = /\[\s*\d|\b(position|last)\s*\(/.test(context);
  if (name?.[1] === undefined || positional) return undefined;
  return { name: name[1], test: name[0], predicates: context.trim().slice(name[0].length) };
}

function withoutInnermost(expression: string): string {
  return expression.replace(/\[[^[\]]*\]/g, '');
}

function inlineRule(rule: RuleJson, before: string): RuleJson {
  const asserts = rule.asserts.map((assert) => ({
    ...assert,
    test: `${before} (${assert.test})`,
    message: assert.message.map((chunk) => inlineChunk(chunk, before)),
  }));
  return { context: rule.context, variables: [], asserts };
}

function inlineChunk(chunk: Chunk, before: string): Chunk {
  return typeof chunk === 'object' && 'select' in chunk
    ? Object.assign({}, chunk, { select: before + String(chunk.select) })
    : chunk;
}

function defined(variables: readonly VariableJson[]): string {
  return variables
    .map(({ name, value }) => `let $${name} := ${value === '' ? '.' : `(${value})`} return `)
    .join('');
}

function unpacked(variables: readonly VariableJson[]): string {
  return variables.map(({ name }) => `let $${name} := $${name}?* return `).join('');
}
