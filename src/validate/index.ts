import { explain } from './explain.ts';
import { readGrammar } from './grammar.ts';
import { reportFinding, reportRepeatedIdentifiers } from './grammar-messages.ts';
import { locate } from './located.ts';
import { Report, type Document, type ValidationMessage } from './message.ts';
import { openJudge } from './relax-ng.ts';
import type { Pattern } from './pattern.ts';

export type { Document, ValidationMessage } from './message.ts';

/** The texts of the schemas that documents are validated against. */
export interface Schemas {
  /** RELAX NG in its XML syntax, in one file: `schema/edition.rng`. */
  readonly grammar: string;
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
 * @throws SyntaxError where a schema cannot be used, with the reason
 */
export async function openValidator({ grammar }: Schemas): Promise<Validator> {
  const judge = await openJudge(grammar);
  let pattern: Pattern | undefined;

  function validate(document: Document): ValidationMessage[] {
    const verdict = judge.judge(document.xml);
    if (verdict.kind === 'valid') return [];
    const report = new Report(document);
    const { reason, line, column } = verdict;
    if (verdict.kind === 'not-well-formed') {
      report.atLine('xml-not-well-formed', line, column, { reason });
      return report.messages;
    }
    const root = locate(document.xml);
    pattern ??= readGrammar(grammar);
    for (const finding of explain(root, pattern)) reportFinding(report, finding);
    reportRepeatedIdentifiers(report, root);
    if (report.messages.length === 0) report.atLine('not-valid', line, column, { reason });
    return report.messages;
  }

  return {
    validate,
    dispose: () => {
      judge.dispose();
    },
  };
}
