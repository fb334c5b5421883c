import { VFile } from 'vfile';
import { report } from '../messages/index.ts';
import { readGrammar } from './explain/grammar.ts';
import { guard } from './guard.ts';
import { reportMistakes } from './grammar-messages.ts';
import { locate } from './located.ts';
import { Report, type Document, type ValidationMessage } from './message.ts';
import { openGrammarValidator } from './relax-ng.ts';
import { reportBreaches } from './rule-messages.ts';
import { openRules } from './schematron/index.ts';
import type { Pattern } from './explain/pattern.ts';

export { bounds, guard } from './guard.ts';
export type { Document, Taxonomies, ValidationMessage } from './message.ts';
export { taxonomiesIn } from './schematron/index.ts';
export { identifiersIn } from './tags.ts';
export { openReader } from './unreadable.ts';

/** The text of a schema, and the name that messages give its file. */
export interface SchemaText {
  readonly text: string;
  readonly path: string;
}

/** What documents are validated against. */
export interface Schemas {
  /** RELAX NG in its XML syntax, in one file: `schema/edition.rng`. */
  readonly grammar: SchemaText;
  /** Schematron, for what the grammar cannot say: `schema/edition.sch`. */
  readonly rules?: SchemaText;
}

/** Schemas that are ready to use; they hold memory until disposed of. */
export interface Validator {
  /**
   * @returns what is wrong with the document, in the order of its text; empty where it is valid
   */
  readonly validate: (document: Document) => ValidationMessage[];
  readonly dispose: () => void;
}

/**
 * Compiles schemas once, for any number of documents. The rules are checked on a document that
 * satisfies the grammar, for they take it for granted.
 *
 * @throws VFileMessage `schema-unusable` or `rules-unusable` where a schema is none
 */
export async function openValidator(schemas: Schemas): Promise<Validator> {
  const judge = await usable('schema-unusable', schemas.grammar, openGrammarValidator);
  const rules = schemas.rules && (await usable('rules-unusable', schemas.rules, openRules));
  const explained = once(() => readGrammarIfSimple(schemas.grammar.text));

  function validate(document: Document): ValidationMessage[] {
    const refusals = document.xml.includes('<!DOCTYPE') ? guard(document) : [];
    if (refusals.length > 0) return refusals;
    const report = new Report(document);
    const verdict = judge.validate(document.xml);
    switch (verdict.kind) {
      case 'not-well-formed':
        report.atLine('xml-not-well-formed', verdict);
        break;
      case 'not-valid':
        reportMistakes(report, verdict, locate(document.xml), explained());
        break;
      case 'valid':
        if (rules && document.generated !== true) reportBreaches(report, rules, document);
    }
    return report.messages;
  }

  return {
    validate,
    dispose: () => {
      judge.dispose();
    },
  };
}

/** A grammar that is too intricate to explain mistakes by is left to the judge alone. */
function readGrammarIfSimple(text: string): Pattern | undefined {
  try {
    return readGrammar(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function once<Result>(make: () => Result): () => Result {
  let made: { result: Result } | undefined;
  return () => (made ??= { result: make() }).result;
}

async function usable<Compiled>(
  id: 'schema-unusable' | 'rules-unusable',
  { text, path }: SchemaText,
  compile: (text: string) => Promise<Compiled>,
): Promise<Compiled> {
  try {
    return await compile(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const reason = error.message;
    throw report(new VFile({ path, value: text }), id, undefined, { reason });
  }
}
