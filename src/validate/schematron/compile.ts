import type { Schema } from 'node-schematron';
import { numberAssertions } from './assertion.ts';
import type { Libraries } from './libraries.ts';
import { expand } from './expand.ts';
import { prepare, type PreparedPattern, type PreparedRule, type SchemaJson } from './prepare.ts';

type Assertions = Schema['patterns'][number]['rules'][number];

/** A rule whose assertions can be evaluated. */
export type Rule = Omit<PreparedRule, 'assertions'> & { readonly assertions: Assertions };

export interface Pattern extends Pick<PreparedPattern, 'variables'> {
  readonly rules: readonly Rule[];
}

/**
 * Reads a Schematron schema.
 *
 * @throws SyntaxError where the text is none
 */
export function compile(libraries: Libraries, text: string) {
  const { Schema, parseXmlDocument } = libraries;
  try {
    const document = parseXmlDocument(text);
    expand(document);
    const assertions = numberAssertions(document, libraries);
    const json = activePatterns(Schema.fromDomToJson(document));
    if (json.patterns.length === 0) throw new Error('it has no patterns of Schematron');
    const patterns = prepare(json).map(({ variables, rules }) => ({
      variables,
      rules: rules.flatMap(({ assertions, ...rule }) => {
        const alone = [{ id: null, variables: [], rules: [assertions] }];
        const read = Schema.fromJson({ ...json, patterns: alone }).patterns;
        return read.flatMap((one) => one.rules.map((made) => ({ ...rule, assertions: made })));
      }),
    }));
    return { schema: Schema.fromJson(json), patterns, assertions };
  } catch (error) {
    throw new SyntaxError(reasonOf(error), { cause: error });
  }
}

/** The patterns of the default phase, or all of them. */
function activePatterns(schema: SchemaJson): SchemaJson {
  const phase = schema.phases.find(({ id }) => id === schema.defaultPhase);
  if (phase === undefined) return schema;
  const patterns = schema.patterns.filter(({ id }) => id !== null && phase.active.includes(id));
  return { ...schema, patterns };
}

// 1: (@n = )
//          ^
// Error: XPST0003: Failed to parse script. Expected -,+,validate,(#,.,[0-9]+ …
export function reasonOf(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  const [first = ''] = reason.split('\n');
  if (!reason.includes('XPST0003')) return first;
  return `XPST0003, this is no XPath: ${first.replace(/^\d+: /, '')}`;
}
