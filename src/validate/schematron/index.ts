import type { Document, Node } from 'slimdom';
import {
  compile,
  loadLibraries,
  reasonOf,
  type Libraries,
  type Pattern,
  type Rule,
} from './compile.ts';
import { placeOf, Subject } from './subject.ts';

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

/**
 * Compiles a Schematron schema (ISO/IEC 19757-3) whose rules are written in XPath 3.1.
 *
 * @throws SyntaxError where the text is no such schema
 */
export async function openRules(text: string): Promise<Rules> {
  return new Rules(await loadLibraries(), text);
}

/**
 * Rules that are ready to be checked. node-schematron reads them and words what is broken; which
 * nodes break them is found here, a rule at a time, for it takes them a node at a time and hands a
 * variable of several items on as one array.
 */
export class Rules {
  readonly #libraries: Libraries;
  readonly #patterns: readonly Pattern[];
  readonly #options: { namespaceResolver: (prefix?: string | null) => string | null };

  constructor(libraries: Libraries, text: string) {
    this.#libraries = libraries;
    const { schema, patterns } = compile(libraries, text);
    this.#patterns = patterns;
    this.#options = { namespaceResolver: (prefix) => schema.getNamespaceUriForPrefix(prefix) };
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
    const subject = new Subject(this.#libraries.parseXmlDocument(xml));
    identifiers = { here: subject.identifiers, elsewhere };
    for (const pattern of this.#patterns) yield* this.#checkPattern(pattern, subject);
  }

  /** Of the rules of a pattern that are for a node the first is checked, and no other. */
  *#checkPattern({ variables, rules }: Pattern, subject: Subject): Generator<Breach> {
    const given = this.#variables(variables, subject.document);
    for (const [index, rule] of rules.entries()) {
      for (const node of this.#nodes(rule, rule.suspects, subject, given)) {
        const isTaken = rules
          .slice(0, index)
          .some((earlier) => this.#nodes(earlier, earlier.context, subject, given).includes(node));
        if (!isTaken) yield* this.#breaches(rule, node, given);
      }
    }
  }

  #nodes({ name, assertions }: Rule, expression: string, subject: Subject, given: Variables) {
    const elements = name === undefined ? [] : subject.named(name);
    if (name !== undefined && elements.length === 0) return [];
    const { evaluateXPathToNodes } = this.#libraries.fontoxpath;
    const variables = { ...given, candidates: elements };
    return evaluated(assertions, () =>
      evaluateXPathToNodes<Node>(expression, subject.document, null, variables, this.#options),
    );
  }

  #breaches({ assertions }: Rule, node: Node, given: Variables): Breach[] {
    return evaluated(assertions, () => assertions.validateNode(node, given, this.#options)).map(
      breach,
    );
  }

  #variables(variables: Pattern['variables'], document: Document): Variables {
    const { evaluateXPath } = this.#libraries.fontoxpath;
    const all = evaluateXPath.ALL_RESULTS_TYPE;
    const result: Variables = {};
    for (const { name, value } of variables) {
      result[name] = evaluateXPath(value, document, null, result, all, this.#options);
    }
    return result;
  }
}

function breach({
  assertId,
  message,
  context,
}: ReturnType<Rule['assertions']['validateNode']>[number]): Breach {
  const sentence = (message ?? '').trim().replace(/\s+/g, ' ').replace(/\.$/, '');
  return { rule: assertId ?? '', sentence, element: placeOf(context) };
}

/** @throws SyntaxError with the names of the rule's assertions where they cannot be evaluated */
function evaluated<Result>({ asserts }: Rule['assertions'], evaluate: () => Result): Result {
  try {
    return evaluate();
  } catch (error) {
    const names = asserts.map(({ id }) => id ?? 'without a name').join(', ');
    throw new SyntaxError(`${names}: ${reasonOf(error)}`, { cause: error });
  }
}
