import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { authorities } from './authorities.ts';
import { convention } from './convention.ts';
import { corrections } from './corrections.ts';
import { deposit } from './deposit.ts';
import { doubts } from './doubts.ts';
import { exporting } from './export.ts';
import { extract } from './extract.ts';
import { output } from './output.ts';
import { parse } from './parse.ts';
import { print } from './print.ts';
import { read } from './read.ts';
import { resolve } from './resolve.ts';
import { segment } from './segment.ts';
import { settings } from './settings.ts';
import { tei } from './tei.ts';
import { transform } from './transform.ts';
import { validate } from './validate.ts';
import type { Diagnostic } from './diagnostic.ts';

export type { DoubtId } from './doubts.ts';

/** Everything the tool can say about an edition, by the stage that says it. */
export const catalogue = {
  settings,
  convention,
  read,
  segment,
  parse,
  resolve,
  tei,
  validate,
  transform,
  print,
  output,
  export: exporting,
  deposit,
  authorities,
  extract,
  doubts,
  corrections,
} as const satisfies Record<string, Record<string, Diagnostic>>;

type Catalogue = typeof catalogue;
export type Stage = keyof Catalogue;

/** The name of a message, e.g. `head-without-note`; it is the `ruleId` of the VFileMessage. */
export type MessageId = { [S in Stage]: keyof Catalogue[S] & string }[Stage];

type DiagnosticOf<Id extends MessageId> = {
  [S in Stage]: Id extends keyof Catalogue[S] ? Catalogue[S][Id] : never;
}[Stage];

type Placeholder<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** The values that the wording of a message asks for: `'{number} stands twice'` wants `{number}`. */
export type Values<Id extends MessageId> =
  DiagnosticOf<Id> extends { wording: infer Wording; help: infer Help }
    ? Record<Placeholder<Wording> | Placeholder<Help>, string | number>
    : never;

const entries = new Map<string, { stage: Stage; diagnostic: Diagnostic }>(
  (Object.keys(catalogue) as Stage[]).flatMap((stage) =>
    Object.entries<Diagnostic>(catalogue[stage]).map(([id, diagnostic]) => [
      id,
      { stage, diagnostic },
    ]),
  ),
);

function entry(id: MessageId): { stage: Stage; diagnostic: Diagnostic } {
  const found = entries.get(id);
  if (found === undefined) throw new TypeError(`no message is called ${id}`);
  return found;
}

function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/**
 * Words one message of the catalogue.
 *
 * @param id which message
 * @param values what the placeholders of its wording stand for
 */
export function wordingOf<Id extends MessageId>(
  id: Id,
  values: Values<Id>,
): { readonly wording: string; readonly help: string } {
  const { wording, help } = entry(id).diagnostic;
  return { wording: fill(wording, values), help: fill(help, values) };
}

/**
 * Adds one message of the catalogue to a file.
 *
 * @param file the text that the message is about
 * @param id which message
 * @param place where in that text: a point or a range; `undefined` only where there is no text
 * @param values what the placeholders of its wording stand for
 * @returns the message: `fatal` is true for an error, false for a warning, undefined for a remark;
 *   `ruleId` is the id, `source` the stage, `note` the help sentence
 */
export function report<Id extends MessageId>(
  file: VFile,
  id: Id,
  place: Point | Position | undefined,
  values: Values<Id>,
): VFileMessage {
  const { stage, diagnostic } = entry(id);
  const { wording, help } = wordingOf(id, values);
  const message = file.message(wording, {
    place,
    ruleId: id,
    source: stage,
  });
  message.fatal = { error: true, warning: false, remark: undefined }[diagnostic.severity];
  message.note = help;
  return message;
}
