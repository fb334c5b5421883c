import type { Schema } from 'node-schematron';
import type { Document, Element, Node } from 'slimdom';
import { inlineVariables, type SchemaJson } from './schematron-schema.ts';

type Libraries = Awaited<ReturnType<typeof loadLibraries>>;
type Pattern = Schema['patterns'][number];
type Rule = Pattern['rules'][number];
type Variables = Record<string, unknown>;

/** A rule that a document breaks. */
export interface Breach {
  /** The identifier of the rule; empty where it has none. */
  readonly rule: string;
  /** What the rule says, without a full stop. */
  readonly sentence: string;
  /** The element that breaks it: its place among the elements of its parent, from the root down. */
  readonly element: readonly number[];
}

/** The namespace of `edition:holds`, which schema/edition.sch describes. */
const editionNamespace = 'urn:cartulary:edition';

/** What `edition:holds` answers from while a document is checked; XPath functions are global. */
let identifiers = {
  here: new Set<string>(),
  elsewhere: undefined as ReadonlySet<string> | undefined,
};

async function loadLibraries() {
  const [{ Schema }, { parseXmlDocument }, { default: fontoxpath }] = await Promise.all([
    import('node-schematron'),
    import('slimdom'),
    import('fontoxpath'),
  ]);
  return { Schema, parseXmlDocument, fontoxpath };
}

/**
 * Compiles a Schematron schema (ISO/IEC 19757-3) whose rules are written in XPath 3.1.
 *
 * @throws SyntaxError where the text is no such schema
 */
export async function openRules(text: string): Promise<Rules> {
  return new Rules(await loadLibraries(), text);
}

/**
 * Rules that are ready to be checked. node-schematron reads them and evaluates their assertions;
 * which rule is for which element is found here, since it looks every node up in a list for every
 * rule, which takes hours on a whole edition.
 */
export class Rules {
  readonly #libraries: Libraries;
  readonly #schema: Schema;
  readonly #options: { namespaceResolver: (prefix?: string | null) => string | null };

  constructor(libraries: Libraries, text: string) {
    this.#libraries = libraries;
    this.#schema = this.#compile(text);
    this.#options = {
      namespaceResolver: (prefix) => this.#schema.getNamespaceUriForPrefix(prefix),
    };
    libraries.fontoxpath.registerCustomXPathFunction(
      { localName: 'holds', namespaceURI: editionNamespace },
      ['xs:string', 'xs:boolean', 'node()'],
      'xs:boolean',
      (_, identifier: string, elsewhere: boolean) =>
        identifiers.here.has(identifier) ||
        (elsewhere && (identifiers.elsewhere?.has(identifier) ?? true)),
    );
  }

  /**
   * @param xml a well-formed document
   * @param elsewhere the identifiers of the rest of the edition; where they are not known, pointers
   *   out of the document are let be
   * @returns the breaches one by one, pattern by pattern
   * @throws SyntaxError where a rule cannot be evaluated
   */
  *check(xml: string, elsewhere?: ReadonlySet<string>): Generator<Breach> {
    const document = this.#libraries.parseXmlDocument(xml);
    identifiers = { here: identifiersOf(document), elsewhere };
    const given = this.#variables(this.#schema.variables, document, {});
    for (const pattern of this.#schema.patterns) {
      yield* this.#checkPattern(pattern, document, given);
    }
  }

  /** Of the rules of a pattern that are for a node the first is checked, and no other. */
  *#checkPattern(pattern: Pattern, document: Document, given: Variables): Generator<Breach> {
    const variables = this.#variables(pattern.variables, document, given);
    const checked = new Set<Node>();
    for (const rule of pattern.rules) {
      for (const node of this.#nodes(rule, document, variables)) {
        if (checked.has(node)) continue;
        checked.add(node);
        yield* this.#checkNode(rule, node, variables).map(breach);
      }
    }
  }

  #checkNode(rule: Rule, node: Node, variables: Variables) {
    return evaluated(rule, () => rule.validateNode(node, variables, this.#options));
  }

  #nodes(rule: Rule, document: Document, variables: Variables): Node[] {
    const { evaluateXPathToNodes } = this.#libraries.fontoxpath;
    return evaluated(rule, () =>
      evaluateXPathToNodes<Node>(rule.context, document, null, variables, this.#options),
    );
  }

  #variables(variables: Pattern['variables'], document: Document, given: Variables): Variables {
    const { evaluateXPath } = this.#libraries.fontoxpath;
    const all = evaluateXPath.ALL_RESULTS_TYPE;
    const result = { ...given };
    for (const { name, value } of variables) {
      result[name] = evaluateXPath(value, document, null, result, all, this.#options);
    }
    return result;
  }

  #compile(text: string): Schema {
    const { Schema, parseXmlDocument } = this.#libraries;
    try {
      const schema = Schema.fromDomToJson(parseXmlDocument(text));
      if (schema.patterns.length === 0) throw new Error('it has no patterns of Schematron');
      return Schema.fromJson(inlineVariables(activePatterns(schema)));
    } catch (error) {
      throw new SyntaxError(reasonOf(error), { cause: error });
    }
  }
}

function breach({ assertId, message, context }: ReturnType<Rule['validateNode']>[number]): Breach {
  const sentence = (message ?? '').trim().replace(/\s+/g, ' ').replace(/\.$/, '');
  return { rule: assertId ?? '', sentence, element: placeOf(context) };
}

/** @throws SyntaxError with the names of the rule's assertions where they cannot be evaluated */
function evaluated<Result>(rule: Rule, evaluate: () => Result): Result {
  try {
    return evaluate();
  } catch (error) {
    const names = rule.asserts.map(({ id }) => id ?? 'without a name').join(', ');
    throw new SyntaxError(`${names}: ${reasonOf(error)}`, { cause: error });
  }
}

function reasonOf(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return reason.split('\n')[0] ?? '';
}

/** The patterns of the default phase, or all of them. */
function activePatterns(schema: SchemaJson): SchemaJson {
  const phase = schema.phases.find(({ id }) => id === schema.defaultPhase);
  if (phase === undefined) return schema;
  const patterns = schema.patterns.filter(({ id }) => id !== null && phase.active.includes(id));
  return { ...schema, patterns };
}

function identifiersOf(document: Document): Set<string> {
  const found = new Set<string>();
  const collect = (element: Element): void => {
    const identifier = element.getAttribute('xml:id');
    if (identifier !== null) found.add(identifier);
    element.children.forEach(collect);
  };
  document.children.forEach(collect);
  return found;
}

/** An attribute or a text is where its element is. */
function placeOf(node: Node): number[] {
  const { parentElement } = node;
  if (parentElement === null) return [];
  const index = parentElement.children.findIndex((child) => child === node);
  return index < 0 ? placeOf(parentElement) : [...placeOf(parentElement), index];
}
