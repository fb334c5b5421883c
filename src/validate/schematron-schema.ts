import type { Schema } from 'node-schematron';

/** A Schematron schema as node-schematron reads it. */
export type SchemaJson = Parameters<typeof Schema.fromJson>[0];
type RuleJson = SchemaJson['patterns'][number]['rules'][number];
type VariableJson = RuleJson['variables'][number];
type Chunk = RuleJson['asserts'][number]['message'][number];

/**
 * Writes the variables of a schema into the expressions that use them: those of a rule as they are,
 * those of the schema and of a pattern, which are evaluated once a document, unpacked from the
 * arrays that they arrive in. As node-schematron hands them on, a variable of several items would be
 * one array.
 */
export function inlineVariables(schema: SchemaJson): SchemaJson {
  const patterns = schema.patterns.map((pattern) => {
    const given = unpacked([...schema.variables, ...pattern.variables]);
    return {
      ...pattern,
      variables: inlineEarlier(pattern.variables, schema.variables),
      rules: pattern.rules.map((rule) => inlineRule(rule, given)),
    };
  });
  return { ...schema, variables: inlineEarlier(schema.variables, []), patterns };
}

function inlineEarlier(variables: readonly VariableJson[], given: readonly VariableJson[]) {
  return variables.map(({ name, value }, index) => ({
    name,
    value: unpacked([...given, ...variables.slice(0, index)]) + (value === '' ? '.' : value),
  }));
}

function inlineRule(rule: RuleJson, given: string): RuleJson {
  const before = given + defined(rule.variables);
  const asserts = rule.asserts.map((assert) => ({
    ...assert,
    test: before + assert.test,
    message: assert.message.map((chunk) => inlineChunk(chunk, before)),
  }));
  return { context: `${given} //(${rule.context})`, variables: [], asserts };
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
