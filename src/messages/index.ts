import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { mend } from './mend.ts';
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

/** Everything the tool can say about an edition, by the stage that says it. */
export const catalogue = {
  settings,
  read,
  segment,
  mend,
  parse,
  resolve,
  tei,
  validate,
  transform,
  print,
} as const satisfies Record<string, Record<string, Diagnostic>>;

type Catalogue = typeof catalogue;
export type Stage = keyof Catalogue;
type StageOf<Id> = { [S in Stage]: Id extends keyof Catalogue[S] ? S : never }[Stage];

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

const stageOf = new Map<string, Stage>(
  (Object.keys(catalogue) as Stage[]).flatMap((stage) =>
    Object.keys(catalogue[stage]).map((id): [string, Stage] => [id, stage]),
  ),
);

function diagnostic(id: MessageId): { stage: StageOf<MessageId>; diagnostic: Diagnostic } {
  const stage = stageOf.get(id);
  if (stage === undefined) throw new TypeError(`no message is called ${id}`);
  const entries: Record<string, Diagnostic> = catalogue[stage];
  const entry = entries[id];
  if (entry === undefined) throw new TypeError(`no message is called ${id}`);
  return { stage, diagnostic: entry };
}

function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
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
  const { stage, diagnostic: entry } = diagnostic(id);
  const message = file.message(fill(entry.wording, values), {
    place,
    ruleId: id,
    source: stage,
  });
  message.fatal = { error: true, warning: false, remark: undefined }[entry.severity];
  message.note = fill(entry.help, values);
  return message;
}
