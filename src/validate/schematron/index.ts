import type { Document as Tree, Node } from 'slimdom';
import type { Document, Taxonomies } from '../message.ts';
import type { Assertion } from './assertion.ts';
import { compile, reasonOf, type Pattern, type Rule } from './compile.ts';
import { loadLibraries, type Libraries } from './libraries.ts';
import { answerOf, registerFunctions } from './functions.ts';
import { placeOf, Subject } from './subject.ts';

type Variables = Record<string, unknown>;

/** A rule that a document breaks. */
export interface Breach extends Assertion {
  /** What the rule says, without a full stop. */
  readonly sentence: string;
  /** The element that breaks it: its place among the elements of its parent, from the root down. */
  readonly element: readonly number[];
}

/** A rule that cannot be evaluated on a document. */
export interface Unusable {
  readonly reason: string;
}

/**
 * Compiles a Schematron schema (ISO/IEC 19757-3) whose rules are written in XPath 3.1.
 *
 * @throws SyntaxError where the text is no such schema, or a rule of it cannot be evaluated at all
 */
export async function openRules(text: string): Promise<Rules> {
  return new Rules(await loadLibraries(), text);
}

/** The taxonomies of an edition, for `Document.taxonomies`; none where its XML cannot be read. */
export async function taxonomiesIn(xml: string): Promise<Taxonomies> {
  const { parseXmlDocument } = await loadLibraries();
  try {
    return new Subject(parseXmlDocument(xml)).taxonomies;
  } catch {
    return new Map();
  }
}

/**
 * Rules that are ready to be checked. node-schematron reads them and words what is broken; which
 * nodes break them is found here, a rule at a time, for it takes them a node at a time and hands a
 * variable of several items on as one array.
 */
export class Rules {
  readonly #libraries: Libraries;
  readonly #patterns: readonly Pattern[];
  readonly #assertions: readonly Assertion[];
  readonly #options: { namespaceResolver: (prefix?: string | null) => string | null };

  constructor(libraries: Libraries, text: string) {
    this.#libraries = libraries;
    const { schema, patterns, assertions } = compile(libraries, text);
    this.#patterns = patterns;
    this.#assertions = assertions;
    const namespaces = new Map(schema.namespaces.map(({ prefix, uri }) => [prefix, uri]));
    this.#options = { namespaceResolver: (prefix) => namespaces.get(prefix ?? '') ?? null };
    registerFunctions(libraries);
    this.#refuseUnusable();
  }

  /**
   * @param document well-formed; where the rest of its edition is not known, pointers out of it and
   *   terms of taxonomies are let be
   * @returns the breaches one by one, pattern by pattern, and the rules that cannot be evaluated
   */
  *check(document: Document): Generator<Breach | Unusable> {
    const subject = new Subject(this.#libraries.parseXmlDocument(document.xml));
    answerOf(subject, document);
    for (const pattern of this.#patterns) yield* this.#checkPattern(pattern, subject);
  }

  /** A rule that cannot be evaluated keeps no other from being checked. */
  *#checkPattern(pattern: Pattern, subject: Subject): Generator<Breach | Unusable> {
    try {
      const given = this.#variables(pattern.variables, subject.document);
      for (const index of pattern.rules.keys())
        yield* this.#checkRule(pattern, index, subject, given);
    } catch (error) {
      yield unusable(error);
    }
  }

  *#checkRule({ rules }: Pattern, index: number, subject: Subject, given: Variables) {
    const [rule, ...earlier] = rules.slice(0, index + 1).toReversed();
    if (rule === undefined) return;
    try {
      for (const node of this.#nodes(rule, rule.suspects, subject, given)) {
        // Of the rules of a pattern that are for a node the first is checked, and no other.
        const isTaken = earlier.some((other) =>
          this.#nodes(other, other.context, subject, given).includes(node),
        );
        if (!isTaken) yield* this.#breaches(rule, node, given);
      }
    } catch (error) {
      yield unusable(error);
    }
  }

  #nodes({ name, assertions }: Rule, expression: string, subject: Subject, given: Variables) {
    const elements = name === undefined ? [] : subject.named(name);
    if (name !== undefined && elements.length === 0) return [];
    const variables = { ...given, candidates: elements };
    return this.#evaluated(assertions, () => this.#select(expression, subject.document, variables));
  }

  #select(expression: string, document: Tree, variables: Variables): Node[] {
    const { evaluateXPathToNodes } = this.#libraries.fontoxpath;
    return evaluateXPathToNodes<Node>(expression, document, null, variables, this.#options);
  }

  #breaches({ assertions }: Rule, node: Node, given: Variables): Breach[] {
    const results = this.#evaluated(assertions, () =>
      assertions.validateNode(node, given, this.#options),
    );
    return results.flatMap(({ assertId, message, context }) => {
      const sentence = (message ?? '').trim().replace(/\s+/g, ' ').replace(/\.$/, '');
      const assertion = this.#assertions[Number(assertId)];
      return assertion ? [{ ...assertion, sentence, element: placeOf(context) }] : [];
    });
  }

  #variables(variables: Pattern['variables'], document: Tree): Variables {
    const { evaluateXPath } = this.#libraries.fontoxpath;
    const all = evaluateXPath.ALL_RESULTS_TYPE;
    const result: Variables = {};
    for (const { name, value } of variables) {
      result[name] = evaluateXPath(value, document, null, result, all, this.#options);
    }
    return result;
  }

  /** What is wrong in an expression itself is found on any document, so it is looked for on one. */
  #refuseUnusable(): void {
    const document = this.#libraries.parseXmlDocument('<none/>');
    for (const { variables, rules } of this.#patterns) {
      const names = [...variables.map(({ name }) => name), 'candidates'];
      const given: Variables = Object.fromEntries(names.map((name) => [name, []]));
      refuseFaulty(() => this.#variables(variables, document));
      for (const { context, suspects, assertions } of rules) {
        const evaluate = (use: () => unknown) => {
          refuseFaulty(() => this.#evaluated(assertions, use));
        };
        evaluate(() => this.#select(context, document, given));
        evaluate(() => this.#select(suspects, document, given));
        evaluate(() => assertions.validateNode(document, given, this.#options));
      }
    }
  }

  /** @throws SyntaxError with the names of the rule's assertions where they cannot be evaluated */
  #evaluated<Result>({ asserts }: Rule['assertions'], evaluate: () => Result): Result {
    try {
      return evaluate();
    } catch (error) {
      const names = asserts.map(({ id }) => this.#assertions[Number(id)]?.name ?? '').join(', ');
      throw new SyntaxError(`${names}: ${reasonOf(error)}`, { cause: error });
    }
  }
}

function unusable(error: unknown): Unusable {
  return { reason: reasonOf(error) };
}

/** An error of the expression, not of what it met (XPath 3.1, appendix F: XPST). */
function refuseFaulty(evaluate: () => unknown): void {
  try {
    evaluate();
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : reasonOf(error);
    if (/\bXPST\d{4}\b/.test(reason)) throw new SyntaxError(reason, { cause: error });
  }
}
