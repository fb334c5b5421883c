import type { Decision, Entry } from '../../tree.ts';
import type { VFileMessage } from 'vfile-message';
import { severityOf } from '../../publish/shown-messages.ts';
import type { Doubt } from '../../review/doubts/index.ts';
import { wordingOf } from '../../messages/index.ts';
import type { Summary } from '../../notes/summary.ts';

/** A message as `report.json` has it. */
export interface ReportMessage {
  readonly severity: 'error' | 'warning' | 'remark';
  readonly id: string;
  readonly stage: string;
  /** The name of the input, or a path in the output folder. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly wording: string;
  readonly help: string;
  /** The identifier of the Schematron rule that is broken. */
  readonly rule?: string;
  /** Where the element stands in its document, for messages about TEI. */
  readonly path?: string;
  /** Where in the notes it was read. */
  readonly origin?: { readonly line: number; readonly column: number };
}

/** A doubt as `report.json` has it. */
export interface ReportDoubt extends Omit<Doubt, 'position' | 'node'> {
  readonly line: number;
  readonly column: number;
  readonly wording: string;
  readonly help: string;
}

/** A decision of a person, and where in the notes its words stand. */
export interface ReportDecision extends Omit<Decision, 'start'> {
  readonly document: string;
  readonly line?: number;
  readonly column?: number;
}

/** A file of a person that was kept. */
export interface KeptFile {
  readonly file: string;
  /** What would be made now; left out where the file is not made any more. */
  readonly generated?: string;
  /** `-` is made now, `+` stands in the file. */
  readonly difference?: string;
}

/** The account of a build, `report.json`. */
export interface BuildReport {
  readonly cartulary: string;
  readonly input: string;
  readonly found?: Summary;
  /** Where the element with an `xml:id` was read in the notes, line and column: `d31.A` → `6:9`. */
  readonly places?: Readonly<Record<string, string>>;
  readonly messages: readonly ReportMessage[];
  /** What the reading of the notes is unsure of. */
  readonly doubts?: readonly ReportDoubt[];
  /** What persons decided, place by place; left out where there is no list. */
  readonly corrections?: readonly ReportDecision[];
  readonly kept: readonly KeptFile[];
  /** Files of an earlier build that are not made any more. */
  readonly removed: readonly string[];
  /** How many files the edition has. */
  readonly files: number;
  /** Those of them to look at first. */
  readonly first: readonly string[];
  /** Nothing had changed since the last build, whose account this is. */
  readonly unchanged?: true;
}

/** A message as it stands in the account; validation adds the rule, the path of the element and its origin. */
export function reportMessage(
  message: VFileMessage & {
    rule?: string;
    path?: string;
    origin?: { line: number; column: number };
  },
): ReportMessage {
  const { ruleId, source, file, line, column, reason, note, rule, path, origin } = message;
  return {
    severity: severityOf(message),
    id: ruleId ?? '',
    stage: source ?? '',
    file: file ?? '',
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    wording: reason,
    help: note ?? '',
    ...(rule !== undefined && { rule }),
    ...(path !== undefined && { path }),
    ...(origin && { origin: { line: origin.line, column: origin.column } }),
  };
}

/** A doubt as it stands in the account, with its words. */
export function reportDoubt(doubt: Doubt): ReportDoubt {
  const { document, group, reason, words, position, certainty, missing, alternatives } = doubt;
  const { line, column } = position.start;
  const said = wordingOf(reason, { words });
  return {
    document,
    group,
    reason,
    words,
    line,
    column,
    certainty,
    missing,
    ...said,
    alternatives,
  };
}

/** What persons decided in a document. */
export function reportDecisions({ id, data }: Entry): ReportDecision[] {
  return (data?.decisions ?? []).map(({ start, ...decision }) => ({
    document: id,
    ...decision,
    ...(start && { line: start.line, column: start.column }),
  }));
}

/** The text of `report.json`. */
export function reportText(account: BuildReport): string {
  return `${JSON.stringify(account, undefined, 2)}\n`;
}
