import { VFile } from 'vfile';
import { report } from '../messages/index.ts';
import { explain } from './explain.ts';
import { readGrammar } from './grammar.ts';
import { reportFinding, reportRepeatedIdentifiers } from './grammar-messages.ts';
import { locate } from './located.ts';
import { Report, type Document, type ValidationMessage } from './message.ts';
import { openJudge } from './relax-ng.ts';
import type { Pattern } from './pattern.ts';

export type { Document, ValidationMessage } from './message.ts';

/** The text of a schema, and the name that messages give its file. */
export interface SchemaText {
  readonly text: string;
  readonly path: string;
}

/** What documents are validated against. */
export interface Schemas {
  /** RELAX NG in its XML syntax, in one file: `schema/edition.rng`. */
  readonly grammar: SchemaText;
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
 * Compiles schemas once, for any number of documents.
 *
 * @throws VFileMessage `schema-unusable` where a schema is none
 */
export async function openValidator({ grammar }: Schemas): Promise<Validator> {
  const judge = await usable(grammar, openJudge);
  let pattern: Pattern | undefined;

  function validate(document: Document): ValidationMessage[] {
    const verdict = judge.judge(document.xml);
    if (verdict.kind === 'valid') return [];
    const found = new Report(document);
    const { reason, line, column } = verdict;
    if (verdict.kind === 'not-well-formed') {
      found.atLine('xml-not-well-formed', line, column, { reason });
      return found.messages;
    }
    const root = locate(document.xml);
    pattern ??= readGrammar(grammar.text);
    for (const finding of explain(root, pattern)) reportFinding(found, finding);
    reportRepeatedIdentifiers(found, root);
    if (found.messages.length === 0) found.atLine('not-valid', line, column, { reason });
    return found.messages;
  }

  return {
    validate,
    dispose: () => {
      judge.dispose();
    },
  };
}

async function usable<Compiled>(
  { text, path }: SchemaText,
  compile: (text: string) => Promise<Compiled>,
): Promise<Compiled> {
  try {
    return await compile(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const reason = error.message;
    throw report(new VFile({ path, value: text }), 'schema-unusable', undefined, { reason });
  }
}
